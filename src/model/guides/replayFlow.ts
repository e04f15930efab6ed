import { type ApproachId, approachIds } from '../approaches';
import type { Answers } from '../decide/questions';
import { completions } from './completions';
import { type Flow, questionsOf } from './flow';
import { type Step, type Walk, walk } from './walk';

/** What a published guide makes of some answers. */
export type GuideResult = {
  /** Its recommendation; undefined while the answers do not decide it. */
  readonly outcome: ApproachId | undefined;
  /** The outcomes still possible, in the order of `approachIds`; just the outcome once there is one. */
  readonly open: readonly ApproachId[];
  /** The nodes that were answered, with the branch taken. */
  readonly path: readonly Step[];
  /** The node that waits for an answer. */
  readonly stoppedAt: string | undefined;
  readonly leaf: string | undefined;
  /** Every further branch that unanswered questions can still take. */
  readonly ahead: readonly Step[];
};

/** Replay the answers literally, faults of the guide included. */
export function replayFlow(flow: Flow, answers: Answers): GuideResult {
  const way = walk(flow, answers);
  const ends = completions(flow, answers);
  const outcomes = ends.map((end) => outcomeOf(flow, end));
  return {
    outcome: outcomeOf(flow, way),
    open: approachIds.filter((id) => outcomes.includes(id)),
    path: way.path,
    stoppedAt: stopOf(flow, way),
    leaf: way.at === 'leaf' ? way.leaf : undefined,
    ahead: stepsAhead(flow, way, ends),
  };
}

function outcomeOf(flow: Flow, way: Walk): ApproachId | undefined {
  return way.at === 'leaf' ? flow.leaves[way.leaf]?.outcome : undefined;
}

/** The first node on the way that asks for one of the questions on which the next branch depends. */
function stopOf(flow: Flow, way: Walk): string | undefined {
  if (way.at === 'leaf') return undefined;
  return [...way.passed, way.node].find((id) => {
    const node = flow.nodes[id];
    return node !== undefined && questionsOf(node).some((question) => way.needs.includes(question));
  });
}

function stepsAhead(flow: Flow, way: Walk, ends: readonly Walk[]): readonly Step[] {
  const passed = way.passed.flatMap((node) =>
    (flow.nodes[node]?.branches ?? []).map(({ answer }) => ({ node, answer })),
  );
  const steps = [...passed, ...ends.flatMap(({ path }) => path)];
  const walked = new Set(way.path.map(stepKey));
  const byKey = new Map(steps.map((step) => [stepKey(step), step]));
  return [...byKey].filter(([key]) => !walked.has(key)).map(([, step]) => step);
}

/** Tells steps apart. */
export function stepKey({ node, answer }: Step): string {
  return `${node} ${answer}`;
}
