import type { Band } from './lineRow';

/** The edges of a month's costs: each month is drawn as a step, so its band has two corners. */
export function steppedEdges(edges: Band['edges']): Band['edges'] {
  return edges.flatMap((edge) => (edge.x > 0 ? [{ ...edge, x: edge.x - 1 }, edge] : []));
}
