import { markSpecs } from '../data/sources/citation';
import { citation } from '../data/sources/citations';
import type { PriceTable } from '../model/prices';
import { CardLink } from './CardLink';
import { formatAsOf } from './formatAsOf';
import { usePriceTable } from './usePriceTable';

/** What figures and statements rest on: what each says, of what kind it is, where it was read, its card. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const table = usePriceTable();
  return (
    <ul className="grid gap-1.5 wrap-anywhere">
      {ids.map((id) => {
        const { label, kind, of, url, card } = sourceWords(id, table);
        return (
          <li key={id}>
            {label && <span className="text-ink">{label}.</span>} {kind}:{' '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {of}
              </a>
            ) : (
              of
            )}
            {' · '}
            <CardLink id={card}>{card} in Evidence</CardLink>
          </li>
        );
      })}
    </ul>
  );
}

type SourceWords = {
  readonly label?: string;
  readonly kind: string;
  readonly of: string;
  readonly url?: string;
  /** The card of the evidence on which it stands. */
  readonly card: string;
};

/** Articles and works by their own words, price records by their list and its day. */
export function sourceWords(id: string, table: PriceTable): SourceWords {
  const found = citation(id);
  if (found) {
    const { label, mark, of, url } = found;
    return { label, kind: markSpecs[mark].name, of, card: id, ...(url && { url }) };
  }
  const record = table.store[id] ?? table.rerank[id];
  const list = table.sources[record?.sources[0] ?? id];
  const kind = record ? `Price of ${record.provider}, ${formatAsOf(record.asOf)}` : 'Price list';
  return { kind, of: list?.title ?? id, card: 'Prices', ...(list?.url && { url: list.url }) };
}
