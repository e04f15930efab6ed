import { type ApproachId, approachIds } from '../approaches';
import type { Charge } from '../costs/charges';
import { isHosted } from '../costs/hosting';
import type { Inputs } from '../inputs';
import { parameterIds } from '../parameters';
import { type Account, openAccount, pay } from './account';
import { type Column, drawnInputs } from './drawnInputs';
import { DRAWS, normalDraws, SEED } from './draws';
import { type Quantiles, quantiles } from './quantiles';
import type { Ranges } from './ranges';
import { stretches } from './stretches';
import { winShares } from './winShares';

/** What an approach may cost, in USD. */
export type SimulatedCost = {
  /** Of the horizon total. */
  readonly total: Quantiles;
  /** The share of draws in which it is the cheapest of those compared, 0 to 1. */
  readonly winShare: number;
  /** Of the running total at month 0, 1 … to the horizon in force; none if not asked for. */
  readonly bands: readonly Quantiles[];
};

/** What the approaches compared may cost, given how uncertain the parameters are. */
export type Simulation = {
  readonly draws: number;
  readonly costs: { readonly [A in ApproachId]?: SimulatedCost };
};

export type SimulationOptions = {
  /** How many of the 10,000 draws. */
  readonly draws?: number;
  readonly withBands?: boolean;
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
  { draws = DRAWS, withBands = true, seed = SEED }: SimulationOptions = {},
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

  const bands = accounts.map(({ running }) => (withBands ? [quantiles(running)] : []));
  const oneByOne = withBands || accounts.some(({ approach }) => isHosted(approach, inputs));
  for (const stretch of stretches(drawn, oneByOne)) {
    for (const [i, account] of accounts.entries()) {
      pay(account, stretch, drawn);
      if (withBands && stretch.lastMonth <= inputs.parameters.months) {
        bands[i]?.push(quantiles(account.running));
      }
      yield;
    }
  }

  const wins = winShares(accounts.map(({ running }) => running));
  const costs = accounts.map(({ approach, running }, i): [ApproachId, SimulatedCost] => [
    approach,
    { total: quantiles(running), winShare: wins[i] ?? 0, bands: bands[i] ?? [] },
  ]);
  return { draws, costs: Object.fromEntries(costs) };
}
