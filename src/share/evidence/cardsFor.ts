import { clash, clashIds } from '../../data/evidence/clashes';
import { type EvidencePlace, evidencePlaces } from '../../data/evidence/evidencePlaces';
import type { Evaluation } from '../../model/evaluate';
import { holds } from '../../model/guides/condition';
import { type CardRuleId, cardRule, cardRuleIds } from './cardRules';

/** A card that touches a scenario, with the rules that bring it, the weightiest first. */
export type CardForScenario = {
  readonly id: string;
  readonly because: readonly CardRuleId[];
  readonly points: number;
};

/** More would be a list to scroll. */
export const MOST_CARDS = 5;
/** A card that merely concerns the recommended approach says nothing about this scenario. */
const LEAST_POINTS = 2;

/** The at most five cards that touch a scenario most; equal ones in the order of the evidence. */
export function cardsFor(evaluation: Evaluation): readonly CardForScenario[] {
  const subjects = cardRuleIds.map((id) => ({
    id,
    points: cardRule(id).points,
    subject: cardRule(id).subject(evaluation),
  }));
  return evidencePlaces
    .filter((place) => !isRuledOut(place, evaluation))
    .map((place) => {
      const hits = subjects.filter(({ subject }) => concerns(place, subject));
      return {
        id: place.id,
        because: hits.map(({ id }) => id),
        points: hits.reduce((sum, { points }) => sum + points, 0),
      };
    })
    .filter(({ points }) => points >= LEAST_POINTS)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_CARDS);
}

/** A clash whose situation the answers given so far exclude. */
function isRuledOut(place: EvidencePlace, { scenario }: Evaluation): boolean {
  const found = clashIds.find((id) => id === place.id);
  return found ? holds(clash(found).when, scenario.answers) === 'no' : false;
}

type Subject = ReturnType<ReturnType<typeof cardRule>['subject']>;

function concerns({ id, touches }: EvidencePlace, { cards = [], ...places }: Subject): boolean {
  if (cards.includes(id)) return true;
  return (Object.keys(places) as (keyof typeof places)[]).some((dimension) => {
    const sought: readonly string[] = places[dimension] ?? [];
    return touches[dimension]?.some((place) => sought.includes(place));
  });
}
