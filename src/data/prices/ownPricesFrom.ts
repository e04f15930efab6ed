import { withOwnPrices } from '../../model/inputs';
import { OWN_MODEL } from '../../model/ownModel';
import type { PriceTable, TokenPrices } from '../../model/prices';
import type { IsoDate } from '../../model/quantity';
import { priceFields } from '../../model/scenario';
import { anything, day, needed, optional } from './fieldChecks';
import { type Refusal, type Refuse, rowsFrom } from './priceTableFrom';
import { isJsonRecord, type JsonRecord, recordFrom, shown } from './recordFrom';
import { recordKinds } from './recordKinds';

/** The lists of an organisation's file, with the prices that a row of each may have. */
const lists = {
  chat: priceFields.baseModel,
  tuned: priceFields.tunedModel,
  embedding: priceFields.embeddingModel,
} as const;
type List = keyof typeof lists;
const listIds = Object.keys(lists) as List[];

const fileFields = {
  asOf: needed(day),
  ...Object.fromEntries(listIds.map((list) => [list, optional(anything)])),
};

const SOURCE = 'own-prices';

/** What a row that the built-in list lacks is, besides what the file says. */
const newRow: { readonly [Each in List]: JsonRecord } = {
  chat: {},
  tuned: { baseModel: 'a model of your organisation', hosting: 'perToken', status: 'open' },
  embedding: {},
};

/**
 * The base table with an organisation's own prices laid over it. A row with the id of a listed model
 * gives that model other prices and keeps what it does not say; any other row is a model more. Rows
 * hold prices only, because only prices travel in links. Never throws.
 */
export function ownPricesFrom(
  json: unknown,
  base: PriceTable,
): { readonly table: PriceTable | undefined; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = [];
  const refuse: Refuse = (lost, sentence) => refused.push({ lost, sentence });
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
  const asOf = String(file.asOf) as IsoDate;
  const sources = {
    ...base.sources,
    [SOURCE]: { title: 'the price file of your organisation', url: '', date: asOf },
  };
  const rowsOf = <Each extends List>(list: Each): PriceTable[Each] =>
    overlaid(list, file[list], { ...base, asOf, sources }, refuse) as PriceTable[Each];
  const table = {
    ...base,
    asOf,
    sources,
    chat: rowsOf('chat'),
    tuned: rowsOf('tuned'),
    embedding: rowsOf('embedding'),
  };
  if (listIds.some((list) => table[list] !== base[list])) return { table, refused };
  refuse('table', 'The file cannot be used: it has no usable price.');
  return { table: undefined, refused };
}

function overlaid(list: List, json: unknown, base: PriceTable, refuse: Refuse): JsonRecord {
  const { label } = recordKinds[list];
  const listed: { readonly [id: string]: JsonRecord } = base[list];
  const completed = Array.isArray(json)
    ? json.map((row: unknown) => completedRow(list, row, listed, base.asOf, refuse))
    : json;
  const rows = Object.values(rowsFrom(recordKinds[list], completed, base.sources, refuse));
  const usable = rows.filter(({ id }) => id !== OWN_MODEL);
  if (usable.length < rows.length) {
    refuse(
      'row',
      `${label} “${OWN_MODEL}” is left out: that name stands for a visitor’s own model.`,
    );
  }
  if (usable.length === 0) return listed;
  const given = new Map(
    (Array.isArray(json) ? json : []).filter(isJsonRecord).map((row) => [row.id, row]),
  );
  return {
    ...listed,
    ...Object.fromEntries(
      usable.map((row) => [
        row.id,
        laidOver(list, row, listed[String(row.id)], given.get(row.id) ?? {}),
      ]),
    ),
  };
}

const ALWAYS = ['id', 'provider', 'note'];

/** A row as the check wants it: with what the file need not say, without what it may not. */
function completedRow(
  list: List,
  row: unknown,
  listed: { readonly [id: string]: JsonRecord },
  asOf: IsoDate,
  refuse: Refuse,
): unknown {
  if (!isJsonRecord(row)) return row;
  const known: readonly string[] = [...ALWAYS, ...lists[list]];
  const ignored = Object.keys(row).filter((name) => !known.includes(name));
  if (ignored.length > 0) {
    refuse(
      'field',
      `${recordKinds[list].label} ${shown(row.id)}: ${ignored.map(shown).join(', ')} is ignored, since rows of this file hold prices only.`,
    );
  }
  const before = Object.hasOwn(listed, String(row.id)) ? listed[String(row.id)] : undefined;
  return {
    ...(before ?? newRow[list]),
    provider: before?.provider ?? 'Your organisation',
    ...Object.fromEntries(Object.entries(row).filter(([name]) => known.includes(name))),
    asOf,
    confidence: 'high',
    sources: [SOURCE],
  };
}

/** The listed record at other prices, which end what it announces; or the row itself. */
function laidOver(
  list: List,
  row: JsonRecord,
  listed: JsonRecord | undefined,
  given: JsonRecord,
): JsonRecord {
  if (!listed) return row;
  const names = lists[list].filter((name) => typeof given[name] === 'number');
  const prices: Partial<TokenPrices> = Object.fromEntries(names.map((name) => [name, given[name]]));
  const { next, note, ...priced } = withOwnPrices(listed, prices);
  const { asOf, confidence, sources, provider } = row;
  return {
    ...priced,
    ...(names.length === 0 && next !== undefined && { next }),
    ...(given.note !== undefined && { note: row.note }),
    ...{ asOf, confidence, sources, provider },
  };
}
