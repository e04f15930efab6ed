import { type ApproachId, approachSpecs } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { MAX_BUDGET_USD } from '../../../model/scenario';
import { fromUsd, toUsd } from '../../../share/moneyFormat';
import { overBudgetSentence } from '../../budgetSentence';
import { Button } from '../../kit/Button';
import { formatQuantity } from '../../kit/format';
import { NumberField } from '../../kit/NumberField';
import { Marked } from '../../Marked';
import { useShownCurrency } from '../../useMoneyFormat';
import { useScenario } from '../../useScenario';

type BudgetProps = { readonly evaluation: Evaluation; readonly shown: readonly ApproachId[] };

/** What can be spent at once and in a month, and who stays within it. */
export function Budget({ evaluation, shown }: BudgetProps) {
  const { budgetOnce, budgetMonthly } = evaluation.scenario.money;
  const isSet = budgetOnce !== undefined || budgetMonthly !== undefined;
  const within = shown.filter((id) => !overBudgetSentence(id, evaluation));
  return (
    <div className="grid gap-2">
      <h3 className="text-base font-semibold">Your budget</h3>
      <div className="grid max-w-104 grid-cols-[1fr_auto] items-center gap-x-3 gap-y-2 text-sm">
        <Limit id="budgetOnce" label="Once, at the start" />
        <Limit id="budgetMonthly" label="In the dearest month" />
      </div>
      {isSet && (
        <ul className="max-w-line text-sm">
          {shown.map((id) => {
            const sentence = overBudgetSentence(id, evaluation);
            return (
              sentence && (
                <li key={id}>
                  <strong className="text-warning">Over budget: </strong>
                  <Marked text={sentence} />
                </li>
              )
            );
          })}
          {within.length > 0 && (
            <li>
              Within it: <Marked text={within.map((id) => approachSpecs[id].name).join(', ')} />.
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** Stands in the field for a limit that is not set: nobody can type it. */
const NO_LIMIT = -1;

type LimitProps = { readonly id: 'budgetOnce' | 'budgetMonthly'; readonly label: string };

function Limit({ id, label }: LimitProps) {
  const limit = useScenario(({ scenario }) => scenario.money[id]);
  const setMoney = useScenario((state) => state.setMoney);
  const currency = useShownCurrency();
  const { code, words } = currency;
  const format = (amount: number) =>
    amount === NO_LIMIT ? 'no limit' : formatQuantity(amount, code, { exact: true });
  const amount = limit === undefined ? NO_LIMIT : fromUsd(limit, currency);
  return (
    <>
      <span>
        {label}, {words}{' '}
        {limit === undefined ? (
          <span className="text-muted">(no limit)</span>
        ) : (
          <Button
            kind="quiet"
            aria-label={`Remove the limit: ${label}`}
            onClick={() => setMoney(id, undefined)}
          >
            Remove
          </Button>
        )}
      </span>
      <NumberField
        label={`Budget: ${label}`}
        value={amount}
        range={{ min: 0, max: fromUsd(MAX_BUDGET_USD, currency), scale: 'linear' }}
        unit={code}
        format={format}
        figure={limit === undefined ? '' : format(amount)}
        onChange={(next) => setMoney(id, toUsd(next, currency))}
      />
    </>
  );
}
