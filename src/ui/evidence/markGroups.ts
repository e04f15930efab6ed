import type { Mark } from '../../data/sources/citation';
import { citation } from '../../data/sources/citations';

type MarkGroup = {
  /** None for contradictions: their cards say which of their sentences are what. */
  readonly mark?: Mark | 'assumption' | undefined;
  readonly sources: readonly string[];
};

/** Sources by the kind that each is of, in order; all of one kind where the statement has its own. */
export function markGroups(
  sources: readonly string[],
  own: Mark | 'assumption' | undefined,
): readonly MarkGroup[] {
  if (own) return [{ mark: own, sources }];
  const markOf = (id: string) => (id.startsWith('CX-') ? undefined : citation(id)?.mark);
  return [...new Set(sources.map(markOf))].map((mark) => ({
    mark,
    sources: sources.filter((id) => markOf(id) === mark),
  }));
}
