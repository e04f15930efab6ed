import { type ApproachId, approachIds } from '../model/approaches';
import type { Inputs } from '../model/inputs';
import { parameterIds } from '../model/parameters';
import { DRAWS } from '../model/uncertainty/draws';
import { quantileShares } from '../model/uncertainty/quantiles';
import type { Ranges } from '../model/uncertainty/ranges';
import type { BandsOf, Simulation } from '../model/uncertainty/simulation';

/** What is to be simulated. */
export type Job = {
  readonly inputs: Inputs;
  readonly ranges: Ranges;
  readonly approaches: readonly ApproachId[];
  readonly draws: number;
  readonly bandsOf?: BandsOf;
};

/** A job for the worker; of two, the one with the higher id is newer. */
export type Request = { readonly id: number; readonly job: Job };
/** Its result. */
export type Reply = { readonly id: number; readonly simulation: Simulation };

/** Whether a message is a request that can be worked on. */
export function isRequest(message: unknown): message is Request {
  if (!isRecord(message) || !isCount(message.id) || !isRecord(message.job)) return false;
  const { inputs, ranges, approaches, draws, bandsOf } = message.job;
  return (
    isInputs(inputs) &&
    isRecord(ranges) &&
    Object.entries(ranges).every(([id, range]) => isParameterId(id) && isRange(range)) &&
    Array.isArray(approaches) &&
    approaches.every(isApproachId) &&
    isCount(draws) &&
    draws > 0 &&
    draws <= DRAWS &&
    (bandsOf === undefined || isBandsOf(bandsOf))
  );
}

/** Whether a message is a result that can be shown. */
export function isReply(message: unknown): message is Reply {
  if (!isRecord(message) || !isCount(message.id) || !isRecord(message.simulation)) return false;
  const { draws, bandsOf, costs } = message.simulation;
  return (
    isCount(draws) &&
    isBandsOf(bandsOf) &&
    isRecord(costs) &&
    Object.entries(costs).every(([id, cost]) => isApproachId(id) && isSimulatedCost(cost))
  );
}

type Unknowns = { readonly [key: string]: unknown };

function isInputs(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.parameters) || !isRecord(value.models)) return false;
  const { parameters, phases } = value;
  return (
    parameterIds.every((id) => isNumber(parameters[id])) &&
    Array.isArray(phases) &&
    phases.length > 0 &&
    phases.every(isRecord)
  );
}

function isSimulatedCost(value: unknown): boolean {
  if (!isRecord(value) || !isNumber(value.winShare)) return false;
  return isQuantiles(value.total) && Array.isArray(value.bands) && value.bands.every(isQuantiles);
}

function isBandsOf(value: unknown): boolean {
  return value === 'total' || value === 'month';
}

function isQuantiles(value: unknown): boolean {
  return isRecord(value) && Object.keys(quantileShares).every((id) => isNumber(value[id]));
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isNumber(value.low) && isNumber(value.high) && value.low <= value.high;
}

function isApproachId(value: unknown): boolean {
  return approachIds.some((id) => id === value);
}

function isParameterId(value: unknown): boolean {
  return parameterIds.some((id) => id === value);
}

function isRecord(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value);
}
