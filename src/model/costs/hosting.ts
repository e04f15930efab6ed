import { type ApproachId, approachSpecs } from '../approaches';
import type { Inputs } from '../inputs';
import { HOURS_PER_MONTH, type Usd } from '../quantity';

/** Sums of decimal fractions are off by about this share; it must not start a machine. */
const ROUNDING = 1e-12;

/** The share of the queries that reach the tuned model, 0 to 1. */
export function tunedShare(approach: ApproachId, { pattern, parameters }: Inputs): number {
  if (approach === 'tuning') return 1;
  if (approach !== 'hybrid') return 0;
  if (pattern !== 'router') return 1;
  const rest = 1 - parameters.retrievalShare - parameters.baseShare;
  return rest < ROUNDING ? 0 : rest; // a difference of shares can come out a hair beside zero
}

/** Queries a month that one replica serves at the peak. */
export function queriesPerReplica({ parameters: p }: Inputs): number {
  return (HOURS_PER_MONTH * p.queriesPerGpuHour) / p.peakFactor;
}

/** Whether the approach runs a tuned model on machines of its own. */
export function isHosted(approach: ApproachId, { models }: Inputs): boolean {
  return approachSpecs[approach].trains && models.tunedModel.hosting === 'dedicated';
}

/**
 * The hosting bill of a month, in USD; 0 unless the approach trains and hosting is dedicated.
 *
 *     max(minReplicas, ⌈calls ÷ 730 × peak ÷ capacity⌉) × GPU-hour × 730
 */
export function hostingUsd(approach: ApproachId, inputs: Inputs, queries: number): Usd {
  if (!isHosted(approach, inputs)) return 0;
  const { parameters: p } = inputs;
  const calls = tunedShare(approach, inputs) * queries;
  const needed = ((calls / HOURS_PER_MONTH) * p.peakFactor) / p.queriesPerGpuHour;
  return Math.max(p.minReplicas, Math.ceil(needed * (1 - ROUNDING))) * p.gpuHour * HOURS_PER_MONTH;
}
