import type { Drawing, LineKind } from '../../../model/architecture/drawing';
import type { DecisionFlowchart } from '../../../model/decide/decisionFlowchart';
import type { FlowchartState } from '../../../model/guides/guideFlowchart';

/** No box is much wider than this many characters. */
const LINE_LENGTH = 17;
/** Marks the question that is asked next, in words: a colour alone would not do. */
const ASKED = 'asked next';

const lines: { readonly [S in FlowchartState]: LineKind } = {
  walked: 'bold',
  open: 'solid',
  dim: 'dim',
};

/** A flowchart with its walk, as boxes and arrows; `asked` is the node that waits for an answer. */
export function flowchartDrawing(
  { nodes, edges }: DecisionFlowchart,
  asked: string | undefined,
): Drawing {
  return {
    direction: 'TB',
    nodes: nodes.map(({ id, label, kind, state }) => ({
      id,
      lines: wrapped(label),
      ...(id === asked && { mark: ASKED }),
      shape: kind === 'question' ? 'question' : 'stadium',
      tone: state,
    })),
    edges: edges.map(({ state, ...edge }) => ({ ...edge, line: lines[state] })),
  };
}

function wrapped(text: string): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= LINE_LENGTH) {
      rows[rows.length - 1] = `${row} ${word}`;
    } else rows.push(word);
  }
  return rows;
}
