import { type Answers, known, type QuestionId } from './questions';

export type Axis = 'facts' | 'behaviour';
export const axes: readonly Axis[] = ['facts', 'behaviour'];

/** When a weight counts: for one of some options, or for a number in an interval. */
type When =
  | readonly string[]
  | {
      readonly over?: number;
      readonly from?: number;
      readonly upTo?: number;
      readonly below?: number;
    };

type WeightSpec = {
  readonly axis: Axis;
  readonly question: QuestionId;
  readonly when: When;
  readonly points: number;
  /** Why it counts, as a clause that follows “because”. */
  readonly because: string;
  readonly sources: readonly string[];
};

/**
 * What counts towards each need, in points. The points are our judgement: start values to be
 * edited, not measurements; the sources say why a row exists, not how many points it has.
 */
export const weightSpecs = {
  'facts.gap': {
    axis: 'facts',
    question: 'gap',
    when: ['facts', 'both'],
    points: 30,
    because: 'a good prompt fails for lack of facts',
    sources: ['E11', 'E01', 'S2.mistake.1'],
  },
  'facts.change.quarterly': {
    axis: 'facts',
    question: 'change',
    when: ['quarterly'],
    points: 3,
    because: 'facts change about every quarter',
    sources: ['S3.upd.quarterly'],
  },
  'facts.change.monthly': {
    axis: 'facts',
    question: 'change',
    when: ['monthly'],
    points: 8,
    because: 'facts change about every month',
    sources: ['S3.upd.monthly'],
  },
  'facts.change.weekly': {
    axis: 'facts',
    question: 'change',
    when: ['weekly'],
    points: 20,
    because: 'facts change about every week',
    sources: ['S3.upd.weekly', 'S3.flow.B', 'S0.when.rag.1'],
  },
  'facts.change.daily': {
    axis: 'facts',
    question: 'change',
    when: ['daily'],
    points: 25,
    because: 'facts change every day',
    sources: ['S3.upd.daily', 'S3.flow.B', 'S4.sheet.1'],
  },
  'facts.change.live': {
    axis: 'facts',
    question: 'change',
    when: ['live'],
    points: 25,
    because: 'facts change from minute to minute',
    sources: ['S3.upd.daily', 'E08'],
  },
  'facts.material.large': {
    axis: 'facts',
    question: 'material',
    when: ['large'],
    points: 20,
    because: 'there are more documents than fit in a prompt',
    sources: ['S4.sheet.5', 'S3.when.rag.5'],
  },
  'facts.material.huge': {
    axis: 'facts',
    question: 'material',
    when: ['huge'],
    points: 25,
    because: 'there are far more documents than any prompt holds',
    sources: ['S4.sheet.5', 'S2.when.rag.3'],
  },
  'facts.cite.must': {
    axis: 'facts',
    question: 'cite',
    when: ['must'],
    points: 25,
    because: 'answers must name their source',
    sources: ['S3.flow.C', 'S4.sheet.2', 'S0.when.rag.2'],
  },
  'facts.cite.nice': {
    axis: 'facts',
    question: 'cite',
    when: ['nice'],
    points: 8,
    because: 'naming a source would be good',
    sources: ['S4.q.2'],
  },
  'facts.rights': {
    axis: 'facts',
    question: 'rights',
    when: ['yes'],
    points: 15,
    because: 'rights differ per user or data must be deleted',
    sources: ['E35', 'CX-05'],
  },
  'facts.stakes': {
    axis: 'facts',
    question: 'stakes',
    when: ['high'],
    points: 8,
    because: 'a wrong answer is dear',
    sources: ['E07', 'S3.when.rag.2'],
  },
  'behaviour.gap': {
    axis: 'behaviour',
    question: 'gap',
    when: ['behaviour', 'both'],
    points: 25,
    because: 'a good prompt fails on behaviour',
    sources: ['E11', 'S4.q.3', 'S4.sheet.3'],
  },
  'behaviour.format.strict': {
    axis: 'behaviour',
    question: 'format',
    when: ['schema', 'strict'],
    points: 15,
    because: 'tone or format must hold every time',
    sources: ['E16', 'S3.flow.E', 'S0.when.ft.4'],
  },
  'behaviour.format.some': {
    axis: 'behaviour',
    question: 'format',
    when: ['some'],
    points: 5,
    because: 'there are some rules of tone or format',
    sources: ['S3.acc.tone'],
  },
  'behaviour.task': {
    axis: 'behaviour',
    question: 'task',
    when: ['sort', 'code', 'reason'],
    points: 15,
    because: 'the task is a skill that can be learned',
    sources: ['E14', 'E17', 'S4.sheet.6', 'S0.when.ft.1'],
  },
  'behaviour.queries.over1000000': {
    axis: 'behaviour',
    question: 'queries',
    when: { over: 1_000_000 },
    points: 20,
    because: 'over a million queries a month repay a shorter prompt and a smaller model',
    sources: ['S3.when.ft.4', 'S3.vol.scale'],
  },
  'behaviour.queries.over100000': {
    axis: 'behaviour',
    question: 'queries',
    when: { over: 100_000, upTo: 1_000_000 },
    points: 12,
    because: 'over 100,000 queries a month begin to repay training',
    sources: ['S3.flow.D', 'S3.vol.gate'],
  },
  'behaviour.speed.fast': {
    axis: 'behaviour',
    question: 'speed',
    when: ['fast'],
    points: 10,
    because: 'answers must begin within half a second',
    sources: ['S4.sheet.4', 'S1.win.latency'],
  },
  'behaviour.speed.instant': {
    axis: 'behaviour',
    question: 'speed',
    when: ['instant'],
    points: 20,
    because: 'answers must begin within a tenth of a second',
    sources: ['S0.lat.gate', 'CX-15'],
  },
  'behaviour.change': {
    axis: 'behaviour',
    question: 'change',
    when: ['never', 'quarterly'],
    points: 3,
    because: 'what is learned stays right for long',
    sources: ['S3.upd.static', 'S4.when.ft.5'],
  },
  'behaviour.examples.from1000': {
    axis: 'behaviour',
    question: 'examples',
    when: { from: 1_000 },
    points: 8,
    because: 'there are 1,000 or more checked examples',
    sources: ['S0.ex.abundant', 'CX-01'],
  },
  'behaviour.examples.from500': {
    axis: 'behaviour',
    question: 'examples',
    when: { from: 500, below: 1_000 },
    points: 5,
    because: 'there are 500 or more checked examples',
    sources: ['S3.ex.flow', 'CX-01'],
  },
} as const satisfies Record<string, WeightSpec>;

/** The score from which a need is taken as given, on each axis; judgement, like the points. */
export const borderSpecs = {
  'facts.border': { axis: 'facts', points: 40 },
  'behaviour.border': { axis: 'behaviour', points: 40 },
} as const;

export type PointsId = keyof typeof weightSpecs;
export type BorderId = keyof typeof borderSpecs;
/** Everything about the scores that a user can edit. */
export type WeightId = PointsId | BorderId;
export const pointsIds = Object.keys(weightSpecs) as PointsId[];
export const borderIds = Object.keys(borderSpecs) as BorderId[];
export const weightIds: readonly WeightId[] = [...pointsIds, ...borderIds];
export const MAX_POINTS = 100;

/** The points of every weight and the borders that are in force. */
export type Weights = { readonly [Id in WeightId]: number };

export const defaultWeights = Object.fromEntries(
  weightIds.map((id) => [id, { ...weightSpecs, ...borderSpecs }[id].points]),
) as Weights;

/** The row of a weight, in the general type rather than the table’s literal one. */
export function weightSpec(id: PointsId): WeightSpec {
  return weightSpecs[id];
}

/** Whether a weight counts for these answers; an unknown answer never counts. */
export function counts(id: PointsId, answers: Answers): boolean {
  const { question, when } = weightSpec(id);
  const answer = known(answers, question);
  if (answer === undefined) return false;
  if (isOptions(when)) return when.includes(String(answer));
  const { over = -Infinity, from = -Infinity, upTo = Infinity, below = Infinity } = when;
  const value = Number(answer);
  return value > over && value >= from && value <= upTo && value < below;
}

function isOptions(when: When): when is readonly string[] {
  return Array.isArray(when);
}
