import { Lazy } from './kit/Lazy';
import type { PageSection } from './sections';

/** A section of the page; what goes wrong in it stays in it. */
export function Section({ section }: { readonly section: PageSection }) {
  const { id, what, load, heightPx } = section;
  return (
    <div id={id} tabIndex={-1} className="page-width border-b border-rule py-6 outline-none">
      <Lazy load={load} props={{}} what={what} heightPx={heightPx} />
    </div>
  );
}
