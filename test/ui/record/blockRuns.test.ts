import { expect, it } from 'vitest';
import type { RecordBlock } from '../../../src/share/record/decisionRecord';
import { blockRuns } from '../../../src/ui/record/blockRuns';

const text: RecordBlock = { kind: 'lines', lines: [{ says: 'A sentence.' }] };
const list: RecordBlock = { kind: 'list', lines: [{ says: 'An item.' }] };
const chart: RecordBlock = { kind: 'chart', lines: [] };
const table: RecordBlock = { kind: 'table', caption: 'Costs', columns: [], rows: [] };
const wideTable: RecordBlock = { ...table, isWide: true };

it('keeps the order, with what is wide by itself', () => {
  const blocks = [text, list, chart, wideTable, table, text];
  const runs = blockRuns(blocks);
  expect(runs.flatMap((run) => run.blocks)).toEqual(blocks);
  expect(runs).toEqual([
    { isWide: false, blocks: [text, list] },
    { isWide: true, blocks: [chart] },
    { isWide: true, blocks: [wideTable] },
    { isWide: false, blocks: [table, text] },
  ]);
});
