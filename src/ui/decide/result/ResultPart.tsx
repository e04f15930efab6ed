import type { ReactNode } from 'react';

type ResultPartProps = {
  readonly title: ReactNode;
  /** What other parts of the page jump to. */
  readonly id?: string;
  readonly children: ReactNode;
};

/** One part of the result under its heading. */
export function ResultPart({ title, id, children }: ResultPartProps) {
  return (
    <section id={id} className="min-w-0 border-t border-rule pt-3">
      <h3 className="pb-2 text-base font-semibold">{title}</h3>
      {children}
    </section>
  );
}
