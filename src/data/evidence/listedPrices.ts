import type { PriceTable } from '../../model/prices';
import type { UsdPerMtok } from '../../model/quantity';

/** A model of E20 as the price table in force lists it, in USD per million tokens. */
export type ListedPrice = {
  readonly id: string;
  readonly kind: 'chat' | 'tuned' | 'embedding';
  readonly asOf: string;
  readonly input?: UsdPerMtok;
  readonly cachedInput?: UsdPerMtok;
  readonly output?: UsdPerMtok;
  readonly training?: UsdPerMtok;
};

const chatIds = ['gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-5-mini', 'gpt-5.4-mini'];
const tunedIds = [
  'openai_gpt-4.1-2025-04-14',
  'openai_gpt-4.1-mini-2025-04-14',
  'openai_gpt-4.1-nano-2025-04-14',
  'openai_gpt-4o-2024-08-06',
];
const embeddingIds = ['text-embedding-3-small', 'text-embedding-3-large'];

/** E20's list with the prices of the table in force; models that it lacks are left out. */
export function listedPrices({ chat, tuned, embedding }: PriceTable): readonly ListedPrice[] {
  return [
    ...rows('chat', chatIds, chat),
    ...rows('tuned', tunedIds, tuned),
    ...rows('embedding', embeddingIds, embedding),
  ];
}

function rows(
  kind: ListedPrice['kind'],
  ids: readonly string[],
  records: { readonly [id: string]: Omit<ListedPrice, 'kind'> },
): readonly ListedPrice[] {
  return ids.flatMap((id) => {
    const record = records[id];
    if (!record) return [];
    const { asOf, input, cachedInput, output, training } = record;
    return [
      {
        id,
        kind,
        asOf,
        ...(input !== undefined && { input }),
        ...(cachedInput !== undefined && { cachedInput }),
        ...(output !== undefined && { output }),
        ...(training !== undefined && { training }),
      },
    ];
  });
}
