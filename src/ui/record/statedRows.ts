import type { CsvCell } from '../../share/record/csvText';
import type { DecisionRecord, RecordBlock, RecordSection } from '../../share/record/decisionRecord';
import { NUMBERS } from './sections/assumptionsSection';
import { valueRow } from './valueRow';

/** What a record says in words and the numbers rest on: whose it is, its prices, link and doubts, answers and choices. */
export function statedRows(record: DecisionRecord): readonly (readonly CsvCell[])[] {
  const { title, details, link, sections, appendix } = record;
  const said = (label: string, says: string) => valueRow('Record', label, says, '');
  const rowsOf = (id: string) =>
    [...sections, ...appendix].filter((section) => section.id === id).flatMap(sectionRows);
  return [
    said('Title', title),
    ...details.map(({ label, says }) => said(label, says)),
    said('Link', link.text),
    ...rowsOf('doubts'),
    ...rowsOf('answers'),
    ...rowsOf('assumptions'),
  ];
}

function sectionRows({ heading, blocks }: RecordSection) {
  return blocks.flatMap((block) => blockRows(heading, block));
}

function blockRows(heading: string, block: RecordBlock): (readonly CsvCell[])[] {
  switch (block.kind) {
    case 'lines':
    case 'list': {
      const figure = block.kind === 'list' ? (block.title ?? '') : '';
      return block.lines.map(({ says, sources = [] }) =>
        valueRow(heading, figure, says, '', '', sources.join(', ')),
      );
    }
    case 'table':
      return block.caption === NUMBERS ? [] : tableRows(block); // rows of their own, with their ranges
    default:
      return [];
  }
}

/** A name, what it is, and where that is from or what else there is to say of it. */
function tableRows({ caption, columns, rows }: Extract<RecordBlock, { kind: 'table' }>) {
  const [, value, further] = columns;
  return rows.map(([name = '', is = '', from = '']) =>
    valueRow(
      caption,
      name,
      value?.isNumeric ? Number(is) : is,
      '',
      further?.isNumeric ? `${further.header}: ${from}` : from,
    ),
  );
}
