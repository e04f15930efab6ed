import type { PriceTable } from '../../model/prices';
import { formatAsOf } from '../formatAsOf';
import { formatQuantity } from '../kit/format';

/** How old the prices are and on how much they rest, from the table alone, whenever the page was built. */
export function priceAgeSentence({
  chat,
  tuned,
  embedding,
  rerank,
  store,
  sources,
}: PriceTable): string {
  const records = [chat, tuned, embedding, rerank, store].flatMap((group) => Object.values(group));
  const used = Object.keys(sources).length;
  const start = `${formatQuantity(records.length, 'records')} of prices from ${formatQuantity(used, 'sources')}`;
  const days = records.map(({ asOf }) => asOf).filter((asOf) => /^\d{4}-\d{2}/.test(asOf));
  const [oldest, newest] = [days.sort().at(0), days.at(-1)];
  if (oldest === undefined || newest === undefined) return `${start}.`;
  const read =
    oldest === newest
      ? `all as of ${formatAsOf(oldest)}`
      : `the oldest as of ${formatAsOf(oldest)}, the newest of ${formatAsOf(newest)}`;
  return `${start}, ${read}.`;
}
