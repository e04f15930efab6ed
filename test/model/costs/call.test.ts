import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import {
  callRates,
  callUsd,
  FREE_CALLS,
  nextCallRates,
  tunedCallRates,
} from '../../../src/model/costs/call';

const call = { prefix: 2_000, documents: 10_000, fresh: 500, output: 400 };
const half = { cacheShare: 0.5, documentCacheShare: 0.8 };
const prices = { input: 2, cachedInput: 0.2, cacheWrite: 2.5, output: 10 };

it.each([
  // 2,000 × (0.5 × 0.2 + 0.5 × 2.5) + 10,000 × (0.8 × 0.2 + 0.2 × 2.5) + 500 × 2 + 400 × 10 = 14,300
  ['cache reads and writes', prices, half, 14_300],
  // Nothing from cache, so nothing is written to it: 12,500 × 2 + 4,000
  ['no cache at all', prices, { cacheShare: 0, documentCacheShare: 0 }, 29_000],
  // All from cache: 12,000 × 0.2 + 1,000 + 4,000
  ['everything from cache', prices, { cacheShare: 1, documentCacheShare: 1 }, 7_400],
  // No cached price, no write price: each is the input price, 12,500 × 2 + 4,000
  ['no cache prices listed', { input: 2, output: 10 }, half, 29_000],
  // No write price: 2,000 × (0.1 + 1) + 10,000 × (0.16 + 0.4) + 1,000 + 4,000
  ['no write price listed', { input: 2, cachedInput: 0.2, output: 10 }, half, 12_800],
])('%s', (_, listed, shares, usdMillionths) => {
  expect(callUsd(callRates(listed), call, shares) * 1e6).toBeCloseTo(usdMillionths, 6);
});

it('charges the whole call at long-context prices above the bound, and not at it', () => {
  const long = { aboveInputTokens: 12_500, input: 4, output: 15 };
  const rates = callRates(prices, long);
  expect(callUsd(rates, call, half) * 1e6).toBeCloseTo(14_300, 6);
  // Cached and write prices double with the input price, input 500 and one more token:
  // 2,000 × (0.2 + 2.5) + 10,000 × (0.32 + 1) + 501 × 4 + 400 × 15
  const longer = { ...call, fresh: 501 };
  expect(callUsd(rates, longer, half) * 1e6).toBeCloseTo(26_604, 6);
  // Listed beside it, they do not scale: 2,000 × (0.15 + 1.5) + 10,000 × (0.24 + 0.6) + 2,004 + 6,000
  const listed = callRates(prices, { ...long, cachedInput: 0.3, cacheWrite: 3 });
  expect(callUsd(listed, longer, half) * 1e6).toBeCloseTo(19_704, 6);
});

it('scales cache prices with an announced price, and drops long context that it does not list', () => {
  const before = callRates(prices, { aboveInputTokens: 100, input: 4, output: 15 });
  const after = nextCallRates({ input: 4, output: 12 }, before);
  expect(after).toEqual({ input: 4, cached: 0.4, write: 5, output: 12 });
});

it('charges nothing for a call where the machine is paid for', () => {
  const dedicated = newestPriceTable.tuned['fireworks_dedicated-h100'];
  expect(dedicated).toBeDefined();
  if (!dedicated) throw new Error('No such model');
  // Whatever tokens would cost: the hour is paid instead.
  const withTokens = { ...dedicated, input: 1, output: 2 };
  expect(callUsd(tunedCallRates(withTokens), call, half)).toBe(0);
});

it('takes an announced price as it is listed where nothing was paid before', () => {
  const after = nextCallRates({ input: 4, output: 12 }, FREE_CALLS);
  expect(after).toEqual({ input: 4, cached: 0, write: 0, output: 12 });
});

it('knows the long context of announced prices, and scales what is listed of it', () => {
  const next = {
    input: 4,
    output: 12,
    longContext: { aboveInputTokens: 100, input: 8, output: 24 },
  };
  expect(nextCallRates(next, callRates(prices)).long).toEqual({
    ...{ above: 100, input: 8, cached: 0.8, write: 10, output: 24 },
  });
});
