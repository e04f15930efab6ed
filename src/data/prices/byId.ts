/** Records under their ids, in the order of the list; a table of prices writes each id once. */
export function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
): { readonly [id: string]: Row } {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
