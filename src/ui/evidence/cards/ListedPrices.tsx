import { listedPrices } from '../../../data/evidence/listedPrices';
import { DataTable } from '../../kit/DataTable';
import { formatUsd } from '../../kit/format';
import { usePriceTable } from '../../usePriceTable';

/** The vendor's list as the price table in force has it. */
export function ListedPrices() {
  const table = usePriceTable();
  const usd = (value: number | undefined) => (value === undefined ? '–' : formatUsd(value));
  return (
    <DataTable
      caption={`Prices in USD per million tokens, as in the price table of ${table.asOf}`}
      columns={[
        { id: 'model', header: 'Model' },
        { id: 'input', header: 'Input', isNumeric: true },
        { id: 'cached', header: 'Cached', isNumeric: true },
        { id: 'output', header: 'Output', isNumeric: true },
        { id: 'training', header: 'Training', isNumeric: true },
        { id: 'asOf', header: 'As of' },
      ]}
      rows={listedPrices(table).map(({ id, input, cachedInput, output, training, asOf }) => ({
        id,
        cells: [id, usd(input), usd(cachedInput), usd(output), usd(training), asOf],
      }))}
    />
  );
}
