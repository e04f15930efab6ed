import type { ApproachId } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { Disclosure } from '../kit/Disclosure';
import { Marked } from '../Marked';
import { SavingArithmetic } from '../SavingArithmetic';
import { SourceList } from '../SourceList';
import { savingSentence } from './savingWords';

type SavingsProps = { readonly evaluation: Evaluation; readonly shown: readonly ApproachId[] };

/** How much of a tuned model's saving is due to the smaller model, how much to the shorter prompt. */
export function Savings({ evaluation, shown }: SavingsProps) {
  const savings = shown.flatMap((id) => {
    const says = savingSentence(id, evaluation);
    return says ? [{ id, says }] : [];
  });
  if (savings.length === 0) return null;
  return (
    <div>
      <h3 className="pb-2 text-base font-semibold">Where a tuned model saves</h3>
      {savings.map(({ id, says }) => (
        <p key={id} className="max-w-line pb-1 text-sm">
          <Marked text={says} /> <SavingArithmetic approach={id} />
        </p>
      ))}
      <Disclosure summary="Training as such makes no model cheaper" size="small">
        <SourceList ids={['CX-07']} />
      </Disclosure>
    </div>
  );
}
