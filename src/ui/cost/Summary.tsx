import { memo } from 'react';
import type { Evaluation } from '../../model/evaluate';
import { useRested } from '../kit/useRested';
import { useVisible } from '../kit/useVisible';
import { Cautions } from './Cautions';
import { Bases } from './money/Bases';
import { Budget } from './money/Budget';
import { Currency } from './money/Currency';
import { Labour } from './money/Labour';
import { Savings } from './Savings';
import { Standing } from './Standing';
import { shownApproaches } from './shownApproaches';

type SummaryProps = { readonly evaluation: Evaluation };

/** The costs side by side, what a tuned model saves, and what stands in the way. Off the screen they wait. */
export const Summary = memo(function Summary({ evaluation: newest }: SummaryProps) {
  const [visibleRef, isVisible] = useVisible<HTMLDivElement>();
  const evaluation = useRested(newest, isVisible);
  const { compared, others } = shownApproaches(evaluation);
  const shown = compared.length > 0 ? compared : others;
  return (
    <div ref={visibleRef} className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-10">
      <Standing evaluation={evaluation} compared={compared} others={others} />
      <Labour evaluation={evaluation} />
      <Currency />
      <Budget evaluation={evaluation} shown={shown} />
      <Savings evaluation={evaluation} shown={shown} />
      <Cautions evaluation={evaluation} shown={shown} />
      <Bases evaluation={evaluation} />
    </div>
  );
});
