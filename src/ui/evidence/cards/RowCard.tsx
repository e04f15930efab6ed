import { comparison } from '../../../data/evidence/comparison';
import { articleIds } from '../../../data/sources/articles';
import { CardPart } from '../CardPart';
import { SourceLine } from '../SourceLine';
import type { CardProps } from './cardProps';

/** One topic of the comparison: what each article says of it, and what we make of that. */
export function RowCard({ id }: CardProps) {
  const row = comparison.find((each) => `Row.${each.id}` === id);
  if (!row) return null;
  return (
    <>
      <CardPart title="What the articles say">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {articleIds.map((article) => {
            const cell = row.cells[article];
            return (
              <div key={article} className="contents">
                <dt className="font-semibold">{article}</dt>
                <dd>
                  {cell ? cell.says : <span className="text-muted">silent</span>}
                  {cell?.ids && <SourceLine sources={cell.ids} />}
                </dd>
              </div>
            );
          })}
        </dl>
      </CardPart>
      <CardPart title="What we make of it">
        <p>{row.reading}</p>
        <SourceLine sources={row.contradictions} />
      </CardPart>
    </>
  );
}
