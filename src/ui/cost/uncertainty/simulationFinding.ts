import { type ApproachId, approachIds, approachSpecs } from '../../../model/approaches';
import type { Simulation } from '../../../model/uncertainty/simulation';
import type { MoneyFormat } from '../../../share/moneyFormat';
import { formatNumber, formatShare } from '../../kit/format';

/** How often each approach is the cheapest; for one alone, between what its costs lie. */
export function simulationFinding({ costs, draws }: Simulation, asMoney: MoneyFormat): string {
  const ids = approachIds.filter((id) => costs[id]);
  const wins = (id: ApproachId) => costs[id]?.winShare ?? 0;
  const [first, ...others] = ids.sort((a, b) => wins(b) - wins(a));
  const cost = first && costs[first];
  if (!cost) return '';
  const all = `${formatNumber(draws)} draws`;
  const { name } = approachSpecs[first];
  const { p5, p95 } = cost.total;
  const between = `between ${asMoney(p5)} and ${asMoney(p95)} in nine of ten`;
  if (others.length === 0) return `In ${all} ${name} costs ${between}.`;
  if (wins(first) === 1) return `Cheapest in all of ${all}: ${name}, ${between}.`;
  const rest = others
    .filter((id) => wins(id) > 0)
    .map((id) => `${approachSpecs[id].name} in ${formatShare(wins(id))}`);
  return `Cheapest in ${formatShare(wins(first))} of ${all}: ${name}; ${rest.join(', ')}.`;
}
