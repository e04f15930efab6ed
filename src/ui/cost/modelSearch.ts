import type { ModelPrice } from './modelWords';

export const sortings = {
  listed: 'as listed',
  input: 'cheapest input first',
  output: 'cheapest output first',
} as const;
export type Sorting = keyof typeof sortings;
export const sortingIds = Object.keys(sortings) as Sorting[];

/** The models whose name or provider has every word that was typed, in the order asked for. */
export function foundModels<Model extends ModelPrice>(
  models: readonly Model[],
  typed: string,
  sorting: Sorting,
): readonly Model[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = models.filter(({ id, provider }) => {
    const text = `${id} ${provider}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (sorting === 'listed') return found;
  const price = (model: ModelPrice) =>
    ('output' in model && sorting === 'output' ? model.output : model.input) ?? Infinity;
  return [...found].sort((a, b) => price(a) - price(b));
}
