import { type ReactNode, useId } from 'react';

export type DataColumn = {
  readonly id: string;
  readonly header: ReactNode;
  /** Set right, in figures of one width. */
  readonly isNumeric?: boolean;
  /** The rows are in the order of this column. */
  readonly sorted?: 'ascending' | 'descending';
};

export type DataRow = {
  readonly id: string;
  /** One cell a column; the first names the row. */
  readonly cells: readonly ReactNode[];
};

type DataTableProps = {
  /** Narrow enough to stand in a column of a large screen, where it may go on in the next. */
  readonly canSplit?: boolean;
  readonly caption: ReactNode;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
};

// The names stay in sight while the rest scrolls, with a rule that shows where it is cut.
const NAMES =
  'sticky left-0 bg-paper pr-2 @max-lg:border-r @max-lg:border-r-rule print:static print:border-r-0';

/** A table that scrolls inside itself, by keyboard too, and names its rows and columns. */
export function DataTable({ caption, columns, rows, canSplit = false }: DataTableProps) {
  const captionId = useId();
  const lookOf = (index: number) =>
    `${columns[index]?.isNumeric ? 'text-right' : 'text-left'} ${index === 0 ? NAMES : 'pl-4'}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what can be filled in
    <div
      // No landmark: a page has many tables, some of one name.
      role="group"
      aria-labelledby={captionId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must take the keyboard's focus
      tabIndex={0}
      // What takes the focus comes to stand beside the names rather than under them.
      // On paper a container would not be cut at the end of a page, but run over what follows.
      className={`@container relative scroll-pl-40 overflow-x-auto print:[container-type:normal] print:overflow-visible ${canSplit ? 'lg:[container-type:normal] lg:overflow-visible' : ''}`}
    >
      <table className="min-w-full border-separate border-spacing-0 text-sm print:text-xs">
        <caption id={captionId} className="text-left text-sm font-semibold">
          {/* In sight while the table scrolls under it. */}
          <span
            className={`sticky left-0 block w-[100cqw] max-w-line pb-2 print:static print:w-auto ${canSplit ? 'lg:static lg:w-auto' : ''}`}
          >
            {caption}
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, header, sorted }, index) => (
              <th
                key={id}
                scope="col"
                aria-sort={sorted}
                className={`border-b border-b-muted py-1.5 align-bottom text-xs font-semibold text-muted ${lookOf(index)}`}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, index) => {
                const key = columns[index]?.id ?? index;
                const look = `border-b border-b-rule py-1.5 align-top font-normal ${lookOf(index)}`;
                return index === 0 ? (
                  <th key={key} scope="row" className={look}>
                    {cell}
                  </th>
                ) : (
                  <td key={key} className={look}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
