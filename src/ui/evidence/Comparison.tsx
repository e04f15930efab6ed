import { comparisonFor } from '../../data/evidence/comparisonFor';
import { articleIds } from '../../data/sources/articles';
import { CardLink } from '../CardLink';
import { DataTable } from '../kit/DataTable';
import { useScenario } from '../useScenario';
import { SourceLine } from './SourceLine';

/** What the five articles say on the same topics, those on which this scenario turns first. */
export function Comparison() {
  const answers = useScenario(({ scenario }) => scenario.answers);
  const rows = comparisonFor(answers);
  const turning = rows.filter(({ turns }) => turns).length;
  return (
    <DataTable
      caption={
        turning > 0
          ? `${turning} of ${rows.length} topics turn on your answers; they come first, marked “yours”`
          : `${rows.length} topics; those that your answers turn on will come first`
      }
      columns={[
        { id: 'topic', header: 'Topic' },
        ...articleIds.map((id) => ({ id, header: id })),
        { id: 'reading', header: 'What we make of it' },
      ]}
      rows={rows.map(({ row: { id, topic, cells, reading, contradictions }, turns }) => ({
        id,
        cells: [
          <div key="topic" className="w-28">
            <CardLink id={`Row.${id}`}>{topic}</CardLink>
            {turns && <strong className="block text-xs">yours</strong>}
          </div>,
          ...articleIds.map((article) => {
            const cell = cells[article];
            return (
              <div key={article} className="w-34">
                {cell?.says ?? <span className="text-muted">–</span>}
                {cell?.ids && <SourceLine sources={cell.ids} />}
              </div>
            );
          }),
          <div key="reading" className="w-60">
            {reading}
            {contradictions.length > 0 && (
              <p className="text-xs text-muted">
                Contradicted:{' '}
                {contradictions.map((each, index) => (
                  <span key={each}>
                    {index > 0 && ', '}
                    <CardLink id={each} />
                  </span>
                ))}
              </p>
            )}
          </div>,
        ],
      }))}
    />
  );
}
