import { approachSpecs, patternSpecs } from '../../model/approaches';
import type { Architecture } from '../../model/architecture/graph';

/** “RAG”, “Hybrid (router)”. */
export function architectureName({
  approach,
  pattern,
}: Pick<Architecture, 'approach' | 'pattern'>): string {
  const { name } = approachSpecs[approach];
  return pattern ? `${name} (${patternSpecs[pattern].name.toLowerCase()})` : name;
}
