import type { ApproachId } from '../approaches';
import { queryTerms } from '../costs/terms';
import type { Answers } from '../decide/questions';
import type { Inputs } from '../inputs';
import { latency } from '../latency';
import { type AdditionId, additionIds, additionSpecs, isFedLive } from './additions';
import type { QueryFlow } from './graph';
import { queryCalls, shareOf, wayOf } from './queryCalls';
import {
  answering,
  documents,
  flow,
  read,
  reading,
  retrieval,
  type Setting,
  times,
  written,
} from './queryParts';

/** What flows for each query with an approach, in the order in which it happens. */
export function queryFlows(
  approach: ApproachId,
  inputs: Inputs,
  answers: Answers,
  additions: readonly AdditionId[],
): readonly QueryFlow[] {
  const { stages } = latency(approach, inputs);
  const setting: Setting = {
    inputs,
    calls: queryCalls(approach, inputs),
    question: { share: 1, tokens: inputs.parameters.questionTokens, usd: 0 },
    hasRights: answers.rights === 'yes',
    terms: queryTerms(approach, inputs, inputs.phases[0]),
    wait: (stage) => stages.find(({ id }) => id === stage)?.median,
  };
  const flows = [
    flow('ask', 'client', 'application', setting.question),
    ...ways[wayOf(approach, inputs)](setting),
  ].filter(({ share }) => share > 0);
  const added = additionIds.filter(
    (id) => additions.includes(id) || (id === 'feed' && isFedLive(answers)),
  );
  return flows.flatMap((each) => withAdditions(each, added));
}

/** What is added to a prompt arrives before it is read; how much it is, nobody has said. */
function withAdditions(each: QueryFlow, added: readonly AdditionId[]): QueryFlow[] {
  if (each.kind !== 'readByBase' && each.kind !== 'readByTuned') return [each];
  const arriving = added.map((id) => {
    const { kind, from } = additionSpecs[id];
    return flow(kind, from, each.from, { share: each.share, usd: 0 });
  });
  return [...arriving, each];
}

const ways: { readonly [Way in ReturnType<typeof wayOf>]: (s: Setting) => QueryFlow[] } = {
  prompting: (s) => [
    flow('fill', 'application', 'prompt', s.question),
    ...documents(s, 'base'),
    ...reading(s, 'base'),
    answering(s, 'base'),
  ],
  rag: (s) => [
    ...retrieval(s, 'embed', 'application', s.question, 'prompt'),
    ...reading(s, 'base'),
    answering(s, 'base'),
  ],
  tuning: (s) => [
    flow('fillShort', 'application', 'shortPrompt', s.question),
    ...documents(s, 'tuned'),
    ...reading(s, 'tuned'),
    answering(s, 'tuned'),
  ],
  generator: (s) => [
    ...retrieval(s, 'embed', 'application', s.question, 'shortPrompt'),
    ...reading(s, 'tuned'),
    answering(s, 'tuned'),
  ],
  rewriter: (s) => [
    flow('rewrite', 'application', 'rewriter', read(s, 'tuned')),
    ...retrieval(s, 'embedRewritten', 'rewriter', written(s, 'tuned'), 'prompt'),
    ...reading(s, 'base'),
    answering(s, 'base'),
  ],
  router: (s) => {
    const { retrievalShare, baseShare } = s.inputs.parameters;
    const routed = { ...s.question, usd: written(s, 'helper').usd };
    const tuned = shareOf(s.calls.tuned);
    return [
      flow('route', 'application', 'router', read(s, 'helper')),
      ...retrieval(s, 'wayToFacts', 'router', times(retrievalShare, routed), 'prompt'),
      flow('wayToBase', 'router', 'prompt', times(baseShare, routed)),
      ...documents(s, 'base'),
      ...reading(s, 'base'),
      answering(s, 'base'),
      flow('wayToTuned', 'router', 'shortPrompt', times(tuned, routed)),
      ...reading(s, 'tuned'),
      answering(s, 'tuned'),
    ];
  },
  cascade: (s) => {
    const unsure = s.inputs.parameters.retrievalShare;
    const answer = written(s, 'tuned');
    const handedOn = times(unsure, { ...s.question, usd: answer.usd });
    return [
      flow('fillShort', 'application', 'shortPrompt', s.question),
      ...reading(s, 'tuned'),
      flow('answerSure', 'tuned', 'client', times(1 - unsure, answer)),
      ...retrieval(s, 'embedUnsure', 'tuned', handedOn, 'prompt'),
      ...reading(s, 'base'),
      answering(s, 'base'),
    ];
  },
};
