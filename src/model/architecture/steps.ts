import { flowSpec } from './flows';
import type { AheadFlow, Architecture, QueryFlow } from './graph';

/** One flow as a step of the way. */
export type Step<F> = { readonly number: number; readonly says: string; readonly flow: F };

/** How an architecture works, step by step: for a query, and ahead of time. */
export type Steps = {
  readonly perQuery: readonly Step<QueryFlow>[];
  readonly ahead: readonly Step<AheadFlow>[];
};

/** The flows of an architecture as two numbered lists of sentences. */
export function steps({ edges }: Architecture): Steps {
  return {
    perQuery: numbered(edges.filter((flow) => flow.group === 'perQuery')),
    ahead: numbered(edges.filter((flow) => flow.group === 'ahead')),
  };
}

function numbered<F extends QueryFlow | AheadFlow>(flows: readonly F[]): Step<F>[] {
  return flows.map((flow, index) => ({
    number: index + 1,
    says: flowSpec(flow.kind).says,
    flow,
  }));
}
