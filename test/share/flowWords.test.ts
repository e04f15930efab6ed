import { expect, it } from 'vitest';
import type { AheadFlow, QueryFlow } from '../../src/model/architecture/graph';
import { againLine, flowDetails, quantityLines, shareLine } from '../../src/share/flowWords';

const ends = { id: 'a>b', kind: 'embed', from: 'application', to: 'embedder' } as const;
const query: QueryFlow = { ...ends, group: 'perQuery', share: 1, usd: 0 };
const ahead: AheadFlow = {
  ...ends,
  ...{ group: 'ahead', isBuilt: false, usdOnce: 0, usdMonthly: 0 },
};

it.each<readonly [string, Partial<QueryFlow>, readonly string[]]>([
  ['nothing', {}, []],
  ['no text', { tokens: 0 }, ['0 tokens']],
  [
    'all there is',
    { tokens: 150, usd: 0.003, milliseconds: 250 },
    ['150 tokens', '$0.003', '250 ms'],
  ],
  ['a part of the queries', { milliseconds: 30, share: 0.25 }, ['30 ms', '25% of queries']],
  ['all queries but for rounding', { share: 1 - 1e-10 }, []],
  ['millions', { tokens: 1_000_000, usd: 1_000_000 }, ['1M tokens', '$1M']],
  ['just under a million', { tokens: 999_000, usd: 999_000 }, ['999,000 tokens', '$999,000']],
  ['next to nothing', { usd: 9.9e-8 }, ['almost $0']],
  ['the least that is written', { usd: 1e-7 }, ['$0.0000001']],
])('says of a query that carries %s', (_, flow, details) => {
  expect(flowDetails({ ...query, ...flow })).toEqual(details);
});

it.each<readonly [string, Partial<AheadFlow>, readonly string[]]>([
  ['nothing', {}, []],
  ['money', { usdOnce: 3_000, usdMonthly: 300 }, ['$3,000 once', '$300 a month']],
  ['less than a cent', { usdOnce: 0.009, usdMonthly: 0.01 }, ['under $0.01 once', '$0.01 a month']],
  ['what runs already', { tokens: 10, isBuilt: true }, ['10 tokens', 'runs already']],
  [
    'what is done again each year',
    { tokens: 10, again: { timesAYear: 1, share: 1 }, usdOnce: 5, isBuilt: true },
    ['10 tokens', 'again each year', '$5 once', 'runs already'],
  ],
  [
    'what is done again, but holds nothing',
    { tokens: 0, again: { timesAYear: 1, share: 1 } },
    ['0 tokens'],
  ],
])('says of what runs ahead and carries %s', (_, flow, details) => {
  expect(flowDetails({ ...ahead, ...flow })).toEqual(details);
});

it.each([
  [{ timesAYear: 12, share: 1 }, 'load', 'all again each month'],
  [{ timesAYear: 12, share: 0.1 }, 'load', '10% again each month'],
  [{ timesAYear: 1, share: 1 }, 'embed', 'again each year'],
  [{ timesAYear: 4, share: 1 }, 'embed', 'again 4 times a year'],
  [{ timesAYear: 0.5, share: 1 }, 'embed', 'again every 2 years'],
] as const)('says %o of a %s as “%s”', (again, kind, line) => {
  expect(againLine({ ...ahead, kind, tokens: 5, again })).toEqual([line]);
  expect(againLine({ ...ahead, kind, again })).toEqual([line]);
});

it('keeps what belongs to queries and to what runs ahead apart', () => {
  expect(againLine(query)).toBeUndefined();
  expect(againLine(ahead)).toBeUndefined();
  expect(shareLine(ahead)).toBeUndefined();
  expect(shareLine({ ...query, share: 0.5 })).toEqual(['50% of queries']);
  expect(quantityLines('milliseconds', { ...ahead, usdOnce: 5 })).toEqual([]);
  expect(quantityLines('usd', { ...query, tokens: 5 })).toEqual([]);
});
