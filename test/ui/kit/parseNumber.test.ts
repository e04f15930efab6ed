import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatQuantity } from '../../../src/ui/kit/format';
import { parseNumber } from '../../../src/ui/kit/parseNumber';

it.each([
  ['50000', 50_000],
  ['50,000', 50_000],
  ['50 000', 50_000],
  ['50\u202f000', 50_000],
  ['50\u00a0000', 50_000],
  ['50’000', 50_000],
  ['50_000', 50_000],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1,50,000', 150_000],
  ['1,234.5', 1_234.5],
  ['1.234,5', 1_234.5],
  ['1 234,567', 1_234.567],
  ['50k', 50_000],
  ['50 K', 50_000],
  ['1.2M', 1_200_000],
  ['1.1m', 1_100_000],
  ['1 Mio', 1_000_000],
  ['1 Mio.', 1_000_000],
  ['2 million', 2_000_000],
  ['3mn', 3_000_000],
  ['2bn', 2_000_000_000],
  ['2B', 2_000_000_000],
  ['50 thousand', 50_000],
  ['1e5', 100_000],
  ['  12  ', 12],
  ['+12', 12],
  ['~12', 12],
  ['-12', -12],
  ['−12', -12],
  ['–12', -12],
  ['- 12', -12],
  ['$1,200', 1_200],
  ['1200 USD', 1_200],
  ['US$ 50k', 50_000],
  ['−$1,200', -1_200],
  ['$-5', -5],
  ['US$ 1,200', 1_200],
  ['1200 USD', 1_200],
  ['1.2k$', 1_200],
  ['7.50', 7.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['0,5', 0.5],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['5.', 5],
  ['1234.567', 1_234.567],
  ['1.2345', 1.2345],
  ['-0', 0],
])('reads %s as %d', (text, value) => {
  expect(parseNumber(text)).toEqual({ kind: 'ok', value });
});

it.each([
  ['12 %', '%', 0.12],
  ['12%', '% of the queries', 0.12],
  ['12', '% of the queries', 0.12],
  ['62% of the queries', '% of the queries', 0.62],
  ['0.5%', '%', 0.005],
  ['1', '%', 0.01],
  ['0', '%', 0],
  ['-7', '% a month', -0.07],
  ['50,000 queries', 'queries', 50_000],
  ['1 query', 'queries', 1],
  ['50k queries', 'queries', 50_000],
  ['12 months', 'months', 12],
  ['1 month', 'months', 1],
  ['$50 an hour', 'USD an hour', 50],
])('reads %s in a field for %s as %d', (text, unit, value) => {
  expect(parseNumber(text, unit)).toEqual({ kind: 'ok', value });
});

it.each([
  ['50.000', '', [50, 50_000]],
  ['1,5', '', [1.5, 15]],
  ['12,50', '', [12.5, 1_250]],
  ['-1.500', '', [-1.5, -1_500]],
  ['$1.500', '', [1.5, 1_500]],
  ['1,5M', '', [1_500_000, 15_000_000]],
  ['0.5', '%', [0.005, 0.5]],
  ['.12', '% of the queries', [0.0012, 0.12]],
])('asks what %s in a field for “%s” means', (text, unit, readings) => {
  expect(parseNumber(text, unit)).toEqual({ kind: 'ambiguous', text, readings });
});

it.each([
  ['', '', 'There is no number here.'],
  ['   ', '', 'There is no number here.'],
  ['many', '', '“many” cannot be read as a number.'],
  ['12 34', '', '“12 34” cannot be read as a number.'],
  ['1,2,3', '', '“1,2,3” cannot be read as a number.'],
  ['1.2.3', '', '“1.2.3” cannot be read as a number.'],
  ['1,23.5', '', '“1,23.5” cannot be read as a number.'],
  ['40-60', '', '“40-60” cannot be read as a number.'],
  ['5 apples', '', '“5 apples” cannot be read as a number.'],
  ['5 constructor', '', '“5 constructor” cannot be read as a number.'],
  ['--5', '', '“--5” cannot be read as a number.'],
  ['.', '', '“.” cannot be read as a number.'],
  ['Infinity', '', '“Infinity” cannot be read as a number.'],
  ['NaN', '', '“NaN” cannot be read as a number.'],
  ['1e999', '', '“1e999” is too large a number.'],
  ['12 %', 'queries', '“12 %” is a percentage, not a plain number.'],
  ['$5', 'queries', '“$5” is an amount of money, not a plain number.'],
  ['€5', 'USD', '“€5” is not in US dollars, and nothing is converted here.'],
  ['$5', 'EUR', '“$5” is not in EUR, and nothing is converted here.'],
  ['5 EUR', 'USD', '“5 EUR” is not in US dollars, and nothing is converted here.'],
  [
    'a text that goes on and on and on',
    '',
    '“a text that goes on and…” cannot be read as a number.',
  ],
])('says what is wrong with “%s” in a field for “%s”', (text, unit, sentence) => {
  expect(parseNumber(text, unit)).toEqual({ kind: 'invalid', text: text.trim(), sentence });
});

it.each(['€50k', '50k EUR', '50 000€', 'EUR 50,000', '−€50k'])('reads “%s” as euros', (text) => {
  const value = text.startsWith('−') ? -50_000 : 50_000;
  expect(parseNumber(text, 'EUR')).toEqual({ kind: 'ok', value });
  expect(parseNumber(text.replace(/€|EUR/, 'CHF'), 'CHF an hour')).toEqual({ kind: 'ok', value });
});

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,- −%$kmb\u202f’e+') }),
);

it('reads any text without throwing, and only finite numbers from it', () => {
  fc.assert(
    fc.property(typed, fc.constantFrom('', 'queries', '% of it', 'USD'), (text, unit) => {
      const parsed = parseNumber(text, unit);
      if (parsed.kind === 'ok') expect(parsed.value).toSatisfy(Number.isFinite);
      if (parsed.kind === 'ambiguous') expect(parsed.readings.length).toBeGreaterThan(1);
    }),
  );
});

it('reads back what the page writes', () => {
  const value = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1_000);
  fc.assert(
    fc.property(value, fc.constantFrom('queries', '% of it', 'USD an hour'), (value, unit) => {
      const parsed = parseNumber(formatQuantity(value, unit, { exact: true }), unit);
      if (parsed.kind === 'invalid') throw new Error(parsed.sentence);
      expect(parsed.kind === 'ok' ? [parsed.value] : parsed.readings).toContain(value);
    }),
  );
});
