import type { ApproachId, OutcomeId } from '../approaches';
import type { QuestionId } from '../decide/questions';
import { conditionsOf, type Test } from './condition';

/** One way out of a node. */
export type Branch<Next extends string = string> = {
  /** Its id within the node, such as `yes`. */
  readonly answer: string;
  readonly label: string;
  readonly when: Test;
  readonly goTo: Next;
};

/** A fork of a guide: the first branch whose test holds is taken, the last one where none does. */
export type FlowNode<Next extends string = string> = {
  readonly ask: string;
  readonly branches: readonly [
    Branch<Next>,
    ...Branch<Next>[],
    { readonly answer: string; readonly label: string; readonly goTo: Next },
  ];
  /** Ids of the contradictions that concern this node. */
  readonly sources: readonly string[];
};

export type Leaf = { readonly label: string; readonly outcome: ApproachId };

/** Which note explains why a guide and the recommendation part; the first row that fits counts. */
export type NoteRow = {
  readonly leaf?: readonly string[];
  readonly outcome?: ApproachId;
  readonly recommended?: readonly OutcomeId[];
  readonly note: string;
};

/**
 * A published decision flowchart as data. Edges are values, so that the replay, the questions to
 * ask next and the drawing all read one table. The order of `nodes` is that of the publication.
 */
export type Flow<NodeId extends string = string, LeafId extends string = string> = {
  readonly name: string;
  /** The id of the article that published it. */
  readonly source: string;
  readonly start: NodeId;
  readonly nodes: { readonly [Id in NodeId]: FlowNode<NodeId | LeafId> };
  readonly leaves: { readonly [Id in LeafId]: Leaf };
  readonly notes: readonly NoteRow[];
};

/** Every test of a node, in the order of its branches. */
export function testsOf(node: FlowNode): readonly Test[] {
  return node.branches.flatMap((branch) => ('when' in branch ? [branch.when] : []));
}

/** The questions that a node reads, each once. */
export function questionsOf(node: FlowNode): readonly QuestionId[] {
  return [
    ...new Set(
      testsOf(node)
        .flatMap(conditionsOf)
        .map(({ question }) => question),
    ),
  ];
}

/** The questions that a guide reads, in the order in which it comes to them. */
export function flowQuestions(flow: Flow): readonly QuestionId[] {
  return [...new Set(Object.values(flow.nodes).flatMap(questionsOf))];
}
