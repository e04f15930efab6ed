import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUsd } from '../../src/share/format';
import {
  fromUsd,
  moneyFormat,
  rateSentence,
  shownCurrency,
  toUsd,
} from '../../src/share/moneyFormat';

const euros = { currency: 'EUR', rate: 0.92 } as const;

describe('moneyFormat', () => {
  it.each([
    [{}, '$32,200'],
    [{ currency: 'EUR' }, '$32,200'],
    [{ rate: 0.92 }, '$32,200'],
    [{ currency: 'USD', rate: 2 }, '$32,200'],
    [euros, '€29,600'],
    [{ currency: 'CHF', rate: 0.88 }, 'CHF\u00a028,300'],
    [{ currency: 'JPY', rate: 155 }, '¥4,990,000'],
    [{ currency: 'CAD', rate: 1.4 }, 'CA$45,000'],
    [{ currency: 'ZZZ', rate: 1 }, 'ZZZ\u00a032,200'],
  ])('with %j writes 32,168.42 USD as %s', (money, expected) => {
    expect(moneyFormat(money)(32_168.42)).toBe(expected);
  });

  it('rounds what is shown, not the dollars behind it', () => {
    const asMoney = moneyFormat(euros);
    expect(asMoney(100.25, { exact: 'units' })).toBe('€92');
    expect(asMoney(100.25, { exact: 'cents' })).toBe('€92.23');
    expect(asMoney(0.001234567, { exact: 'cents' })).toBe('€0.001136');
    expect(asMoney(100.25, { exact: 'all' })).toBe('€92.23');
    expect(asMoney(1_050_000, { shortFrom: 1e6 })).toBe('€966,000');
    expect(asMoney(1_150_000, { shortFrom: 1e6 })).toBe('€1.06M');
    expect(asMoney(-10)).toBe('−€9.20');
    expect(asMoney(12_345.678 / 0.92, { exact: 'cents' })).toBe('€12,345.68');
    expect(moneyFormat({})(1e6, { shortFrom: 1e6 })).toBe('$1M');
  });

  it('writes dollars as they always were', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (usd) => {
        expect(moneyFormat({})(usd)).toBe(formatUsd(usd));
        expect(moneyFormat({})(usd, { exact: 'all' })).toBe(formatUsd(usd, { exact: true }));
      }),
    );
  });
});

it('says the rate once another currency is shown', () => {
  expect(rateSentence(euros)).toBe(
    'Money is in EUR, at your rate of 0.92 EUR for 1 USD; model prices are listed in USD.',
  );
  expect(rateSentence({ currency: 'EUR' })).toBeUndefined();
  expect(rateSentence({ currency: 'EUR', rate: 0.923456 })).toContain('your rate of 0.923456 EUR');
});

it('brings back an amount that was typed in the currency shown', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.double({ noNaN: true, min: 1e-6, max: 1e9 }),
      (amount, rate) => {
        const currency = shownCurrency({ currency: 'EUR', rate });
        expect(fromUsd(toUsd(amount, currency), currency)).toBe(amount);
      },
    ),
  );
});

it('leaves dollars as they are, to the last digit', () => {
  const dollars = shownCurrency({});
  expect(fromUsd(1_234_567.891_234, dollars)).toBe(1_234_567.891_234);
  expect(toUsd(0.123_456_789_012_345, dollars)).toBe(0.123_456_789_012_345);
});
