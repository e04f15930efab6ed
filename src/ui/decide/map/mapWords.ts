import { approachSpecs, type OutcomeId, outcomeIds } from '../../../model/approaches';
import { limitWords } from '../../../model/decide/limits';
import type { Distribution } from '../../../model/decide/outlook';
import type { Recommendation } from '../../../model/decide/recommendation';
import type { Scores } from '../../../model/decide/scores';
import { type Axis, axes } from '../../../model/decide/weights';
import { formatNumber, formatShare } from '../../kit/format';

type Shown = {
  readonly border: Scores;
  readonly decision: Pick<Recommendation, 'outcome' | 'scores' | 'limits'>;
  readonly isNothingKnown: boolean;
  readonly distribution: Distribution;
  /** The scores that the open questions can still lead to. */
  readonly reachable: readonly Scores[];
  readonly contour: readonly Scores[];
};

/** The map in words: a title, and one sentence for each thing on it. */
export function mapWords(shown: Shown): {
  readonly title: string;
  readonly sentences: readonly string[];
} {
  const { border, decision, isNothingKnown, contour } = shown;
  if (isNothingKnown) {
    return {
      title: 'Map of the decision: nothing answered yet',
      sentences: [
        `Retrieval is needed from ${points(border.facts)} for facts, training from ${points(border.behaviour)} for behaviour.`,
        ...openSentences(shown),
      ],
    };
  }
  return {
    title: `Map of the decision: ${outcomeName(decision.outcome)}`,
    sentences: [
      ...axes.map((axis) => scoreSentence(axis, decision.scores[axis], border[axis])),
      ...decision.limits.map((id) => {
        const { title, because } = limitWords(id);
        return `${title}: ${because}.`;
      }),
      `This comes to: ${outcomeName(decision.outcome)}.`,
      ...openSentences(shown),
      `With weights and borders varied by up to a fifth, nine times in ten ${spread('facts', contour, border)} and ${spread('behaviour', contour, border)}.`,
    ],
  };
}

const axisWords = {
  facts: { name: 'Facts', need: 'retrieval', stays: 'facts stay', ends: 'facts end' },
  behaviour: {
    name: 'Behaviour',
    need: 'training',
    stays: 'behaviour stays',
    ends: 'behaviour ends',
  },
} as const satisfies Record<Axis, unknown>;

function scoreSentence(axis: Axis, score: number, border: number): string {
  const { name, need } = axisWords[axis];
  const verb = score >= border ? 'is' : 'is not';
  return `${name} ${formatNumber(score)} of ${points(border)}: ${need} ${verb} needed.`;
}

function openSentences({ reachable, distribution }: Shown): readonly string[] {
  if (reachable.length < 2) return [];
  const open = outcomeIds
    .filter((id) => distribution[id] > 0)
    .sort((one, other) => distribution[other] - distribution[one]);
  const shares = open.map((id) => `${outcomeName(id)} ${formatShare(distribution[id])}`);
  return [
    `The open questions can still bring facts to ${range('facts', reachable)} and behaviour to ${range('behaviour', reachable)}.`,
    open.length > 1
      ? `How likely each outcome is, if answers are as common as we assume: ${shares.join(', ')}.`
      : 'Every one of these points comes to the same outcome.',
  ];
}

function range(axis: Axis, reachable: readonly Scores[]): string {
  const scores = reachable.map((each) => each[axis]);
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  return least === most ? points(most) : `between ${formatNumber(least)} and ${points(most)}`;
}

function spread(axis: Axis, contour: readonly Scores[], border: Scores): string {
  const { stays, ends } = axisWords[axis];
  const beyond = contour.map((corner) => corner[axis] - border[axis]);
  const [least, most] = [Math.min(...beyond), Math.max(...beyond)];
  if (least >= 0) return `${stays} ${points(Math.floor(least))} or more above the border`;
  if (most < 0) return `${stays} ${points(Math.floor(-most))} or more below the border`;
  return `${ends} on either side of the border`;
}

function points(score: number): string {
  return `${formatNumber(score)} ${score === 1 ? 'point' : 'points'}`;
}

function outcomeName(outcome: OutcomeId): string {
  return outcome === 'none' ? 'no option meets every limit' : approachSpecs[outcome].name;
}
