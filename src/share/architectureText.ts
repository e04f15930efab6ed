import { architectureDrawing, type FlowLabel } from '../model/architecture/architectureDrawing';
import type { Architecture, Flow } from '../model/architecture/graph';
import { mermaidFlowchart } from '../model/architecture/mermaidFlowchart';
import { flowLabel } from './flowLabel';
import type { QuantityId } from './flowWords';

/** Wikis cut or refuse longer diagrams. */
export const MAX_MERMAID_LENGTH = 2_000;

/**
 * An architecture as Mermaid text to paste, with one quantity on its arrows; without numbers, and then
 * without what the scenario says of its parts, where these would make it longer than `MAX_MERMAID_LENGTH`.
 */
export function architectureText(graph: Architecture, quantity: QuantityId): string {
  const whole = written(graph, (flow) => flowLabel(quantity, flow));
  if (whole.length <= MAX_MERMAID_LENGTH) return whole;
  const unnumbered = written(graph, () => undefined);
  if (unnumbered.length <= MAX_MERMAID_LENGTH) return unnumbered;
  const nodes = graph.nodes.map((node) => ({ ...node, notes: [] }));
  return written({ ...graph, nodes }, () => undefined);
}

function written(graph: Architecture, labelOf: (flow: Flow) => FlowLabel | undefined): string {
  return mermaidFlowchart(architectureDrawing(graph, 'TB', labelOf));
}
