import { markSpecs } from '../../data/sources/citation';
import { citation } from '../../data/sources/citations';
import type { PriceTable } from '../../model/prices';
import { usePriceTable } from '../usePriceTable';
import { formatAsOf } from './formatAsOf';

/** What figures rest on, each with what it says, of what kind it is and where it was read. */
export function CostSources({ ids }: { readonly ids: readonly string[] }) {
  const table = usePriceTable();
  return (
    <ul className="grid gap-1">
      {ids.map((id) => {
        const { says, of, url } = sourceWords(id, table);
        return (
          <li key={id}>
            {says}{' '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {of}
              </a>
            ) : (
              of
            )}
          </li>
        );
      })}
    </ul>
  );
}

type SourceWords = { readonly says: string; readonly of: string; readonly url?: string };

/** Articles and works by their own words, price records by their list and its day. */
export function sourceWords(id: string, table: PriceTable): SourceWords {
  const found = citation(id);
  if (found) {
    const { label, mark, of, url } = found;
    return { says: `${label}. ${markSpecs[mark].name}, ${id}:`, of, ...(url && { url }) };
  }
  const record = table.store[id] ?? table.rerank[id];
  const list = table.sources[record?.sources[0] ?? id];
  const says = record ? `Price of ${record.provider}, ${formatAsOf(record.asOf)}:` : 'Price list:';
  return { says, of: list?.title ?? id, ...(list?.url && { url: list.url }) };
}
