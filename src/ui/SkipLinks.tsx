import { jumpTo } from './jumpTo';
import { Button } from './kit/Button';
import type { PageSection } from './sections';

/** For the keyboard: straight to a section. Seen only with the focus in it. */
export function SkipLinks({ sections }: { readonly sections: readonly PageSection[] }) {
  return (
    <nav
      aria-label="Skip to"
      className="sr-only flex-wrap gap-2 bg-paper p-2 focus-within:not-sr-only focus-within:flex print:hidden"
    >
      {sections.map(({ id, name }) => (
        <Button key={id} onClick={() => jumpTo(id)}>
          Skip to {name}
        </Button>
      ))}
    </nav>
  );
}
