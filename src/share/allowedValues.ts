import { MAX_POINTS } from '../model/decide/weights';
import { allowedParameter, type ParameterId, parameterSpecs } from '../model/parameters';
import type { IsoDate } from '../model/quantity';
import {
  MAX_BUDGET_USD,
  MAX_RATE,
  MAX_USD_PER_MTOK,
  MIN_RATE,
  type Scenario,
} from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';

/** The nearest range that a parameter can have; undefined where no two values are left of it. */
export function allowedRange(id: ParameterId, range: Range): Range | undefined {
  const [low, high] = [allowedParameter(id, range.low), allowedParameter(id, range.high)];
  return low < high ? { low, high } : undefined; // NaN, from an empty field, is less than nothing
}

/** The nearest price that can be set, USD per million tokens. */
export function allowedPrice(usdPerMtok: number): number {
  return Math.min(Math.max(usdPerMtok, 0), MAX_USD_PER_MTOK);
}

/** The nearest budget that can be set, USD. */
export function allowedBudget(usd: number): number {
  return Math.min(Math.max(usd, 0), MAX_BUDGET_USD);
}

/** The nearest rate that can be set, units of a currency for one USD. */
export function allowedRate(rate: number): number {
  return Math.min(Math.max(rate, MIN_RATE), MAX_RATE);
}

/** A currency in its three letters, `eur` as `EUR`; undefined for any other text. */
export function allowedCurrency(text: string): string | undefined {
  return /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : undefined;
}

/** A day as the calendar has it, `2026-11-20`; undefined for any other text. */
export function allowedDay(text: string): IsoDate | undefined {
  const isWritten = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isWritten && dayOfMonth <= lastDay ? (text as IsoDate) : undefined;
}

/** The nearest number of points that a weight or border can have. */
export function allowedPoints(points: number): number {
  return Math.min(Math.max(points, 0), MAX_POINTS);
}

/** The most that a router can send to the base model: what retrieval leaves, 0 to 1. */
export function baseShareLimit(parameters: Scenario['parameters']): number {
  const { retrievalShare = parameterSpecs.retrievalShare.initial } = parameters;
  return Math.round((1 - retrievalShare) * 1e12) / 1e12; // 1 - 0.9 is 0.09999999999999998
}

/** The same scenario with `baseShare` inside its limit; itself where it is inside already. */
export function withinBaseShareLimit(scenario: Scenario): Scenario {
  const baseShare = baseShareLimit(scenario.parameters);
  return (scenario.parameters.baseShare ?? 0) > baseShare
    ? { ...scenario, parameters: { ...scenario.parameters, baseShare } }
    : scenario;
}
