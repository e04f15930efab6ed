import { approachSpecs, type OutcomeId } from '../approaches';
import type { Flow, NoteRow } from './flow';
import type { GuideResult } from './replayFlow';
import type { Sheet } from './replaySheet';

/** Where a guide and the recommendation part, and the id of the note that says why. */
export type Parting = { readonly node: string; readonly note: string | undefined };

/**
 * The node at which the ways part: the last one answered whose other branches could lead to the
 * recommended outcome, else the last one answered, else the one that waits. On a sheet, the last
 * line that speaks for something else. Undefined while the guide agrees or still can.
 */
export function partingNode(
  guide: Flow | Sheet,
  result: GuideResult,
  recommended: OutcomeId,
): Parting | undefined {
  if (result.open.some((outcome) => outcome === recommended)) return undefined;
  const node =
    'rules' in guide
      ? partingLine(guide, result, recommended)
      : partingFork(guide, result, recommended);
  return { node, note: noteFor(guide.notes, result, recommended) };
}

function partingFork(flow: Flow, { path, stoppedAt }: GuideResult, recommended: OutcomeId): string {
  const forks = path.filter(({ node, answer }) =>
    flow.nodes[node]?.branches.some(
      (branch) => branch.answer !== answer && leadsTo(flow, branch.goTo, recommended),
    ),
  );
  return (forks.at(-1) ?? path.at(-1))?.node ?? stoppedAt ?? flow.start;
}

/** Whether some way down from a place ends in the outcome. */
function leadsTo(flow: Flow, place: string, outcome: OutcomeId): boolean {
  const node = flow.nodes[place];
  if (!node) return flow.leaves[place]?.outcome === outcome;
  return node.branches.some(({ goTo }) => leadsTo(flow, goTo, outcome));
}

function partingLine(sheet: Sheet, { path }: GuideResult, recommended: OutcomeId): string {
  const wanted = recommended === 'none' ? undefined : approachSpecs[recommended];
  const fired = sheet.rules.filter(({ id }) =>
    path.some(({ node, answer }) => node === id && answer === 'yes'),
  );
  const against = fired.filter(({ side }) => {
    const { retrieves, trains } = approachSpecs[side];
    return (retrieves && !wanted?.retrieves) || (trains && !wanted?.trains);
  });
  return (against.at(-1) ?? fired.at(-1) ?? sheet.otherwise).id;
}

function noteFor(
  rows: readonly NoteRow[],
  { leaf, outcome }: GuideResult,
  recommended: OutcomeId,
): string | undefined {
  return rows.find(
    (row) =>
      (row.leaf === undefined || (leaf !== undefined && row.leaf.includes(leaf))) &&
      (row.outcome === undefined || row.outcome === outcome) &&
      (row.recommended === undefined || row.recommended.includes(recommended)),
  )?.note;
}
