import type { RecordBlock } from '../../share/record/decisionRecord';

export type BlockRun = { readonly isWide: boolean; readonly blocks: readonly RecordBlock[] };

/**
 * The blocks of a section in their order, each that needs the whole width by itself and the others
 * together. Columns with something across them would say the same, but WebKit misplaces what is in them.
 */
export function blockRuns(blocks: readonly RecordBlock[]): readonly BlockRun[] {
  const runs: { isWide: boolean; blocks: RecordBlock[] }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && !last.isWide && !isWide(block)) last.blocks.push(block);
    else runs.push({ isWide: isWide(block), blocks: [block] });
  }
  return runs;
}

function isWide(block: RecordBlock): boolean {
  return block.kind === 'table'
    ? block.isWide === true
    : block.kind === 'diagram' || block.kind === 'chart';
}
