import { type ComponentType, memo } from 'react';
import type { Evaluation } from '../../model/evaluate';
import { useDue } from '../kit/useDue';
import { useRested } from '../kit/useRested';
import { Cautions } from './Cautions';
import { Bases } from './money/Bases';
import { Budget } from './money/Budget';
import { Currency } from './money/Currency';
import { Labour } from './money/Labour';
import { Savings } from './Savings';
import { Standing } from './Standing';
import { shownApproaches } from './shownApproaches';

type SummaryProps = { readonly evaluation: Evaluation };

/** The costs side by side, what a tuned model saves, and what stands in the way. */
export const Summary = memo(function Summary({ evaluation }: SummaryProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-10">
      <Part Content={SideBySide} evaluation={evaluation} />
      <Part Content={Terms} evaluation={evaluation} />
      <Part Content={Articles} evaluation={evaluation} />
    </div>
  );
});

type PartProps = SummaryProps & { readonly Content: ComponentType<SummaryProps> };

/** The room kept free for a part until it is made. */
const HEIGHT_PX = 600;

/** Off the screen a part is made when there is time, and waits for numbers to come to rest. */
function Part({ Content, evaluation }: PartProps) {
  const [dueRef, isDue, isVisible] = useDue<HTMLDivElement>();
  const rested = useRested(evaluation, isVisible);
  return (
    <div
      ref={dueRef}
      className="grid grid-cols-[minmax(0,1fr)] gap-8"
      style={isDue ? undefined : { minHeight: HEIGHT_PX }}
    >
      {isDue && <Content evaluation={rested} />}
    </div>
  );
}

const SideBySide = memo(function SideBySide({ evaluation }: SummaryProps) {
  const { compared, others } = shownApproaches(evaluation);
  return <Standing evaluation={evaluation} compared={compared} others={others} />;
});

const Terms = memo(function Terms({ evaluation }: SummaryProps) {
  const { compared, others } = shownApproaches(evaluation);
  const shown = compared.length > 0 ? compared : others;
  return (
    <>
      <Labour evaluation={evaluation} />
      <Currency />
      <Budget evaluation={evaluation} shown={shown} />
      <Savings evaluation={evaluation} shown={shown} />
      <Cautions evaluation={evaluation} shown={shown} />
    </>
  );
});

const Articles = memo(Bases);
