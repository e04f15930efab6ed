import { componentItems } from '../../../model/architecture/componentItems';
import type { ComponentId } from '../../../model/architecture/components';
import type { Architecture } from '../../../model/architecture/graph';
import { lineItemSpec } from '../../../model/costs/lineItems';
import type { Inputs } from '../../../model/inputs';
import { useMoneyFormat } from '../../useMoneyFormat';
import { itemWords } from './itemWords';

type ComponentCostsProps = {
  readonly id: ComponentId;
  readonly graph: Architecture;
  readonly inputs: Inputs;
};

/** What a part costs in this scenario, each line with the terms that it is made of. */
export function ComponentCosts({ id, graph, inputs }: ComponentCostsProps) {
  const asMoney = useMoneyFormat();
  const items = componentItems(id, graph, inputs);
  if (items.length === 0) return <p>No cost of its own.</p>;
  return (
    <ul className="grid gap-2">
      {items.map((item) => (
        <li key={item.id}>
          {lineItemSpec(item.id).label}:{' '}
          <span className="tabular-nums">
            {itemWords(item, inputs.parameters.queries, asMoney)}
          </span>
          <span className="block text-xs text-muted">{lineItemSpec(item.id).formula}</span>
        </li>
      ))}
    </ul>
  );
}
