import { expect, it } from 'vitest';
import { newestPrices } from '../../src/model/prices';
import { ownPrices } from '../../src/share/ownPrices';
import { tablesWithOlder } from '../support/olderTable';

it('lays what a file says over the newest table, as a table more', () => {
  const chat = [
    { id: 'house-llm', input: 0.1, output: 0.3 },
    { id: 'free', input: 'much' },
  ];
  const { tables, problems } = ownPrices(
    'prices.json',
    JSON.stringify({ asOf: '2026-12-01', chat }),
    tablesWithOlder,
  );
  expect(tables).toMatchObject(tablesWithOlder);
  expect(newestPrices(tables)).toBe('2026-11-20.2026-12-01');
  expect(tables['2026-11-20.2026-12-01']?.chat['house-llm']).toMatchObject({
    input: 0.1,
    output: 0.3,
  });
  expect(problems).toEqual([expect.stringMatching(/^prices\.json: .*input/)]);
});

it.each(['no JSON', '[]', '{}'])('keeps the tables as they are where the file holds %s', (text) => {
  const { tables, problems } = ownPrices('prices.json', text, tablesWithOlder);
  expect(tables).toEqual(tablesWithOlder);
  expect(problems).toHaveLength(1);
});
