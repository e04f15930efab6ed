import { OWN_MODEL } from '../../../model/ownModel';
import { type ModelRole, type PriceId, priceFields } from '../../../model/scenario';
import { Button } from '../../kit/Button';
import { useEvaluation, useScenario } from '../../useScenario';
import { PriceFields } from '../PriceFields';

/** A model that no list has, with the prices that one pays for it. */
export function OwnModel({ role }: { readonly role: ModelRole }) {
  const model = useEvaluation().inputs.models[role];
  const choose = useScenario((state) => state.choose);
  const setPrice = useScenario((state) => state.setPrice);
  const together = useScenario((state) => state.together);

  // Without the prices in force it would start as free, and the costs would jump.
  function handleUse() {
    const prices: { readonly [field: string]: unknown } = model;
    together(() => {
      for (const field of priceFields[role]) {
        const price = prices[field];
        if (typeof price === 'number') setPrice(`${role}.${field}` as PriceId, price);
      }
      choose(role, OWN_MODEL);
    });
  }

  if (model.id !== OWN_MODEL) {
    return (
      <p className="pb-4 text-sm">
        Not in the list, or negotiated?{' '}
        <Button kind="quiet" onClick={handleUse}>
          Use a model of our own
        </Button>
        , which starts with the prices of {model.id}.
      </p>
    );
  }
  return (
    <section aria-label="A model of our own" className="mb-4 border-b border-rule pb-4 text-sm">
      <h3 className="pb-1 font-semibold">A model of our own – in use</h3>
      <PriceFields role={role} />
      <p className="pt-1 text-xs text-muted">
        A price of $0 counts as free. Choosing a listed model drops these prices.
      </p>
    </section>
  );
}
