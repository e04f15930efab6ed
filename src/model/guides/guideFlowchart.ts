import type { QuestionId } from '../decide/questions';
import { type Flow, questionsOf } from './flow';
import { type GuideResult, stepKey } from './replayFlow';

/** Walked already, still possible, or out of reach with the answers given. */
export type FlowchartState = 'walked' | 'open' | 'dim';

type FlowchartNode = {
  readonly id: string;
  readonly label: string;
  readonly state: FlowchartState;
} & (
  | {
      readonly kind: 'question';
      /** The question that it opens: the first that it reads. */
      readonly question: QuestionId | undefined;
      /** All questions that it reads. */
      readonly questions: readonly QuestionId[];
    }
  | { readonly kind: 'leaf' }
);

type FlowchartEdge = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly state: FlowchartState;
};

/** A guide with the way walked through it, described for any way of drawing. */
export type Flowchart = {
  readonly nodes: readonly FlowchartNode[];
  readonly edges: readonly FlowchartEdge[];
};

/** The drawing of a guide after a replay: every node and edge with its state. */
export function guideFlowchart(flow: Flow, result: GuideResult): Flowchart {
  const walked = new Set(result.path.map(stepKey));
  const ahead = new Set(result.ahead.map(stepKey));
  const edges = Object.entries(flow.nodes).flatMap(([from, { branches }]) =>
    branches.map(({ answer, label, goTo }): FlowchartEdge => {
      const key = stepKey({ node: from, answer });
      return {
        from,
        to: goTo,
        label,
        state: walked.has(key) ? 'walked' : ahead.has(key) ? 'open' : 'dim',
      };
    }),
  );
  const stateOf = (id: string): FlowchartState => {
    if (id === result.leaf || edges.some(({ from, state }) => from === id && state === 'walked')) {
      return 'walked';
    }
    const touched = edges.some(
      ({ from, to, state }) => (from === id || to === id) && state === 'open',
    );
    return touched ? 'open' : 'dim';
  };
  const questions = Object.entries(flow.nodes).map(([id, node]): FlowchartNode => {
    const read = questionsOf(node);
    const label = node.ask;
    return { id, label, state: stateOf(id), kind: 'question', question: read[0], questions: read };
  });
  const leaves = Object.entries(flow.leaves).map(
    ([id, { label }]): FlowchartNode => ({ id, label, state: stateOf(id), kind: 'leaf' }),
  );
  return { nodes: [...questions, ...leaves], edges };
}
