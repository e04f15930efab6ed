import type { Simulation } from '../../../model/uncertainty/simulation';
import { DataTable } from '../../kit/DataTable';
import { formatNumber } from '../../kit/format';
import { useMoneyFormat, useShownCurrency } from '../../useMoneyFormat';
import { quantileTable } from './bandRows';

type SimulationTableProps = {
  readonly simulation: Simulation;
  readonly place: (month: number) => string;
};

/** What the bands of the chart show, as numbers. */
export function SimulationTable({ simulation, place }: SimulationTableProps) {
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const draws = formatNumber(simulation.draws);
  return (
    <div className="pt-4">
      <DataTable
        caption={`What ${simulation.bandsOf === 'month' ? 'a month does' : 'the costs do'} not exceed in 5, 25, 50, 75 and 95% of ${draws} draws, ${words}`}
        {...quantileTable(simulation, place, asMoney)}
      />
    </div>
  );
}
