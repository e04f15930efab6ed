import type { PriceTable } from '../../model/prices';
import type { IsoDate } from '../../model/quantity';
import { priceChanges } from './priceChanges';
import { priceTableFrom } from './priceTableFrom';
import { newestDayModule, tableDate, tableFile, tableList, tableModule } from './tableModule';

/** What an import says and writes; without files nothing could be used. */
export type PriceImport = {
  readonly lines: readonly string[];
  readonly files: { readonly [name: string]: string };
};

/**
 * What importing the text of a prices file does. `present` holds the text of the modules already
 * there by file name. Never throws: a text that is not JSON, or without a usable table, gives no
 * files. Nor does a table that would change the figures of a day that links may name already,
 * unless `replace` is set.
 */
export function priceImport(
  text: string,
  newest: PriceTable,
  present: { readonly [name: string]: string },
  replace: boolean,
): PriceImport {
  const { table, refused } = priceTableFrom(parsed(text));
  const lines = refused.map(({ sentence }) => sentence);
  if (table === undefined) return { lines, files: {} };
  const changes = priceChanges(newest, table);
  lines.push(
    `Against the table of ${newest.asOf}: ${changes.length || 'no'} changes.`,
    ...changes,
    ...Object.entries(table).flatMap(([kind, rows]) =>
      typeof rows === 'string' ? [] : `${kind}: ${Object.keys(rows).length} records.`,
    ),
  );

  const file = tableFile(table.asOf);
  const module = tableModule(table);
  if (!replace && Object.hasOwn(present, file) && present[file] !== module) {
    lines.push(
      `${file} holds other prices for this day, and links may name it.`,
      'Give the prices file a later “asOf”, or add --replace to correct the table.',
    );
    return { lines, files: {} };
  }
  const dates = [...Object.keys(present), file].map(tableDate).filter(isKnown);
  return {
    lines,
    files: {
      [file]: module,
      'priceTables.ts': tableList(dates),
      'newestDay.ts': newestDayModule(dates),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKnown(date: IsoDate | undefined): date is IsoDate {
  return date !== undefined;
}
