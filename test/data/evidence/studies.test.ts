import { describe, expect, it } from 'vitest';
import { listedPrices } from '../../../src/data/evidence/listedPrices';
import { studies } from '../../../src/data/evidence/studies';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { work, workIds } from '../../../src/data/sources/works';

it('has a card for every work', () => {
  expect(Object.keys(studies).sort()).toEqual([...workIds].sort());
});

describe.each(workIds)('%s', (id) => {
  const { read, shows, doesNotShow, figures, chart } = studies[id];

  it('says what it shows and what not, without a figure that has no mark', () => {
    for (const says of [shows, doesNotShow]) expect(says).toMatch(/^[A-Z].*\.$/);
    expect(shows).not.toMatch(/\d %|\$\d/);
  });

  it('is second-hand where nothing of it was read', () => {
    if (read === 'secondHand') expect(work(id).mark).toBe('secondHand');
    if (work(id).mark === 'secondHand') expect(read).toBe('secondHand');
  });

  it('has a value and a name for each figure', () => {
    for (const { says, value } of figures) {
      expect(says).not.toBe('');
      expect(value).toMatch(/\d/);
    }
  });

  it('draws as many values as it has series, all finite', () => {
    if (!chart) return;
    expect(chart.unit).not.toBe('');
    expect(chart.rows.length).toBeGreaterThan(1);
    for (const { values } of chart.rows) {
      expect(values).toHaveLength(chart.series.length);
      const least = chart.scale === 'log' ? Number.MIN_VALUE : 0;
      expect(Math.min(...values)).toBeGreaterThanOrEqual(least);
    }
  });
});

it('marks figures read second-hand one by one where the work itself was read', () => {
  const marked = (id: (typeof workIds)[number]) =>
    studies[id].figures.filter(({ mark }) => mark === 'secondHand').length;
  expect([marked('E09b'), marked('E17'), marked('E18b'), marked('E21'), marked('E22')]).toEqual([
    4, 1, 1, 3, 1,
  ]);
  expect(studies.E02.chart?.mark).toBe('secondHand');
});

it('counts from E01’s table what the cards say of it', () => {
  const rows = studies.E01.chart?.rows ?? [];
  expect(rows.map(({ values }) => values.length)).toEqual([6, 6, 6]);
  // Both together lose to RAG alone on current events with all three models.
  expect(rows.filter(({ values: [, rag = 0, , , both = 0] }) => both < rag)).toHaveLength(3);
  const doubled = rows.filter(({ values: [base = 0, rag = 0] }) => rag / base > 1.8);
  expect(doubled).toHaveLength(2);
});

it('counts from E04’s table what the cards say of it', () => {
  const rows = studies.E04.chart?.rows ?? [];
  expect(rows).toHaveLength(5);
  expect(rows.filter(({ values: [, tuned = 0, both = 0] }) => both < tuned)).toHaveLength(4);
  const best = rows.filter(({ values: [rag = 0, tuned = 0, both = 0, raft = 0] }) => {
    return raft > Math.max(rag, tuned, both);
  });
  expect(best).toHaveLength(5);
  const ahead = rows.filter(({ values: [, , , raft = 0, large = 0] }) => large > raft);
  expect(ahead.map(({ name }) => name)).toEqual(['HotPot']);
});

it('lists E20’s prices from the table in force as the page listed them', () => {
  const rows = listedPrices(newestPriceTable).map(
    ({ id, input, cachedInput, output, training }) => [id, input, cachedInput, output, training],
  );
  expect(rows).toEqual([
    ['gpt-4.1', 2, 0.5, 8, undefined],
    ['gpt-4.1-mini', 0.4, 0.1, 1.6, undefined],
    ['gpt-4.1-nano', 0.1, 0.025, 0.4, undefined],
    ['gpt-5-mini', 0.25, 0.025, 2, undefined],
    ['gpt-5.4-mini', 0.75, 0.075, 4.5, undefined],
    ['openai_gpt-4.1-2025-04-14', 3, 0.75, 12, 25],
    ['openai_gpt-4.1-mini-2025-04-14', 0.8, 0.2, 3.2, 5],
    ['openai_gpt-4.1-nano-2025-04-14', 0.2, 0.05, 0.8, 1.5],
    ['openai_gpt-4o-2024-08-06', 3.75, 1.875, 15, 25],
    ['text-embedding-3-small', 0.02, undefined, undefined, undefined],
    ['text-embedding-3-large', 0.13, undefined, undefined, undefined],
  ]);
});
