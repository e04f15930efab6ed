import { type ApproachId, approachIds, approachSpecs } from '../../../model/approaches';
import type { Simulation } from '../../../model/uncertainty/simulation';
import type { MoneyFormat } from '../../../share/moneyFormat';
import { formatNumber, formatShare } from '../../kit/format';

/** What the draws show: in total who wins how often, by months between what the last of them lies. */
export function simulationFinding(simulation: Simulation, asMoney: MoneyFormat): string {
  return simulation.bandsOf === 'month'
    ? monthFinding(simulation, asMoney)
    : totalFinding(simulation, asMoney);
}

function monthFinding({ costs, draws }: Simulation, asMoney: MoneyFormat): string {
  const clauses = approachIds.flatMap((id) => {
    const band = costs[id]?.bands.at(-1);
    return band ? [`between ${asMoney(band.p5)} and ${asMoney(band.p95)} for ${name(id)}`] : [];
  });
  const [months = 0] = Object.values(costs).map(({ bands }) => bands.length - 1);
  return clauses.length === 0
    ? ''
    : `In month ${months}, nine in ten of ${formatNumber(draws)} draws lie ${clauses.join(', ')}.`;
}

/** How often each approach is the cheapest; for one alone, between what its costs lie. */
function totalFinding({ costs, draws }: Simulation, asMoney: MoneyFormat): string {
  const ids = approachIds.filter((id) => costs[id]);
  const wins = (id: ApproachId) => costs[id]?.winShare ?? 0;
  const [first, ...others] = ids.sort((a, b) => wins(b) - wins(a));
  const cost = first && costs[first];
  if (!cost) return '';
  const all = `${formatNumber(draws)} draws`;
  const { p5, p95 } = cost.total;
  const between = `between ${asMoney(p5)} and ${asMoney(p95)} in nine of ten`;
  if (others.length === 0) return `In ${all} ${name(first)} costs ${between}.`;
  if (wins(first) === 1) return `Cheapest in all of ${all}: ${name(first)}, ${between}.`;
  const rest = others
    .filter((id) => wins(id) > 0)
    .map((id) => `${name(id)} in ${formatShare(wins(id))}`);
  return `Cheapest in ${formatShare(wins(first))} of ${all}: ${name(first)}; ${rest.join(', ')}.`;
}

function name(id: ApproachId): string {
  return approachSpecs[id].name;
}
