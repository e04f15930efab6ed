import type { PriceTable } from '../../model/prices';
import type { IsoDate } from '../../model/quantity';
import { isJsonRecord, type JsonRecord } from './recordFrom';
import { type RecordKind, recordKinds } from './recordKinds';

const WRITTEN_BY =
  'Written by `npm run import-prices`: correct the prices file and import it again.';

/** The TypeScript text of a price table: one record a line, so that a change is one line. */
export function tableModule(table: PriceTable): string {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  return `import type { PriceTable } from '../../model/prices';
import { byId } from './byId';

// ${WRITTEN_BY}
// biome-ignore format: one record a line shows what changed from one table to the next.
/** The prices of ${table.asOf}, in USD. */
export const ${tableName(table.asOf)}: PriceTable = {
  asOf: ${literal(table.asOf)},
${kinds.map((kind) => `  ${kind}: byId([\n${records(table[kind])}  ]),\n`).join('')}  sources: {
${Object.entries(table.sources)
  .map(([key, source]) => `    ${property(key)}: ${literal(source)},\n`)
  .join('')}  },
};
`;
}

/** The TypeScript text of the list of all tables. Throws without any: a page needs prices. */
export function tableList(dates: readonly IsoDate[]): string {
  const sorted = [...new Set(dates)].sort();
  const newest = newestOf(dates);
  return `import type { PriceTable, PriceTables } from '../../model/prices';
${sorted.map((date) => `import { ${tableName(date)} } from './${tableName(date)}';\n`).join('')}
// Written by \`npm run import-prices\`.
/** Every table of prices by its day. They stay for ever: links name the day of their prices. */
export const priceTables: PriceTables = {
${sorted.map((date) => `  '${date}': ${tableName(date)},\n`).join('')}};

/** The table that a new scenario starts with. */
export const newestPriceTable: PriceTable = ${tableName(newest)};
`;
}

/** The TypeScript text that names the newest of all tables. Throws without any. */
export function newestDayModule(dates: readonly IsoDate[]): string {
  return `// Written by \`npm run import-prices\`.
/** The day of the newest table of prices, for what comes before the table itself. */
export const NEWEST_DAY = '${newestOf(dates)}';
`;
}

function newestOf(dates: readonly IsoDate[]): IsoDate {
  const newest = [...dates].sort().at(-1);
  if (newest === undefined) throw new Error('There is no table of prices to list');
  return newest;
}

/** The file that holds the table of a day. */
export function tableFile(date: IsoDate): string {
  return `${tableName(date)}.ts`;
}

/** The day of the table that a file holds; undefined for a file that holds none. */
export function tableDate(file: string): IsoDate | undefined {
  const [, year, month, day] = /^table(\d{4})(\d{2})(\d{2})\.ts$/.exec(file) ?? [];
  return year && month && day ? (`${year}-${month}-${day}` as IsoDate) : undefined;
}

function tableName(date: IsoDate): string {
  return `table${date.replaceAll('-', '')}`;
}

function records(byId: JsonRecord): string {
  return Object.values(byId)
    .map((row) => `    ${literal(row)},\n`)
    .join('');
}

function literal(value: unknown): string {
  if (typeof value === 'string') return textLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isJsonRecord(value)) return String(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  return `{ ${fields.map(([name, field]) => `${property(name)}: ${literal(field)}`).join(', ')} }`;
}

function property(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : textLiteral(name);
}

/** JSON escapes whatever could end a text early; only the quotes differ. */
function textLiteral(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1);
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
