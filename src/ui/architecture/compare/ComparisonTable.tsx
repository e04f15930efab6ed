import { type ComponentId, componentSpec } from '../../../model/architecture/components';
import { difference } from '../../../model/architecture/difference';
import type { Architecture } from '../../../model/architecture/graph';
import { queryTokens } from '../../../model/architecture/queryCalls';
import { projection } from '../../../model/costs/projection';
import type { Inputs } from '../../../model/inputs';
import { latency } from '../../../model/latency';
import { DataTable } from '../../kit/DataTable';
import { formatNumber, formatQuantity } from '../../kit/format';
import { Marked } from '../../Marked';
import { useMoneyFormat } from '../../useMoneyFormat';
import { architectureName } from '../architectureName';

/** An architecture and the inputs that it was drawn with. */
export type Side = { readonly graph: Architecture; readonly inputs: Inputs };

type ComparisonTableProps = { readonly sides: readonly [Side, Side] };

/** Two architectures in words and numbers: what only one of them needs, costs, and the wait. */
export function ComparisonTable({ sides }: ComparisonTableProps) {
  const asMoney = useMoneyFormat();
  const [first, second] = sides;
  const { both, onlyFirst, onlySecond } = difference(first.graph, second.graph);
  const [one, other] = sides.map(({ graph, inputs }) => {
    const { read, written } = queryTokens(graph.approach, inputs);
    const { perQuery, once, monthlyFixed } = projection(graph.approach, inputs);
    return {
      usd: asMoney(perQuery),
      tokens: `${formatNumber(read)} read, ${formatNumber(written)} written`,
      wait: formatQuantity(Math.round(latency(graph.approach, inputs).median), 'ms'),
      once: asMoney(once),
      month: asMoney(monthlyFixed),
    };
  });
  if (!one || !other) return null;
  const [name, otherName] = sides.map(({ graph }) => architectureName(graph));
  const row = (id: string, header: string, a: string, b: string) => ({ id, cells: [header, a, b] });
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="max-w-line text-base">
        <Marked
          text={`${name} and ${otherName} share ${formatNumber(both.length)} parts. A query costs ${one.usd} with the first and ${other.usd} with the second; the first word comes after ${one.wait} and ${other.wait}.`}
        />
      </p>
      <DataTable
        caption="What is different"
        columns={[
          { id: 'what', header: 'In month 1' },
          { id: 'first', header: name },
          { id: 'second', header: otherName },
        ]}
        rows={[
          row('parts', 'Parts only here', listed(onlyFirst), listed(onlySecond)),
          row('usd', 'A query costs', one.usd, other.usd),
          row('month', 'A month, whatever the queries', one.month, other.month),
          row('once', 'Once', one.once, other.once),
          row('tokens', 'Tokens of a query', one.tokens, other.tokens),
          row('wait', 'First word, middle case', one.wait, other.wait),
        ]}
      />
    </div>
  );
}

function listed(ids: readonly ComponentId[]): string {
  return ids.map((id) => componentSpec(id).label).join(', ') || 'none';
}
