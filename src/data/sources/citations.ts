import { type ArticleId, article } from './articles';
import type { Citation } from './citation';
import { contradictions } from './contradictions';
import { s0Facts } from './s0Facts';
import { s1Facts } from './s1Facts';
import { s2Facts } from './s2Facts';
import { s3Facts } from './s3Facts';
import { s3Practice } from './s3Practice';
import { s4Facts } from './s4Facts';
import { work, workIds } from './works';

/** Everything that a table may cite, by id; prices are cited by the ids of the price table. */
export const citations: { readonly [id: string]: Citation } = {
  ...fromArticle('S0', s0Facts),
  ...fromArticle('S1', s1Facts),
  ...fromArticle('S2', s2Facts),
  ...fromArticle('S3', { ...s3Facts, ...s3Practice }),
  ...fromArticle('S4', s4Facts),
  ...Object.fromEntries(
    Object.entries(contradictions).map(([id, { label, mark }]): [string, Citation] => [
      id,
      { label, of: 'The five articles and the evidence, side by side', mark },
    ]),
  ),
  ...Object.fromEntries(
    workIds.map((id): [string, Citation] => {
      const { by, title, date, url, mark, label } = work(id);
      return [
        id,
        { label, of: `${by}: ${title}${date ? ` (${date})` : ''}`, mark, ...(url && { url }) },
      ];
    }),
  ),
};

/** The citation behind an id; undefined for ids of prices, which the price table explains. */
export function citation(id: string): Citation | undefined {
  return Object.hasOwn(citations, id) ? citations[id] : undefined;
}

function fromArticle(id: ArticleId, facts: { readonly [id: string]: string }) {
  const { title, url } = article(id);
  const of = `${id}: ${title}`;
  return Object.fromEntries(
    Object.entries(facts).map(([fact, label]): [string, Citation] => [
      fact,
      { label, of, mark: 'source', ...(url && { url }) },
    ]),
  );
}
