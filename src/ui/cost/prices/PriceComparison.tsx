import { useDeferredValue, useMemo } from 'react';
import { type ApproachId, approachSpecs } from '../../../model/approaches';
import { type Evaluation, evaluate } from '../../../model/evaluate';
import { type ModelRole, priceIds, type Scenario } from '../../../model/scenario';
import { Button } from '../../kit/Button';
import { DataTable } from '../../kit/DataTable';
import { formatMonths } from '../../kit/format';
import { useMoneyFormat } from '../../useMoneyFormat';
import { usePriceTable } from '../../usePriceTable';
import { useEvaluation } from '../../useScenario';
import type { ModelPrice } from '../modelWords';
import { PriceCell } from './PriceCell';
import { columnsOf, priceColumns } from './priceColumns';

type PriceComparisonProps = {
  readonly role: ModelRole;
  readonly models: readonly ModelPrice[];
  readonly onUsed?: (() => void) | undefined;
  readonly onBack: () => void;
};

/** A few models side by side, with what an approach that calls them would cost in all. */
export function PriceComparison({ role, models, onUsed, onBack }: PriceComparisonProps) {
  const evaluation = useDeferredValue(useEvaluation());
  const table = usePriceTable();
  const asMoney = useMoneyFormat();
  const { scenario, decision, inputs } = evaluation;
  const approach = callerOf(role, decision.outcome);
  const inUse = inputs.models[role].id;
  const totals = useMemo(
    () =>
      models.map(
        ({ id }) =>
          evaluate(id === inUse ? scenario : withModel(scenario, role, id), table).costs
            .projections[approach].horizonTotal,
      ),
    [models, scenario, role, table, approach, inUse],
  );
  const [first, ...rest] = columnsOf(role);
  const months = formatMonths(inputs.parameters.months);
  return (
    <div className="grid grid-cols-1 gap-3">
      <p>
        <Button autoFocus onClick={onBack}>
          Back to the list
        </Button>
      </p>
      <DataTable
        caption="Side by side, US dollars per million tokens"
        columns={[
          { id: 'what', header: 'What' },
          ...models.map((model) => ({
            id: model.id,
            header: first && <PriceCell column={first} model={model} role={role} onUsed={onUsed} />,
          })),
        ]}
        rows={[
          {
            id: 'total',
            cells: [
              `${approachSpecs[approach].name} over ${months}, here`,
              ...totals.map((usd, i) => <strong key={models[i]?.id}>{asMoney(usd)}</strong>),
            ],
          },
          ...rest.map((column) => ({
            id: column,
            cells: [
              priceColumns[column].header,
              ...models.map((model) => (
                <PriceCell key={model.id} column={column} model={model} role={role} />
              )),
            ],
          })),
        ]}
      />
    </div>
  );
}

const callers: { readonly [Role in ModelRole]: readonly [ApproachId, ...ApproachId[]] } = {
  baseModel: ['rag', 'prompting'],
  tunedModel: ['tuning', 'hybrid'],
  helperModel: ['hybrid'],
  embeddingModel: ['rag', 'hybrid'],
};

/** The approach whose total shows what the model changes: the recommended one if it calls the model. */
function callerOf(role: ModelRole, outcome: Evaluation['decision']['outcome']): ApproachId {
  return callers[role].find((id) => id === outcome) ?? callers[role][0];
}

/** The scenario with another model, which comes with its own prices. */
function withModel(scenario: Scenario, role: ModelRole, id: string): Scenario {
  const kept = priceIds
    .filter((each) => !each.startsWith(`${role}.`))
    .map((each) => [each, scenario.priceOverrides[each]] as const)
    .filter(([, price]) => price !== undefined);
  return {
    ...scenario,
    choices: { ...scenario.choices, [role]: id },
    priceOverrides: Object.fromEntries(kept),
  };
}
