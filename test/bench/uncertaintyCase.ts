import { newestPriceTable } from '../../src/data/prices/priceTables';
import { approachIds } from '../../src/model/approaches';
import { evaluate } from '../../src/model/evaluate';
import type { ParameterId } from '../../src/model/parameters';
import {
  defaultRanges,
  type Range,
  type Ranges,
  rangesEverywhere,
} from '../../src/model/uncertainty/ranges';
import { type SimulationOptions, simulation } from '../../src/model/uncertainty/simulation';
import { blankScenario } from '../../src/share/blankScenario';

// What test/bench/uncertainty.ts measures, bundled by it as the page is.
export const { inputs } = evaluate(blankScenario(newestPriceTable.asOf), newestPriceTable);

const everywhere = rangesEverywhere(inputs);
const twelveIds: readonly ParameterId[] = [
  'queries',
  'questionTokens',
  'answerTokens',
  'instructionTokens',
  'exampleTokens',
  'cacheShare',
  'chunks',
  'hourlyRate',
  'prepHours',
  'storeMonthly',
  'ragUpkeepHours',
  'tuningUpkeepHours',
];

export const rangesBySet = {
  'the two of the sources': defaultRanges(inputs.parameters),
  twelve: Object.fromEntries(twelveIds.map((id) => [id, everywhere[id]])) as Ranges,
  'every parameter': everywhere,
} as const;

/** A simulation of all four approaches; ranges a hair apart, so that no draws can be kept. */
export function simulated(ranges: Ranges, turn: number, options: SimulationOptions) {
  const moved = Object.entries<Range>(ranges).map(([id, { low, high }]) => [
    id,
    { low, high: high + Math.abs(high) * turn * 1e-9 },
  ]);
  return simulation(inputs, Object.fromEntries(moved), approachIds, options);
}

/** The 5th, 50th and 95th percentile of the four horizon totals. */
export function percentiles(ranges: Ranges, options: SimulationOptions): readonly number[] {
  const { costs } = simulation(inputs, ranges, approachIds, { ...options, withBands: false });
  return Object.values(costs).flatMap(({ total: { p5, p50, p95 } }) => [p5, p50, p95]);
}
