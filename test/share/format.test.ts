import { describe, expect, it } from 'vitest';
import {
  formatMonths,
  formatNumber,
  formatQuantity,
  formatShare,
  formatUsd,
} from '../../src/share/format';

describe('formatUsd', () => {
  it.each([
    [32_168.42, '$32,200', '$32,168.42'],
    [1_234_567, '$1,230,000', '$1,234,567'],
    [100, '$100', '$100'],
    [99.999, '$100', '$99.999'],
    [12.345, '$12.35', '$12.345'],
    [7.5, '$7.50', '$7.50'],
    [50, '$50', '$50'],
    [0.5, '$0.50', '$0.50'],
    [0.0095, '$0.0095', '$0.0095'],
    [0.0123456, '$0.0123', '$0.0123456'],
    [0, '$0', '$0'],
    [-0.0000001, '−$0.0000001', '−$0.0000001'],
    [-1_234.5, '−$1,230', '−$1,234.50'],
    [0.1 + 0.2, '$0.30', '$0.30'],
    [Number.POSITIVE_INFINITY, '$∞', '$∞'],
    [Number.NaN, '–', '–'],
  ])('writes %d as %s, or exactly as %s', (value, rounded, exact) => {
    expect(formatUsd(value)).toBe(rounded);
    expect(formatUsd(value, { exact: true })).toBe(exact);
  });

  it.each([
    [32_168, '$32.2K'],
    [1_200_000, '$1.2M'],
    [1_000, '$1K'],
    [950, '$950'],
    [7.5, '$7.50'],
    [0.0095, '$0.0095'],
    [-32_168, '−$32.2K'],
  ])('writes %d on an axis as %s', (value, short) => {
    expect(formatUsd(value, { short: true })).toBe(short);
  });
});

it.each([
  [98_743, '98,700', '98,743', '98.7K'],
  [1_234_567, '1,230,000', '1,234,567', '1.23M'],
  [2.34567, '2.35', '2.34567', '2.35'],
  [-20, '−20', '−20', '−20'],
  [-5, '−5', '−5', '−5'],
  [-0, '0', '0', '0'],
])('formatNumber writes %d as %s, exactly %s, on an axis %s', (value, rounded, exact, short) => {
  expect(formatNumber(value)).toBe(rounded);
  expect(formatNumber(value, { exact: true })).toBe(exact);
  expect(formatNumber(value, { short: true })).toBe(short);
});

it.each([
  [0.62, '62%', '62%'],
  [0.6249, '62%', '62.49%'],
  [0.0625, '6.3%', '6.25%'],
  [0.005, '0.5%', '0.5%'],
  [0.0995, '10%', '9.95%'],
  [0.07, '7%', '7%'], // 0.07 × 100 is 7.000000000000001
  [0.99, '99%', '99%'],
  [0.999, 'over 99%', '99.9%'],
  [1, '100%', '100%'],
  [1.24, '124%', '124%'],
  [10, '1,000%', '1,000%'],
  [0, '0%', '0%'],
  [-0.2, '−20%', '−20%'],
])('formatShare writes %d as %s, exactly %s', (value, rounded, exact) => {
  expect(formatShare(value)).toBe(rounded);
  expect(formatShare(value, { exact: true })).toBe(exact);
});

it.each([
  [10.46, '10.5 months'],
  [1, '1 month'],
  [0.97, '1 month'],
  [0.4, '0.4 months'],
  [0, '0 months'],
  [123.4, '123 months'],
])('formatMonths writes %d as %s', (value, text) => {
  expect(formatMonths(value)).toBe(text);
});

it.each([
  [50_000, 'queries', '50,000 queries'],
  [1, 'queries', '1 query'],
  [1, 'passes', '1 pass'],
  [1, 'assessments', '1 assessment'],
  [1, 'fiestas', '1 fiesta'],
  [1, 'staff', '1 staff'],
  [1, 'hours, once', '1 hour, once'],
  [1, 'hours a month', '1 hour a month'],
  [1, 'GPUs', '1 GPU'],
  [1, 'ms', '1 ms'],
  [1, 'of a chunk', '1 of a chunk'],
  [0, 'pages', '0 pages'],
  [50, 'USD an hour', '$50 an hour'],
  [7.5, 'USD', '$7.50'],
  [0.5, '% of the queries', '50% of the queries'],
  [0.05, '%', '5%'],
  [12, '', '12'],
  [2, 'GPU-USD', '2 GPU-USD'],
])('formatQuantity writes %d %s as %s', (value, unit, text) => {
  expect(formatQuantity(value, unit, { exact: true })).toBe(text);
});
