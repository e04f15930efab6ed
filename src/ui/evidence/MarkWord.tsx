import { type Mark, markSpecs } from '../../data/sources/citation';
import { citation } from '../../data/sources/citations';

/** What kind of statement it is: a claim, a measurement, our arithmetic. */
export function MarkWord({ mark }: { readonly mark: Mark | 'assumption' }) {
  const { name, says } =
    mark === 'assumption'
      ? { name: 'Our assumption', says: 'Nobody measured it; this is our judgement.' }
      : markSpecs[mark];
  return (
    <abbr title={says} className="no-underline">
      {name}
    </abbr>
  );
}

/**
 * The kind of a statement by what it rests on; `own` where it is of a weaker kind. A contradiction is
 * of no kind by itself: its card says which of its sentences are what.
 */
export function markOf(
  sources: readonly string[],
  own: Mark | 'assumption' | undefined,
): Mark | 'assumption' | undefined {
  const [first = ''] = sources;
  return own ?? (first.startsWith('CX-') ? undefined : citation(first)?.mark);
}
