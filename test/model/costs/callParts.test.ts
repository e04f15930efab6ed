import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callRates, callUsd } from '../../../src/model/costs/call';
import { callParts } from '../../../src/model/costs/callParts';

const prices = { input: 2, cachedInput: 0.2, cacheWrite: 2.5, output: 10 };
const long = { aboveInputTokens: 20_000, input: 4, output: 15 };
const tokens = fc.integer({ min: 0, max: 50_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('takes a call apart', () => {
  const call = { prefix: 2_000, documents: 10_000, fresh: 500, output: 400 };
  const parts = callParts(callRates(prices), call, { cacheShare: 0.5, documentCacheShare: 0.8 });
  // 1,000 + 8,000 from cache × 0.2; 1,000 + 2,000 written to it × 2.5 + 500 × 2; 400 × 10
  expect(parts.cached.tokens).toBe(9_000);
  expect(parts.cached.usd).toBeCloseTo(1_800e-6, 12);
  expect(parts.read.tokens).toBe(3_500);
  expect(parts.read.usd).toBeCloseTo(8_500e-6, 12);
  expect(parts.written.tokens).toBe(400);
  expect(parts.written.usd).toBeCloseTo(4_000e-6, 12);
});

it('loses nothing of the price and of the tokens', () => {
  const call = fc.record({ prefix: tokens, documents: tokens, fresh: tokens, output: tokens });
  const shares = fc.record({ cacheShare: share, documentCacheShare: share });
  fc.assert(
    fc.property(call, shares, fc.constantFrom(long, undefined), (call, shares, longContext) => {
      const rates = callRates(prices, longContext);
      const { cached, read, written } = callParts(rates, call, shares);
      const usd = callUsd(rates, call, shares);
      expect(Math.abs(cached.usd + read.usd + written.usd - usd)).toBeLessThanOrEqual(1e-12 * usd);
      const inputTokens = call.prefix + call.documents + call.fresh;
      expect(cached.tokens + read.tokens).toBeCloseTo(inputTokens, 6);
      expect(written.tokens).toBe(call.output);
    }),
  );
});

it.each([
  ['at the bound of the long context', 0, 2],
  ['one token above it', 1, 4],
])('%s, what is read costs as much as the call has it', (_, more, usdPerMtok) => {
  const call = { prefix: 2_000, documents: 10_000, fresh: 8_000 + more, output: 0 };
  const none = { cacheShare: 0, documentCacheShare: 0 };
  const { read } = callParts(callRates(prices, long), call, none);
  expect(read.usd).toBeCloseTo((read.tokens * usdPerMtok) / 1e6, 12);
});
