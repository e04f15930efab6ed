import { estimates } from '../../../data/estimates/estimates';
import type { Inputs } from '../../../model/inputs';
import { DataTable } from '../../kit/DataTable';
import { Disclosure } from '../../kit/Disclosure';
import { formatNumber } from '../../kit/format';
import { SourceList } from '../../SourceList';
import { useMoneyFormat, useShownCurrency } from '../../useMoneyFormat';
import { monthAt, tableVolumes } from './monthAt';

type VolumeTableProps = { readonly isComplete: boolean; readonly inputs: Inputs };

/** S3's own table of volumes, reproduced, or with the terms that it leaves out. */
export function VolumeTable({ isComplete, inputs }: VolumeTableProps) {
  const reading = { estimate: estimates.S3, isComplete };
  const asMoney = useMoneyFormat();
  const { words } = useShownCurrency();
  const usd = (queries: number, approach: 'rag' | 'tuning') =>
    asMoney(monthAt(queries, approach, reading, inputs), isComplete ? {} : { exact: 'all' });
  return (
    <div>
      <DataTable
        caption={
          isComplete
            ? `S3’s table of volumes with retraining and hosting, ${words} a month; labour and the first training run come on top, once`
            : `S3’s own table of volumes, reproduced, ${words} a month`
        }
        columns={[
          { id: 'queries', header: 'Queries a month', isNumeric: true },
          { id: 'rag', header: 'RAG', isNumeric: true },
          { id: 'tuning', header: 'Fine-tuning', isNumeric: true },
        ]}
        rows={tableVolumes.map((queries) => ({
          id: String(queries),
          cells: [formatNumber(queries), usd(queries, 'rag'), usd(queries, 'tuning')],
        }))}
      />
      <Disclosure summary="S3.vol.table" size="small">
        <SourceList ids={['S3.vol.table']} />
      </Disclosure>
    </div>
  );
}
