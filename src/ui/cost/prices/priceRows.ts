import type { ModelLife } from '../modelLife';
import { foundModels } from '../modelSearch';
import type { ModelPrice } from '../modelWords';
import { type PriceColumn, type PriceColumnId, priceColumns } from './priceColumns';

/** Which models are shown by how long they can be had. */
export const availabilities = {
  now: 'can be had at the start',
  throughout: 'can be had to the end of the plan',
  all: 'all that are listed',
} as const;
export type Availability = keyof typeof availabilities;
export const availabilityIds = Object.keys(availabilities) as Availability[];

const shownLives: { readonly [Each in Availability]: readonly ModelLife[] } = {
  now: ['lasts', 'ends'],
  throughout: ['lasts'],
  all: ['lasts', 'ends', 'gone'],
};

/** By which column a table is sorted, and which way. */
export type Sorting = {
  readonly by: PriceColumnId;
  readonly direction: 'ascending' | 'descending';
};

export type PriceFilter = {
  readonly typed: string;
  readonly availability: Availability;
  readonly sorting: Sorting | undefined;
};

const lives: readonly ModelLife[] = ['lasts', 'ends', 'gone'];

/**
 * The models to show: as listed, but what lasts comes first; or sorted. One that does not say what is
 * sorted by comes last either way.
 */
export function priceRows(
  models: readonly ModelPrice[],
  { typed, availability, sorting }: PriceFilter,
  lifeOf: (model: ModelPrice) => ModelLife,
): readonly ModelPrice[] {
  const shown = foundModels(models, typed, 'listed').filter((model) =>
    shownLives[availability].includes(lifeOf(model)),
  );
  if (!sorting) return lives.flatMap((life) => shown.filter((model) => lifeOf(model) === life));
  const { value }: PriceColumn = priceColumns[sorting.by];
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...shown].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined);
    }
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other), 'en', { numeric: true });
    return sign * order;
  });
}
