import type { ReactNode } from 'react';
import { Marked } from '../Marked';
import { useStickyHeight } from './useStickyHeight';

type VerdictFrameProps = {
  readonly isSticky: boolean;
  readonly title?: string | undefined;
  readonly now: string;
  /** While nothing is known it is long, and smaller. */
  readonly isOpen?: boolean;
  readonly outlook?: ReactNode;
  /** The reasons, on the left where there is room for two columns. */
  readonly reasons: ReactNode;
  /** The figures, on the right. */
  readonly figures: ReactNode;
};

/** The places of what the verdict says, the same before and after its figures are there. */
export function VerdictFrame(props: VerdictFrameProps) {
  const { isSticky, title, now, isOpen = false, outlook, reasons, figures } = props;
  const height = useStickyHeight(isSticky);
  return (
    <section
      ref={height}
      id="verdict"
      aria-label="Verdict"
      className={`border-y border-rule bg-paper py-3 ${isSticky ? 'sticky-on-large' : ''}`}
    >
      <div className="page-width grid gap-y-1">
        {title && <p className="text-xs text-muted">{title}</p>}
        <h2 className={`text-lg font-semibold text-balance ${isOpen ? '' : 'sm:text-xl'}`}>
          <Marked text={now} />
        </h2>
        {outlook}
        <div className="grid gap-x-12 gap-y-2 lg:grid-cols-[5fr_7fr] lg:has-[>:empty]:grid-cols-1">
          <div className="grid max-w-line content-start gap-1 text-sm">{reasons}</div>
          <div className="grid max-w-line content-start gap-1 empty:hidden">{figures}</div>
        </div>
      </div>
    </section>
  );
}
