import { architectureDrawing } from '../model/architecture/architectureDrawing';
import type { Architecture } from '../model/architecture/graph';
import { mermaidFlowchart } from '../model/architecture/mermaidFlowchart';
import { flowLabel } from './flowLabel';
import type { QuantityId } from './flowWords';

/** Wikis cut or refuse longer diagrams. */
export const MAX_MERMAID_LENGTH = 2_000;

/**
 * An architecture as Mermaid text to paste, with one quantity on its arrows; without numbers where
 * these would make it longer than `MAX_MERMAID_LENGTH`.
 */
export function architectureText(graph: Architecture, quantity: QuantityId): string {
  const text = mermaidFlowchart(
    architectureDrawing(graph, 'TB', (flow) => flowLabel(quantity, flow)),
  );
  if (text.length <= MAX_MERMAID_LENGTH) return text;
  return mermaidFlowchart(architectureDrawing(graph, 'TB', () => undefined));
}
