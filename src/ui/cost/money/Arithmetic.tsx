import type { ApproachId } from '../../../model/approaches';
import { lineItemSpec } from '../../../model/costs/lineItems';
import { projection } from '../../../model/costs/projection';
import type { Evaluation } from '../../../model/evaluate';
import { lastMonth } from '../../../model/inputs';
import { type ParameterId, parameterSpec } from '../../../model/parameters';
import type { Usd } from '../../../model/quantity';
import type { ModelRole } from '../../../model/scenario';
import { shownCurrency } from '../../../share/moneyFormat';
import { formatAsOf } from '../../formatAsOf';
import { Disclosure } from '../../kit/Disclosure';
import { formatUsd } from '../../kit/format';
import { formatParameter } from '../../parameterWords';
import { SourceList } from '../../SourceList';
import { useMoneyFormat } from '../../useMoneyFormat';
import { useEvaluation, useScenario } from '../../useScenario';
import { endings, modelLabel, priceWords } from '../modelWords';
import { originWords } from '../originWords';
import { type FigureId, type FigureItem, figureItems, figureSpecs } from './figureItems';

type ArithmeticProps = {
  readonly approach: ApproachId;
  readonly figure: FigureId;
  readonly evaluation: Evaluation;
};

/** A figure's terms, with the numbers in them and what they rest on; at the end the figure. */
export function Arithmetic({ approach, figure, evaluation }: ArithmeticProps) {
  const { inputs } = evaluation;
  const total = figureSpecs[figure].usd(projection(approach, inputs), inputs);
  const asMoney = useMoneyFormat();
  return (
    <>
      <ul>
        {figureItems(approach, figure, inputs).map((item) => (
          <li key={item.id} className="border-b border-rule py-2">
            <Item item={item} evaluation={evaluation} />
          </li>
        ))}
      </ul>
      <Amount label="Together" usd={total} />
      {asMoney(total, { exact: 'cents' }) !== asMoney(total) && (
        <p className="text-xs text-muted">Rounded to {asMoney(total)}.</p>
      )}
    </>
  );
}

function Item({
  item,
  evaluation,
}: {
  readonly item: FigureItem;
  readonly evaluation: Evaluation;
}) {
  const { id, usd, formula, numbers, role } = item;
  const { label, sources } = lineItemSpec(id);
  const rests = new Set([
    ...sources,
    ...numbers.flatMap((each) => parameterSpec(each).sources),
    ...(role ? evaluation.inputs.models[role].sources : []),
  ]);
  return (
    <>
      <Amount label={label} usd={usd} />
      <p className="text-sm">= {formula}</p>
      <dl className="text-xs text-muted">
        {numbers.map((each) => (
          <NumberInIt key={each} id={each} evaluation={evaluation} />
        ))}
        {role && <PriceInIt role={role} evaluation={evaluation} />}
      </dl>
      <Disclosure summary="Sources" size="small">
        <SourceList ids={[...rests]} />
      </Disclosure>
    </>
  );
}

function Amount({ label, usd }: { readonly label: string; readonly usd: Usd }) {
  const asMoney = useMoneyFormat();
  return (
    <p className="flex justify-between gap-4 pt-1 text-sm font-semibold">
      <span>{label}</span>
      <span className="tabular-nums">{asMoney(usd, { exact: 'cents' })}</span>
    </p>
  );
}

const ENTRY = 'pl-4 -indent-4 [&>*]:inline';

type NumberInItProps = { readonly id: ParameterId; readonly evaluation: Evaluation };

function NumberInIt({ id, evaluation }: NumberInItProps) {
  const origins = useScenario((state) => state.origins);
  const { scenario, inputs } = evaluation;
  const currency = shownCurrency(scenario.money);
  const isInForce = useEvaluation().inputs.parameters[id] === inputs.parameters[id];
  const origin = isInForce ? originWords(id, { scenario, origins }) : 'Looked at here';
  return (
    <div className={ENTRY}>
      <dt>{parameterSpec(id).label}:</dt>{' '}
      <dd>
        <span className="text-ink">
          {formatParameter(id, inputs.parameters[id], currency, { exact: true })}
        </span>
        . {origin}.
      </dd>
    </div>
  );
}

type PriceInItProps = { readonly role: ModelRole; readonly evaluation: Evaluation };

function PriceInIt({ role, evaluation }: PriceInItProps) {
  const { inputs, scenario } = evaluation;
  const model = inputs.models[role];
  const cached = 'cachedInput' in model ? model.cachedInput : undefined;
  const isOwn = Object.keys(scenario.priceOverrides).some((id) => id.startsWith(`${role}.`));
  const announced = endings(model, inputs.start, lastMonth(inputs)).filter((each) => each.isInside);
  return (
    <div className={ENTRY}>
      <dt>Price of {modelLabel(model)}:</dt>{' '}
      <dd>
        <span className="text-ink">
          {priceWords(model)}
          {cached !== undefined && `, ${formatUsd(cached, { exact: true })} from cache`}
        </span>
        , tokens by the million;{' '}
        {isOwn ? 'with prices of yours' : `as of ${formatAsOf(model.asOf)}`}.
        {announced.map(({ says }) => ` ${says}.`)}
      </dd>
    </div>
  );
}
