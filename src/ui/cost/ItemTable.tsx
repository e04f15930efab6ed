import { type ApproachId, approachSpecs } from '../../model/approaches';
import { horizonItems } from '../../model/costs/horizonItems';
import { type LineItemId, lineItemIds, lineItemSpec } from '../../model/costs/lineItems';
import type { Evaluation } from '../../model/evaluate';
import { DataTable } from '../kit/DataTable';
import { Disclosure } from '../kit/Disclosure';
import { formatMonths } from '../kit/format';
import { SourceList } from '../SourceList';
import { useMoneyFormat, useShownCurrency } from '../useMoneyFormat';

type ItemTableProps = {
  readonly evaluation: Evaluation;
  readonly shown: readonly ApproachId[];
};

const perWords = { once: 'once', month: 'a month', query: 'a query' } as const;

/** Every line item: what it comes to over the horizon, how it is worked out, and on what it rests. */
export function ItemTable({ evaluation, shown }: ItemTableProps) {
  const { inputs, costs } = evaluation;
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const spent = shown.map((approach) => horizonItems(approach, inputs));
  const used = lineItemIds.filter((id) => spent.some((items) => items[id] !== 0));
  const unit = (approach: ApproachId, id: LineItemId) =>
    costs.lineItems[approach].find((item) => item.id === id)?.usd;
  const total = shown.map((approach) => (
    <strong key={approach}>{asMoney(costs.projections[approach].horizonTotal)}</strong>
  ));
  return (
    <DataTable
      caption={`Every item over ${formatMonths(inputs.parameters.months)}, ${words}; under it what it is in month 1`}
      columns={[
        { id: 'item', header: 'Item' },
        ...shown.map((id) => ({ id, header: approachSpecs[id].name, isNumeric: true })),
        { id: 'formula', header: 'How it is worked out' },
        { id: 'sources', header: 'On what it rests' },
      ]}
      rows={[
        ...used.map((id) => {
          const { label, when, formula, sources } = lineItemSpec(id);
          return {
            id,
            cells: [
              label,
              ...shown.map((approach, i) => (
                <ItemCell
                  key={approach}
                  usd={spent[i]?.[id] ?? 0}
                  unit={unit(approach, id)}
                  per={perWords[when]}
                />
              )),
              <span key="formula" className="block w-48">
                {formula}
              </span>,
              <div key="sources" className="w-44">
                <Disclosure summary={shortNames(sources)} size="small">
                  <SourceList ids={sources} />
                </Disclosure>
              </div>,
            ],
          };
        }),
        { id: 'total', cells: [<strong key="total">Together</strong>, ...total, '', ''] },
      ]}
    />
  );
}

type ItemCellProps = {
  readonly usd: number;
  readonly unit: number | undefined;
  readonly per: string;
};

function ItemCell({ usd, unit, per }: ItemCellProps) {
  const asMoney = useMoneyFormat();
  if (usd === 0) return '–';
  return (
    <>
      {asMoney(usd)}
      {unit !== undefined && per !== 'once' && (
        <span className="block whitespace-nowrap text-xs text-muted">
          {asMoney(unit)} {per}
        </span>
      )}
    </>
  );
}

/** “S3, CX-08”: of an article’s fact the article is enough until one looks closer. */
function shortNames(ids: readonly string[]): string {
  return [...new Set(ids.map((id) => id.split('.')[0]))].join(', ');
}
