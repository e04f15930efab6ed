import { expect, it } from 'vitest';
import type { Stretch } from '../../../src/model/costs/sweep';
import type { ParameterId } from '../../../src/model/parameters';
import { shownCurrency } from '../../../src/share/moneyFormat';
import {
  crossingFigure,
  nearestCrossing,
  stripSentence,
  valueBehind,
} from '../../../src/ui/cost/stripWords';

const dollars = shownCurrency({});

const rag = (from: number, to: number): Stretch => ({ from, to, cheapest: 'rag' });
const hybrid = (from: number, to: number): Stretch => ({ from, to, cheapest: 'hybrid' });

it.each<readonly [ParameterId, readonly Stretch[], string | undefined]>([
  ['queries', [], undefined],
  ['queries', [rag(100, 5e7)], 'RAG is cheapest over the whole range.'],
  ['queries', [hybrid(100, 5e7)], 'Hybrid is cheapest over the whole range; RAG never is.'],
  [
    'queries',
    [rag(100, 98_659), hybrid(98_659, 5e7)],
    'RAG is cheapest up to 98,700 queries, then Hybrid.',
  ],
  ['months', [rag(1, 10.53), hybrid(10.53, 60)], 'RAG is cheapest up to 10 months, then Hybrid.'],
  ['months', [rag(1, 1.5), hybrid(1.5, 60)], 'RAG is cheapest up to 1 month, then Hybrid.'],
  [
    'hourlyRate',
    [hybrid(0, 25.331), rag(25.331, 500)],
    'Hybrid is cheapest up to $25.33 an hour, then RAG.',
  ],
  [
    'prepHours',
    [hybrid(0, 20), rag(20, 5_000)],
    'Hybrid is cheapest up to 20 hours, then RAG.', // not “20 hours, once, then”
  ],
  [
    'cacheShare',
    [rag(0, 0.2), hybrid(0.2, 0.75), rag(0.75, 1)],
    'RAG is cheapest up to 20% of the prefix, then Hybrid up to 75% of the prefix, then RAG.',
  ],
  [
    'queries',
    [rag(100, 1e5), hybrid(1e5, 2e5), rag(2e5, 3e5), hybrid(3e5, 4e5), rag(4e5, 5e7)],
    'Which is cheapest changes 4 times between 100,000 queries and 400,000 queries.',
  ],
])('%s: %j', (id, stretches, sentence) => {
  expect(stripSentence(id, stretches, 'rag', 3, dollars)).toBe(sentence);
});

it('says of a crossing outside of the range that it is outside, not that there is none', () => {
  expect(stripSentence('months', [hybrid(1, 60)], 'rag', 2, dollars, rag(73.2, 600))).toBe(
    'Hybrid is the cheaper over the whole range; only outside of it, from about 73.2 months on, RAG would be.',
  );
  expect(stripSentence('prepHours', [rag(0, 5_000)], 'rag', 2, dollars, hybrid(6_210, 5e4))).toBe(
    'RAG is the cheaper over the whole range; only outside of it, from about 6,210 hours on, Hybrid would be.',
  );
});

it('writes a tick as the sentence does', () => {
  expect(crossingFigure('chunks', 23.4, dollars)).toBe('23');
  expect(crossingFigure('hourlyRate', 25.331, dollars)).toBe('$25.33');
  const euros = shownCurrency({ currency: 'EUR', rate: 0.5 });
  expect(crossingFigure('hourlyRate', 25.331, euros)).toBe('€12.67');
});

it('jumps to the crossing that is nearest on the slider, not in plain numbers', () => {
  const stretches = [rag(100, 1_000), hybrid(1_000, 200_000), rag(200_000, 5e7)];
  // 1,000 is ten times less than 10,000, 200,000 is twenty times more.
  expect(nearestCrossing('queries', stretches, 10_000)).toBe(1_000);
  expect(nearestCrossing('queries', stretches, 20_000)).toBe(200_000);
  expect(nearestCrossing('queries', [rag(100, 5e7)], 20_000)).toBeUndefined();
});

it.each<readonly [ParameterId, number, number, number]>([
  ['queries', 98_659.2, 50_000, 98_660], // to the first value behind it
  ['queries', 98_659.2, 200_000, 98_650], // from whichever side
  ['queries', 312.4, 100, 313],
  ['months', 10.53, 24, 10],
  ['months', 10.53, 1, 11],
  ['cacheShare', 0.483_726, 0.2, 0.4838],
  ['hourlyRate', 0.012_341, 50, 0.01234],
  ['growth', -0.012_341, 0, -0.01235],
])('of %s at %d one jumps from %d to %d', (id, crossing, value, target) => {
  expect(valueBehind(id, crossing, value)).toBe(target);
});

it('calls one of two only the cheaper, since others may cost less and not do the job', () => {
  expect(stripSentence('queries', [rag(100, 5e7)], 'rag', 2, dollars)).toBe(
    'RAG is the cheaper over the whole range.',
  );
});
