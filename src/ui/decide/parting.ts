import { guideNotes } from '../../data/guides/guideNotes';
import { guides } from '../../data/guides/guides';
import type { OutcomeId } from '../../model/approaches';
import { partingNode } from '../../model/guides/partingNode';
import type { GuideResult } from '../../model/guides/replayFlow';
import type { FlowId } from '../../model/guides/replayGuides';

/** Where a guide and our outcome part, in the guide’s words, and why; undefined while they need not. */
export function parting(guide: FlowId | 'S4sheet', result: GuideResult, ours: OutcomeId) {
  const found = partingNode(guides[guide], result, ours);
  if (!found) return undefined;
  const notes: { readonly [id: string]: string } = guideNotes;
  return {
    at: placeWords(guide, found.node),
    note: found.note === undefined ? undefined : notes[found.note],
    source: found.note,
  };
}

function placeWords(guide: FlowId | 'S4sheet', place: string): string {
  if (guide !== 'S4sheet') return guides[guide].nodes[place]?.ask ?? place;
  const { rules, otherwise } = guides.S4sheet;
  return [...rules, otherwise].find(({ id }) => id === place)?.says ?? place;
}
