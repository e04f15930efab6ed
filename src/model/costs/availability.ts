import { type ApproachId, approachSpecs, type PatternId } from '../approaches';
import { type Answers, known } from '../decide/questions';
import { type Inputs, lastMonth } from '../inputs';
import { type IsoDate, monthOf, type Tokens } from '../quantity';
import type { ModelRole } from '../scenario';
import type { Call } from './call';
import { answeringCall, promptingCall, rewritingCall, routingCall, tunedCall } from './terms';

/** Why an approach cannot be had, or what threatens it; data, worded where it is shown. */
export type Obstacle =
  | {
      readonly kind: 'tooLong';
      readonly role: ModelRole;
      readonly tokens: Tokens;
      readonly contextWindow: Tokens;
    }
  | { readonly kind: 'retired'; readonly role: ModelRole; readonly date: IsoDate }
  | { readonly kind: 'trainingClosed'; readonly date: IsoDate }
  | { readonly kind: 'noTrainingRoute' }
  | { readonly kind: 'underTenExamples'; readonly examples: number };

export type Caution =
  | { readonly kind: 'contextUnknown'; readonly role: ModelRole; readonly tokens: Tokens }
  | { readonly kind: 'closedToNew'; readonly date: IsoDate }
  | { readonly kind: 'trainingCloses'; readonly date: IsoDate }
  | { readonly kind: 'retires'; readonly role: ModelRole; readonly date: IsoDate };

export type Availability = {
  /** Every call fits its model’s context window, as far as the windows are known. */
  readonly isPossible: boolean;
  /** Its models can be had, and trained where it trains. */
  readonly isAvailable: boolean;
  readonly obstacles: readonly Obstacle[];
  readonly cautions: readonly Caution[];
};

type RoleCall = { readonly role: 'baseModel' | 'tunedModel' | 'helperModel'; readonly call: Call };

/** Whether an approach can be had from month `start` on, and what ends inside the horizon. */
export function availability(approach: ApproachId, inputs: Inputs, answers: Answers): Availability {
  const calls = callsByApproach(approach, inputs);
  const roles = new Set<ModelRole>(calls.map(({ role }) => role));
  if (approachSpecs[approach].retrieves) roles.add('embeddingModel');

  const obstacles: Obstacle[] = [];
  const cautions: Caution[] = [];
  for (const { role, call } of longestCalls(calls)) {
    const { contextWindow } = inputs.models[role];
    const tokens = call.prefix + call.documents + call.fresh + call.output;
    if (contextWindow === undefined) cautions.push({ kind: 'contextUnknown', role, tokens });
    else if (tokens > contextWindow)
      obstacles.push({ kind: 'tooLong', role, tokens, contextWindow });
  }
  const isPossible = obstacles.length === 0;

  for (const role of roles) {
    const model = inputs.models[role];
    if (!('retires' in model) || model.retires === undefined) continue;
    const date = model.retires;
    if (monthOf(date) <= inputs.start) obstacles.push({ kind: 'retired', role, date });
    else if (monthOf(date) <= lastMonth(inputs)) cautions.push({ kind: 'retires', role, date });
  }
  if (approachSpecs[approach].trains) trainingTroubles(inputs, answers, obstacles, cautions);
  return {
    isPossible,
    isAvailable: obstacles.every(({ kind }) => kind === 'tooLong'),
    obstacles,
    cautions,
  };
}

function trainingTroubles(
  inputs: Inputs,
  answers: Answers,
  obstacles: Obstacle[],
  cautions: Caution[],
): void {
  const { trainingClosesAll, trainingClosesNew } = inputs.models.tunedModel;
  const { start } = inputs;
  if (trainingClosesAll !== undefined && monthOf(trainingClosesAll) <= start) {
    obstacles.push({ kind: 'trainingClosed', date: trainingClosesAll });
  } else {
    if (trainingClosesNew !== undefined && monthOf(trainingClosesNew) <= lastMonth(inputs)) {
      cautions.push({ kind: 'closedToNew', date: trainingClosesNew });
    }
    if (trainingClosesAll !== undefined && monthOf(trainingClosesAll) <= lastMonth(inputs)) {
      cautions.push({ kind: 'trainingCloses', date: trainingClosesAll });
    }
  }
  if (answers.training === 'none') obstacles.push({ kind: 'noTrainingRoute' });
  const examples = known(answers, 'examples');
  if (examples !== undefined && examples < 10)
    obstacles.push({ kind: 'underTenExamples', examples });
}

/** The longest call to each model, so that every trouble is said once. */
function longestCalls(calls: readonly RoleCall[]): readonly RoleCall[] {
  const size = ({ call }: RoleCall) => call.prefix + call.documents + call.fresh + call.output;
  const longest = new Map<string, RoleCall>();
  for (const each of calls) {
    const other = longest.get(each.role);
    if (!other || size(each) > size(other)) longest.set(each.role, each);
  }
  return [...longest.values()];
}

/** The calls an approach makes, whichever share of the queries makes them. */
export function callsByApproach(approach: ApproachId, inputs: Inputs): readonly RoleCall[] {
  const { retrievalShare, baseShare } = inputs.parameters;
  const answering: RoleCall = { role: 'baseModel', call: answeringCall(inputs) };
  const plainTuned: RoleCall = { role: 'tunedModel', call: tunedCall(inputs, 'nothing') };
  const hybrid: Record<PatternId, readonly RoleCall[]> = {
    generator: [{ role: 'tunedModel', call: tunedCall(inputs, 'context') }],
    rewriter: [{ role: 'tunedModel', call: rewritingCall(inputs) }, answering],
    router: [
      { role: 'helperModel', call: routingCall(inputs) },
      ...(retrievalShare > 0 ? [answering] : []),
      ...(baseShare > 0 ? [{ role: 'baseModel', call: promptingCall(inputs) } as const] : []),
      plainTuned,
    ],
    cascade: [plainTuned, ...(retrievalShare > 0 ? [answering] : [])],
  };
  return {
    prompting: [{ role: 'baseModel', call: promptingCall(inputs) } as const],
    rag: [answering],
    tuning: [{ role: 'tunedModel', call: tunedCall(inputs, 'documents') } as const],
    hybrid: hybrid[inputs.pattern],
  }[approach];
}
