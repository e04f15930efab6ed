import { conditionsOf } from '../../model/guides/condition';
import { contradictions } from '../sources/contradictions';
import { work, workIds } from '../sources/works';
import { clash, clashIds } from './clashes';
import type { ContradictionId } from './contradiction';
import { contradictionCards } from './contradictionCards';
import { type EvidenceTableId, evidenceTables } from './evidenceTables';
import { studies } from './studies';
import type { Touches } from './touches';

export const evidenceKinds = {
  contradiction: 'Contradiction',
  clash: 'Clash',
  study: 'Study',
  table: 'Table',
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** A card by its id, which is the same in links, with the places of the page that it concerns. */
export type EvidencePlace = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly touches: Touches;
};

/** Every card, in the order in which the evidence lists them. */
export const evidencePlaces: readonly EvidencePlace[] = [
  ...(Object.keys(contradictionCards) as ContradictionId[]).map((id) => ({
    id,
    kind: 'contradiction' as const,
    title: contradictions[id].label,
    touches: contradictionCards[id].touches,
  })),
  ...clashIds.map((id) => {
    const { title, when } = clash(id);
    const questions = conditionsOf(when).map(({ question }) => question);
    return { id, kind: 'clash' as const, title, touches: { questions: [...new Set(questions)] } };
  }),
  ...workIds.map((id) => ({
    id,
    kind: 'study' as const,
    title: work(id).label,
    touches: studies[id].touches,
  })),
  ...(Object.keys(evidenceTables) as EvidenceTableId[]).map((id) => ({
    id,
    kind: 'table' as const,
    title: evidenceTables[id].title,
    touches: evidenceTables[id].touches,
  })),
];
