import { describe, expect, it } from 'vitest';
import { evidencePlaces } from '../../../src/data/evidence/evidencePlaces';
import type { Touches } from '../../../src/data/evidence/touches';
import { lineItemIds, lineItemSpec } from '../../../src/model/costs/lineItems';
import { limitSpec, tableLimitIds } from '../../../src/model/decide/limits';
import { pointsIds, weightSpec } from '../../../src/model/decide/weights';
import { stageSpecs } from '../../../src/model/latency';
import { parameterIds, parameterSpec } from '../../../src/model/parameters';

type Citing = { readonly place: string; readonly sources: readonly string[] };

const citing: { readonly [Dimension in keyof Touches]?: readonly Citing[] } = {
  items: lineItemIds.map((place) => ({ place, sources: lineItemSpec(place).sources })),
  limits: tableLimitIds.map((place) => ({ place, sources: limitSpec(place).sources })),
  parameters: parameterIds.map((place) => ({ place, sources: parameterSpec(place).sources })),
  stages: Object.entries(stageSpecs).map(([place, { sources }]) => ({ place, sources })),
  questions: pointsIds.map((id) => ({
    place: weightSpec(id).question,
    sources: weightSpec(id).sources,
  })),
};

describe.each(Object.entries(citing))('%s', (dimension, rows) => {
  it('are touched by every card that they cite, so that each leads to the other', () => {
    const oneWay = rows.flatMap(({ place, sources }) =>
      evidencePlaces
        .filter(({ id }) => sources.includes(id))
        .filter(({ touches }) => {
          const places: readonly string[] = touches[dimension as keyof Touches] ?? [];
          return !places.includes(place);
        })
        .map(({ id }) => `${id} → ${place}`),
    );
    expect(oneWay).toEqual([]);
  });
});

it('has a title with every card, and each card once', () => {
  const ids = evidencePlaces.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(evidencePlaces.filter(({ title }) => title === '')).toEqual([]);
});
