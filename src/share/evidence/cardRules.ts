import { clash, clashIds } from '../../data/evidence/clashes';
import type { Touches } from '../../data/evidence/touches';
import { guides } from '../../data/guides/guides';
import { conflictSpec } from '../../model/decide/conflicts';
import { isNothingKnown, known } from '../../model/decide/questions';
import { weightSpec } from '../../model/decide/weights';
import type { Evaluation } from '../../model/evaluate';
import { conditionsOf, holds } from '../../model/guides/condition';
import { partingNode } from '../../model/guides/partingNode';
import { type GuideId, replayGuides } from '../../model/guides/replayGuides';
import { parameterIds } from '../../model/parameters';
import { dearestItems } from './dearestItems';

/** What of a scenario a rule looks at: places of the page, and cards by their ids. */
type Subject = Touches & { readonly cards?: readonly string[] };
type CardRule = {
  readonly points: number;
  /** Why a card is shown, as a clause that follows “because”. */
  readonly because: string;
  readonly subject: (evaluation: Evaluation) => Subject;
};

/** From how many conditions on a clash describes a scenario closely. */
const CLOSE = 3;
const guideIds = ['S0tree', 'S3flow', 'S4questions', 'S4sheet'] as const satisfies GuideId[];

/**
 * What brings a card before a scenario; the points are judgement, our assumption, and add up. A rule
 * counts once for a card, however many places they share.
 */
export const cardRules = {
  guide: {
    points: 7,
    because: 'a published guide parts from the recommendation over it',
    subject: ({ scenario: { answers }, decision }) => {
      if (isNothingKnown(answers)) return {};
      const results = replayGuides(guides, answers);
      const notes = guideIds.map(
        (id) => partingNode(guides[id], results[id], decision.outcome)?.note,
      );
      return { cards: notes.filter((note) => note !== undefined) };
    },
  },
  begin: {
    points: 6,
    because: 'nothing has been answered yet',
    subject: ({ scenario: { answers } }) =>
      isNothingKnown(answers) ? { cards: ['CX-34', 'CX-21', 'CX-33', 'CX-36', 'Field'] } : {},
  },
  limit: {
    points: 6,
    because: 'a limit that held concerns it',
    subject: ({ decision: { limits } }) => ({ limits }),
  },
  open: {
    points: 5,
    because: 'it bears on the question that decides next',
    subject: ({ scenario: { answers }, decision: { flips, outlook } }) => {
      const open = flips.find(({ question }) => known(answers, question) === undefined)?.question;
      const question = outlook.nextQuestion ?? open;
      return question ? { questions: [question] } : {};
    },
  },
  warning: {
    points: 5,
    because: 'the decision carries a warning about it',
    subject: ({ decision: { warnings } }) => ({ warnings }),
  },
  conflict: {
    points: 4,
    because: 'two answers contradict each other over it',
    subject: ({ decision: { conflicts } }) => ({
      questions: conflicts.flatMap((id) => conflictSpec(id).questions),
    }),
  },
  clash: {
    points: 4,
    because: 'the sources contradict each other on this very situation',
    subject: ({ scenario: { answers } }) => ({ cards: clashesOf(answers, 1) }),
  },
  closeClash: {
    points: 3,
    because: 'most of the situation agrees with yours',
    subject: ({ scenario: { answers } }) => ({ cards: clashesOf(answers, CLOSE) }),
  },
  money: {
    points: 3,
    because: 'it bears on the two largest costs of what is recommended',
    subject: (evaluation) =>
      isNothingKnown(evaluation.scenario.answers) ? {} : { items: dearestItems(evaluation, 2) },
  },
  ownNumber: {
    points: 3,
    because: 'it bears on a number that you set',
    subject: ({ scenario: { parameters, ranges } }) => ({
      parameters: parameterIds.filter(
        (id) => Object.hasOwn(parameters, id) || Object.hasOwn(ranges, id),
      ),
    }),
  },
  wait: {
    points: 2,
    because: 'it bears on the longest wait, which is over your bound',
    subject: ({ decision: { warnings, outcome }, latency }) => {
      if (!warnings.includes('slow') || outcome === 'none') return {};
      const [longest] = [...latency[outcome].stages].sort(
        (a, b) => b.median * b.share - a.median * a.share,
      );
      return longest ? { stages: [longest.id] } : {};
    },
  },
  reason: {
    points: 2,
    because: 'a reason of the recommendation cites it',
    subject: ({ decision: { reasons } }) => ({
      cards: reasons.flatMap(({ id }) => weightSpec(id).sources),
    }),
  },
  pattern: {
    points: 2,
    because: 'it concerns the hybrid pattern in force',
    subject: ({ decision: { outcome }, inputs: { pattern } }) =>
      outcome === 'hybrid' ? { patterns: [pattern] } : {},
  },
  approach: {
    points: 1,
    because: 'it concerns what is recommended',
    subject: ({ scenario: { answers }, decision: { outcome } }) =>
      outcome === 'none' || isNothingKnown(answers) ? {} : { approaches: [outcome] },
  },
} as const satisfies Record<string, CardRule>;

export type CardRuleId = keyof typeof cardRules;
export const cardRuleIds = Object.keys(cardRules) as CardRuleId[];

/** A rule in the general type rather than the table’s literal one. */
export function cardRule(id: CardRuleId): CardRule {
  return cardRules[id];
}

function clashesOf(answers: Evaluation['scenario']['answers'], conditions: number) {
  return clashIds.filter((id) => {
    const { when } = clash(id);
    return conditionsOf(when).length >= conditions && holds(when, answers) === 'yes';
  });
}
