import type { ReactNode } from 'react';

/** One part of a card under its heading. */
export function CardPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="grid gap-1">
      <h4 className="text-sm font-semibold text-muted">{title}</h4>
      {children}
    </section>
  );
}
