import type { ReactNode } from 'react';

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  readonly id?: string;
  readonly onToggle?: (isOpen: boolean) => void;
  /** Small type for help under a field, normal type for a part of the page. */
  readonly size?: 'small' | 'normal';
  /** As wide as the page, for tables. */
  readonly isWide?: boolean;
};

/** A part of the page that opens on request; the browser's own `details`, found by its search too. */
export function Disclosure({
  summary,
  children,
  startsOpen = false,
  id,
  onToggle,
  size = 'normal',
  isWide = false,
}: DisclosureProps) {
  const isSmall = size === 'small';
  return (
    <details
      id={id}
      open={startsOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      className={isWide ? 'min-w-0' : 'max-w-line'}
    >
      <summary
        className={`min-h-6 w-fit cursor-pointer rounded hover:underline hover:underline-offset-4 ${isSmall ? 'py-0.5 text-xs text-muted' : 'py-1 text-sm font-semibold'}`}
      >
        {summary}
      </summary>
      <div className={isSmall ? 'pb-2 pt-1 text-xs text-muted' : 'pb-3 pt-1 text-sm'}>
        {children}
      </div>
    </details>
  );
}
