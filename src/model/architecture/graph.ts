import type { ApproachId, PatternId } from '../approaches';
import type { Milliseconds, Tokens, Usd } from '../quantity';
import type { ComponentId, GroupId } from './components';
import type { FlowKind } from './flows';

type Ends = {
  /** Its two ends: there is at most one flow from one component to another. */
  readonly id: string;
  readonly kind: FlowKind;
  readonly from: ComponentId;
  readonly to: ComponentId;
};

/** What flows for a query: tokens and USD are means over all queries, the wait is of those that wait. */
export type QueryFlow = Ends & {
  readonly group: 'perQuery';
  /** The share of the queries that take this way, 0 to 1. */
  readonly share: number;
  /** Absent where no text flows, or nobody knows how much. */
  readonly tokens?: Tokens;
  readonly usd: Usd;
  readonly milliseconds?: Milliseconds;
};

/** What flows before the first query and to keep things up: work and machines included in the USD. */
export type AheadFlow = Ends & {
  readonly group: 'ahead';
  /** It runs already, so the first time is paid for. */
  readonly isBuilt: boolean;
  /** What is repeated after the first time, how often a year and how much of it; absent if nothing. */
  readonly again?: { readonly timesAYear: number; readonly share: number };
  /** Of the first time. */
  readonly tokens?: Tokens;
  readonly usdOnce: Usd;
  readonly usdMonthly: Usd;
};

export type Flow = QueryFlow | AheadFlow;

export type ArchitectureNode = {
  readonly id: ComponentId;
  readonly group: GroupId;
  /** What this scenario makes of it: a model, a condition, whether it runs already. */
  readonly notes: readonly string[];
};

/** Components and what flows between them, for one approach, or for one pattern of the hybrid. */
export type Architecture = {
  readonly approach: ApproachId;
  readonly pattern?: PatternId;
  readonly nodes: readonly ArchitectureNode[];
  readonly edges: readonly Flow[];
};

/** The flows of one group, with the components that they touch. */
export function onlyGroup(graph: Architecture, group: GroupId): Architecture {
  const edges = graph.edges.filter((flow) => flow.group === group);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { ...graph, edges, nodes: graph.nodes.filter(({ id }) => ends.has(id)) };
}
