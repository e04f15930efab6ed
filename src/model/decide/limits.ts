import { type Answers, known } from './questions';
import type { Axis } from './weights';

type LimitSpec = {
  readonly axis: Axis;
  readonly applies: (answers: Answers) => boolean;
  /** `never`: as long as the answers stand. `later`: as soon as the trigger happens. */
  readonly effect: 'never' | 'later';
  readonly title: string;
  readonly because: string;
  /** What would lift the limit, as a clause that follows “once”; none where nothing is held back. */
  readonly trigger?: string;
  readonly sources: readonly string[];
};

/**
 * Limits hold for every input and never add points. On each axis the first one that applies decides;
 * the order is part of the rule.
 */
export const limitSpecs = {
  'no-material': {
    axis: 'facts',
    applies: ({ material, change }) => material === 'none' && change !== 'live',
    effect: 'later',
    title: 'Nothing to retrieve',
    because: 'there is no reference material, so there is nothing to search',
    trigger: 'there is reference material to search',
    sources: ['S0.def.rag'],
  },
  instant: {
    axis: 'facts',
    applies: ({ speed }) => speed === 'instant',
    effect: 'later',
    title: 'Too fast for a search',
    because: 'a search alone takes longer than a tenth of a second',
    trigger: 'answers may begin after half a second or later',
    sources: ['S0.lat.gate', 'S0.lat.add', 'CX-15', 'E32'],
  },
  'fits-in-prompt': {
    axis: 'facts',
    applies: (answers) =>
      answers.material === 'small' &&
      answers.rights !== 'yes' &&
      (known(answers, 'queries') ?? 0) <= 10_000,
    effect: 'later',
    title: 'The documents fit in the prompt',
    because: 'up to about 500 pages can travel in a cached prompt, without any search',
    trigger: 'there are more than 10,000 queries a month',
    sources: ['E10', 'E19', 'CX-36'],
  },
  'schema-only': {
    axis: 'behaviour',
    applies: (answers) =>
      answers.format === 'schema' &&
      (known(answers, 'queries') ?? 0) <= 100_000 &&
      answers.speed !== 'fast' &&
      answers.speed !== 'instant',
    effect: 'never',
    title: 'Structured outputs are enough',
    because: 'a valid schema is enforced by the provider’s structured outputs',
    sources: ['E15', 'CX-22'],
  },
  'no-training-route': {
    axis: 'behaviour',
    applies: ({ training }) => training === 'none',
    effect: 'later',
    title: 'No way to train',
    because: 'there is no way to train and serve a tuned model',
    trigger: 'there is a way to train and serve a model',
    sources: ['E21', 'CX-09'],
  },
  'examples-unknown': {
    axis: 'behaviour',
    applies: (answers) => known(answers, 'examples') === undefined,
    effect: 'later',
    title: 'Examples not counted yet',
    because: 'nobody has said how many checked examples there are',
    trigger: 'there are 50 checked examples',
    sources: ['CX-01', 'S3.ex.start'],
  },
  'too-few-examples': {
    axis: 'behaviour',
    applies: (answers) => (known(answers, 'examples') ?? 0) < 50,
    effect: 'later',
    title: 'Too few examples',
    because: 'fewer than 50 checked examples are too few to start; under 10 providers refuse',
    trigger: 'there are 50 checked examples',
    sources: ['E12', 'CX-01', 'S3.ex.start'],
  },
  'release-in-days': {
    axis: 'behaviour',
    applies: ({ release }) => release === 'days',
    effect: 'later',
    title: 'Too soon for training',
    because: 'preparing examples, training and evaluating takes weeks, not days',
    trigger: 'the first release is out',
    sources: ['S3.cost.setup.time', 'CX-17'],
  },
} as const satisfies Record<string, LimitSpec>;

/** Two more rules that are recorded like limits: they set a need, or rule every approach out. */
export const ruleSpecs = {
  citations: {
    title: 'Sources must be shown',
    because:
      'only retrieved text can be quoted, so facts are retrieved although their score is low',
    sources: ['S3.flow.C', 'S4.q.2', 'S0.when.rag.2'],
  },
  'nothing-to-cite': {
    title: 'Nothing to quote',
    because: 'answers must name their source, but there is no material to quote from',
    sources: ['S0.when.rag.2'],
  },
} as const;

export type TableLimitId = keyof typeof limitSpecs;
export type LimitId = TableLimitId | keyof typeof ruleSpecs;
export const tableLimitIds = Object.keys(limitSpecs) as TableLimitId[];
const limitsByAxis = {
  facts: tableLimitIds.filter((id) => limitSpecs[id].axis === 'facts'),
  behaviour: tableLimitIds.filter((id) => limitSpecs[id].axis === 'behaviour'),
};

/** The row of a limit of the table, in the general type. */
export function limitSpec(id: TableLimitId): LimitSpec {
  return limitSpecs[id];
}

/** Title, reason and sources of anything that is recorded as a limit. */
export function limitWords(id: LimitId): Pick<LimitSpec, 'title' | 'because' | 'sources'> {
  return id === 'citations' || id === 'nothing-to-cite' ? ruleSpecs[id] : limitSpec(id);
}

/** The limit that decides an axis on which there is a need, if any applies. */
export function decidingLimit(axis: Axis, answers: Answers): TableLimitId | undefined {
  return limitsByAxis[axis].find((id) => limitSpec(id).applies(answers));
}

/** Every limit that would decide an axis if those before it were lifted, in that order. */
export function standingLimits(axis: Axis, answers: Answers): readonly TableLimitId[] {
  return limitsByAxis[axis].filter((id) => limitSpec(id).applies(answers));
}

/** What must all happen to lift some limits, as one clause that follows “once”. */
export function triggerClause(limits: readonly TableLimitId[]): string {
  const triggers = new Set(limits.flatMap((id) => limitSpec(id).trigger ?? []));
  return [...triggers].join(' and ');
}
