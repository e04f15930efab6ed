import { type ReactNode, useState } from 'react';
import { Button } from './Button';

type ShowAllProps = {
  readonly items: readonly ReactNode[];
  /** How many are shown before anyone asks for more. */
  readonly first: number;
  /** What they are: “reasons”. */
  readonly what: string;
  /** Side by side where there is room. */
  readonly isWide?: boolean;
};

/** A list that shows its first items, and the rest on request. */
export function ShowAll({ items, first, what, isWide = false }: ShowAllProps) {
  const [showsAll, setShowsAll] = useState(false);
  const hasMore = items.length > first;
  return (
    <>
      <ul className={`grid gap-x-10 gap-y-1 ${isWide ? 'md:grid-cols-2' : ''}`}>
        {showsAll ? items : items.slice(0, first)}
      </ul>
      {hasMore && (
        <Button kind="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? `Show the first ${first} ${what}` : `Show all ${items.length} ${what}`}
        </Button>
      )}
    </>
  );
}
