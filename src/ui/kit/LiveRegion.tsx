import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { AnnounceContext } from './AnnounceContext';
import { announcer } from './announcer';

/** The page's one polite live region; whatever is inside may speak through `useAnnounce`. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('');
  const announcements = useMemo(
    () => announcer((said) => setText((last) => unlike(last, said))),
    [],
  );
  useEffect(() => announcements.stop, [announcements]);
  return (
    <AnnounceContext value={announcements.say}>
      {children}
      <p role="status" aria-live="polite" className="sr-only">
        {text}
      </p>
    </AnnounceContext>
  );
}

/** Screen readers pass over a text that does not change; a space at its end is a change. */
function unlike(last: string, said: string): string {
  return said === last ? `${said}\u00A0` : said;
}
