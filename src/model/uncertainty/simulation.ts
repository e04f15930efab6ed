import { type ApproachId, approachIds } from '../approaches';
import type { Charge } from '../costs/charges';
import { isHosted } from '../costs/hosting';
import type { Inputs } from '../inputs';
import { parameterIds } from '../parameters';
import { type Account, openAccount, pay } from './account';
import { at, type Column, drawnInputs } from './drawnInputs';
import { DRAWS, normalDraws, SEED } from './draws';
import { type Quantiles, quantiles } from './quantiles';
import type { Ranges } from './ranges';
import { type Stretch, stretches } from './stretches';
import { winShares } from './winShares';

/** What an approach may cost, in USD. */
export type SimulatedCost = {
  /** Of the horizon total. */
  readonly total: Quantiles;
  /** The share of draws in which it is the cheapest of those compared, 0 to 1. */
  readonly winShare: number;
  /** At month 0, 1 … to the horizon in force; none if not asked for. */
  readonly bands: readonly Quantiles[];
};

/** Of what the bands are: of the running total, or of each month by itself, the first standing at 0 too. */
export type BandsOf = 'total' | 'month';

/** What the approaches compared may cost, given how uncertain the parameters are. */
export type Simulation = {
  readonly draws: number;
  readonly bandsOf: BandsOf;
  readonly costs: { readonly [A in ApproachId]?: SimulatedCost };
};

export type SimulationOptions = {
  /** How many of the 10,000 draws. */
  readonly draws?: number;
  readonly withBands?: boolean;
  readonly bandsOf?: BandsOf | undefined;
  readonly seed?: number;
};

/** Draws the uncertain parameters and adds up what each approach costs in every draw. */
export function simulation(
  inputs: Inputs,
  ranges: Ranges,
  approaches: readonly ApproachId[],
  options: SimulationOptions = {},
): Simulation {
  const steps = simulationSteps(inputs, ranges, approaches, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few milliseconds, for a page that has to stay alive meanwhile. */
export function* simulationSteps(
  inputs: Inputs,
  ranges: Ranges,
  approaches: readonly ApproachId[],
  { draws = DRAWS, withBands = true, bandsOf = 'total', seed = SEED }: SimulationOptions = {},
): Generator<undefined, Simulation> {
  for (const [place, id] of parameterIds.entries()) {
    if (!ranges[id]) continue;
    normalDraws(place, seed); // takes a while the first time, then they are kept
    yield;
  }
  const drawn = drawnInputs(inputs, ranges, draws, seed);
  const accounts: Account[] = [];
  const known = new Map<Charge, Column>();
  for (const approach of approachIds.filter((id) => approaches.includes(id))) {
    accounts.push(openAccount(approach, drawn, known));
    yield;
  }

  const isMonthly = bandsOf === 'month';
  const bands = accounts.map(({ running }) =>
    withBands && !isMonthly ? [quantiles(running)] : [],
  );
  const oneByOne = withBands || accounts.some(({ approach }) => isHosted(approach, inputs));
  for (const stretch of stretches(drawn, oneByOne)) {
    for (const [i, account] of accounts.entries()) {
      const isBand = withBands && stretch.lastMonth <= inputs.parameters.months;
      const before = isBand && isMonthly ? account.running.slice() : undefined;
      pay(account, stretch, drawn);
      if (isBand) {
        const band = quantiles(before ? spentSince(before, account, stretch) : account.running);
        if (before && stretch.lastMonth === 1) bands[i]?.push(band);
        bands[i]?.push(band);
      }
      yield;
    }
  }

  for (const [i, { running }] of accounts.entries()) {
    const each = bands[i] ?? [];
    const missing = withBands && !isMonthly ? inputs.parameters.months + 1 - each.length : 0;
    if (missing <= 0) continue;
    // Every draw has ended before the horizon in force: nothing is added any more.
    each.push(...Array.from<Quantiles>({ length: missing }).fill(quantiles(running)));
  }

  const wins = winShares(accounts.map(({ running }) => running));
  const costs = accounts.map(({ approach, running }, i): [ApproachId, SimulatedCost] => [
    approach,
    { total: quantiles(running), winShare: wins[i] ?? 0, bands: bands[i] ?? [] },
  ]);
  return { draws, bandsOf, costs: Object.fromEntries(costs) };
}

/** What a month cost where it is within the drawn horizon: elsewhere there is no such month. */
function spentSince(before: Column, { running }: Account, { months }: Stretch): Column {
  return running
    .map((usd, draw) => usd - at(before, draw))
    .filter((_, draw) => at(months, draw) > 0);
}
