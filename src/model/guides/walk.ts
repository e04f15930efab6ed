import type { Answers, QuestionId } from '../decide/questions';
import { holds, openQuestions } from './condition';
import type { Flow, FlowNode } from './flow';

/** One node and the branch taken there. */
export type Step = { readonly node: string; readonly answer: string };

/** How far a guide comes on some answers. */
export type Walk = {
  readonly path: readonly Step[];
  /** Nodes left unanswered on the way because all their branches lead to the same place. */
  readonly passed: readonly string[];
} & (
  | { readonly at: 'leaf'; readonly leaf: string }
  /** `needs` are the unanswered questions on which the next branch depends. */
  | { readonly at: 'node'; readonly node: string; readonly needs: readonly QuestionId[] }
);

/** Replay the answers from the start, up to a leaf or the first node they cannot decide. */
export function walk(flow: Flow, answers: Answers): Walk {
  const path: Step[] = [];
  const passed: string[] = [];
  const seen = new Set<string>();
  let id = flow.start;
  for (let node = flow.nodes[id]; node !== undefined; node = flow.nodes[id]) {
    if (seen.has(id)) throw new Error(`The guide “${flow.name}” loops at “${id}”`);
    seen.add(id);
    const choice = choose(node, answers);
    if ('needs' in choice) {
      const [next, ...others] = new Set(node.branches.map(({ goTo }) => goTo));
      if (next === undefined || others.length > 0)
        return { path, passed, at: 'node', node: id, ...choice };
      passed.push(id);
      id = next;
    } else {
      path.push({ node: id, answer: choice.answer });
      id = choice.goTo;
    }
  }
  return { path, passed, at: 'leaf', leaf: id };
}

type Choice =
  | { readonly answer: string; readonly goTo: string }
  | { readonly needs: readonly QuestionId[] };

/** The branch that the answers take, or the questions on which that still depends. */
function choose(node: FlowNode, answers: Answers): Choice {
  for (const branch of node.branches) {
    const truth = 'when' in branch ? holds(branch.when, answers) : 'yes';
    if (truth === 'yes') return branch;
    if (truth === 'unknown' && 'when' in branch)
      return { needs: openQuestions(branch.when, answers) };
  }
  throw new Error(`“${node.ask}” has no branch without a test`);
}
