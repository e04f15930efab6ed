import { approachSpecs } from '../../model/approaches';
import { limitSpec, limitWords } from '../../model/decide/limits';
import { isNothingKnown, known } from '../../model/decide/questions';
import { type Axis, axes, weightSpec } from '../../model/decide/weights';
import type { Evaluation } from '../../model/evaluate';
import { answerClause } from '../answerClauses';
import { formatNumber } from '../kit/format';
import { listed, sentence } from './words';

type AxisWords = {
  readonly need: string;
  /** The need where a limit meets it for good. */
  readonly shortfall: string;
  readonly what: string;
  readonly later: string;
  readonly never: string;
};

const WORDS: Record<Axis, AxisWords> = {
  facts: {
    need: 'facts have to come from outside',
    shortfall: 'facts are missing',
    what: 'fetching facts',
    later: 'no search for now',
    never: 'that needs no search',
  },
  behaviour: {
    need: 'behaviour has to be trained',
    shortfall: 'behaviour falls short',
    what: 'training',
    later: 'training has to wait',
    never: 'that needs no training',
  },
};

/** Why, in one sentence from the strongest reasons and the limits that decided. */
export function whySentence(evaluation: Evaluation): string {
  const { scenario, decision, inputs } = evaluation;
  if (isNothingKnown(scenario.answers)) {
    return 'The share of all projects that end there, by how common each answer is (our assumption). Every answer narrows it down.';
  }
  if (decision.outcome === 'none') return `What collides: ${collision(evaluation)}.`;
  const isInPrompt =
    inputs.factsInPrompt && !decision.held.facts && !approachSpecs[decision.outcome].retrieves;
  const needed = axes.filter((axis) => decision.needs[axis]);
  const parts = [
    ...(needed.length === 0 ? [noNeed(evaluation)] : []),
    ...needed.map(
      (axis) => `${needWords(axis, evaluation)} because ${strongestReasons(axis, evaluation)}`,
    ),
    ...needed.flatMap((axis) => heldWords(axis, evaluation)),
    ...(isInPrompt ? ['the documents travel in the prompt'] : []),
  ];
  return `${sentence(parts.join('; '))}.`;
}

function needWords(axis: Axis, { decision }: Evaluation): string {
  const limit = decision.held[axis];
  return limit && limitSpec(limit).effect === 'never' ? WORDS[axis].shortfall : WORDS[axis].need;
}

function noNeed({ decision, weights }: Evaluation): string {
  const [first, second] = axes.map((axis) => {
    const [score, border] = [decision.scores[axis], weights[`${axis}.border`]];
    return `${WORDS[axis].what} (${formatNumber(score)} of ${formatNumber(border)} points)`;
  });
  const far = decision.outlook.settled ? '' : ' so far';
  return `neither ${first} nor ${second} is called for${far}`;
}

/**
 * One reason where there are two needs, else two. The answer about the gap only names the need, so
 * it comes last: what stands behind it says more.
 */
function strongestReasons(axis: Axis, { decision }: Evaluation): string {
  const { limits, needs, reasons } = decision;
  if (axis === 'facts' && limits.includes('citations')) return limitWords('citations').because;
  const isGap = ({ id }: (typeof reasons)[number]) => Number(weightSpec(id).question === 'gap');
  const strongest = reasons
    .filter((reason) => reason.axis === axis && reason.points > 0)
    .sort((a, b) => isGap(a) - isGap(b) || b.points - a.points)
    .slice(0, needs.facts && needs.behaviour ? 1 : 2);
  if (strongest.length === 0) return 'its border is set that low';
  return listed(
    strongest.map(({ id }) => weightSpec(id).because),
    'and',
  );
}

function heldWords(axis: Axis, { decision }: Evaluation): string[] {
  const limit = decision.held[axis];
  if (!limit) return [];
  const { effect, because } = limitSpec(limit);
  return [`${WORDS[axis][effect]}, because ${because}`];
}

/** What leaves no way open: nothing to quote, or no search and too much for a prompt. */
function collision({ decision, scenario }: Evaluation): string {
  const { limits, held } = decision;
  if (!held.facts || limits.includes('nothing-to-cite'))
    return limitWords('nothing-to-cite').because;
  const material = known(scenario.answers, 'material');
  return listed(
    [
      WORDS.facts.need,
      limitSpec(held.facts).because,
      material === undefined
        ? 'nobody knows whether the material fits in a prompt'
        : `${answerClause('material', material)}, too much for a prompt`,
    ],
    'and',
  );
}
