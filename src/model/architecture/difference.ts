import type { ComponentId } from './components';
import type { Architecture } from './graph';

/** What two architectures have in common, and what only one of them needs, in reading order. */
export type Difference = {
  readonly both: readonly ComponentId[];
  readonly onlyFirst: readonly ComponentId[];
  readonly onlySecond: readonly ComponentId[];
};

/** The components of two architectures, told apart. */
export function difference(first: Architecture, second: Architecture): Difference {
  const has = (graph: Architecture, id: ComponentId) => graph.nodes.some((node) => node.id === id);
  const ids = (graph: Architecture) => graph.nodes.map(({ id }) => id);
  return {
    both: ids(first).filter((id) => has(second, id)),
    onlyFirst: ids(first).filter((id) => !has(second, id)),
    onlySecond: ids(second).filter((id) => !has(first, id)),
  };
}
