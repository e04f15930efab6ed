import type { PriceSource, PriceTable } from '../../model/prices';
import type { IsoDate } from '../../model/quantity';
import {
  anything,
  day,
  figure,
  id,
  matching,
  needed,
  oneOf,
  optional,
  record,
} from './fieldChecks';
import { priceSourceFrom } from './priceSourceFrom';
import {
  type CheckedRecord,
  type Fields,
  isJsonRecord,
  type JsonRecord,
  recordFrom,
  shown,
} from './recordFrom';
import { type RecordKind, type RecordSpec, recordKinds } from './recordKinds';

/** What of a prices file is not used, how much is lost with it, and why in one sentence. */
export type Refusal = {
  readonly lost: 'table' | 'list' | 'row' | 'field';
  readonly sentence: string;
};

const perMtok = optional(matching(/^USD per 1,000,000 tokens/, 'USD per 1,000,000 tokens'));

/** The fields of the file itself; its lists of records are read one by one. */
const fileFields: Fields = {
  asOf: needed(day),
  currency: optional(oneOf(['USD'])),
  units: optional(
    record({
      chat: perMtok,
      tuned: perMtok,
      embedding: perMtok,
      rerank: optional(anything),
      store: optional(anything),
    }),
  ),
  chat: optional(anything),
  tuned: optional(anything),
  embedding: optional(anything),
  rerank: optional(anything),
  store: optional(anything),
  lifecycle: optional(anything),
  sources: optional(anything),
  disagreements: optional(anything),
};

/**
 * The price table in a parsed prices file, prices in USD. Never throws: a malformed row is left
 * out with a sentence that says why, and a field nobody knows is ignored with one. Without a valid
 * day, without a usable chat price or in another currency or unit there is no table.
 */
export function priceTableFrom(json: unknown): {
  table: PriceTable | undefined;
  refused: Refusal[];
} {
  const refused: Refusal[] = [];
  const refuse = (lost: Refusal['lost'], sentence: string) => refused.push({ lost, sentence });
  if (!isJsonRecord(json)) {
    refuse('table', `The file holds ${shown(json)}, not an object with lists of prices.`);
    return { table: undefined, refused };
  }

  const { row: file, faults, unknown } = recordFrom(fileFields, json);
  if (faults.length > 0) {
    refuse('table', `The file cannot be used: ${faults.join('; ')}.`);
    return { table: undefined, refused };
  }
  for (const name of unknown) refuse('field', `The file has ${shown(name)}, which is ignored.`);

  const sources = sourcesFrom(file.sources, refuse);
  const rowsOf = <Kind extends RecordKind>(kind: Kind) =>
    rowsFrom(recordKinds[kind], file[kind], sources, refuse) as PriceTable[Kind];
  const table: PriceTable = {
    asOf: file.asOf as IsoDate,
    chat: rowsOf('chat'),
    tuned: rowsOf('tuned'),
    embedding: rowsOf('embedding'),
    rerank: rowsOf('rerank'),
    store: rowsOf('store'),
    lifecycle: rowsOf('lifecycle'),
    sources,
  };
  if (Object.keys(table.chat).length > 0) return { table, refused };
  refuse('table', 'The file cannot be used: it has no usable chat price.');
  return { table: undefined, refused };
}

/** Notes what of a prices file is not used. */
export type Refuse = (lost: Refusal['lost'], sentence: string) => void;

function sourcesFrom(json: unknown, refuse: Refuse): PriceTable['sources'] {
  if (!isJsonRecord(json)) {
    refuse('list', `The sources are ${shown(json)}, not an object with a source under each key.`);
    return {};
  }
  const sources: [string, PriceSource][] = [];
  for (const [key, value] of Object.entries(json)) {
    const name = `Source ${shown(key)}`;
    const { source, faults, unknown } = isJsonRecord(value)
      ? priceSourceFrom(value)
      : { faults: [`it is ${shown(value)}, not an object`], unknown: [] };
    if (Object.hasOwn(Object.prototype, key)) {
      refuse('row', `${name} is left out: JavaScript uses that key itself.`);
    } else if (source) {
      sources.push([key, source]);
      if (unknown.length > 0) refuse('field', ignored(name, unknown));
    } else refuse('row', `${name} is left out: ${faults.join('; ')}.`);
  }
  return Object.fromEntries(sources);
}

/** The usable records of one list, by id; what is wrong with the others is refused. */
export function rowsFrom(
  spec: RecordSpec,
  json: unknown,
  sources: PriceTable['sources'],
  refuse: Refuse,
): { readonly [id: string]: JsonRecord } {
  const rows = new Map<string, JsonRecord>();
  if (json !== undefined && !Array.isArray(json)) {
    refuse('list', `${spec.label}s are left out: the file has ${shown(json)}, not a list.`);
    return {};
  }
  for (const [index, value] of (json ?? []).entries()) {
    const { row, faults, unknown } = rowFrom(spec, value, sources);
    const name = `${spec.label} ${typeof row.id === 'string' ? shown(row.id) : `number ${index + 1}`}`;
    if (faults.length > 0) refuse('row', `${name} is left out: ${faults.join('; ')}.`);
    else if (rows.has(String(row.id)))
      refuse('row', `${name} is left out: an earlier row has this id.`);
    else {
      rows.set(String(row.id), row);
      if (unknown.length > 0) refuse('field', ignored(name, unknown));
    }
  }
  return Object.fromEntries(rows);
}

function rowFrom(spec: RecordSpec, json: unknown, sources: PriceTable['sources']): CheckedRecord {
  if (!isJsonRecord(json))
    return { row: {}, faults: [`it is ${shown(json)}, not an object`], unknown: [] };
  const read = recordFrom(spec.fields, json);
  const { row, faults, unknown } = spec.keepsFigures ? withFigures(read, json) : read;
  if (faults.length > 0) return { row, faults, unknown };
  const cited = Array.isArray(row.sources) ? row.sources.map(String) : [];
  return {
    row,
    unknown,
    faults: [
      ...(spec.lacks?.(row) ?? []).map((name) => `${name} is missing`),
      ...cited
        .filter((key) => !Object.hasOwn(sources, key))
        .map((key) => `its source ${shown(key)} is not among the usable sources`),
    ],
  };
}

/** Numbers under names that the table of fields lacks become the record's figures. */
function withFigures({ row, faults, unknown }: CheckedRecord, json: JsonRecord): CheckedRecord {
  const names = unknown.filter((name) => id.holds(name) && typeof json[name] === 'number');
  const read = recordFrom(Object.fromEntries(names.map((name) => [name, needed(figure)])), json);
  return {
    row: { ...row, figures: read.row },
    faults: [...faults, ...read.faults],
    unknown: unknown.filter((name) => !names.includes(name)),
  };
}

function ignored(name: string, fields: readonly string[]): string {
  return `${name} is kept without what is not known here: ${fields.map(shown).join(', ')}.`;
}
