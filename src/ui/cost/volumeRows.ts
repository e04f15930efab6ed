import { byApproach, totalsByVolume } from '../../model/costs/projection';
import type { Evaluation } from '../../model/evaluate';
import { parameterSpecs } from '../../model/parameters';
import { comparison } from './comparison';
import type { LineRow, Meeting } from './lineRow';

const POINTS = 96;

/** Horizon totals over the whole range of queries a month, evenly spaced on a log axis. */
export function volumeRows({ inputs }: Evaluation): readonly LineRow[] {
  const { min, max } = parameterSpecs.queries;
  return Array.from({ length: POINTS + 1 }, (_, i) => min * (max / min) ** (i / POINTS)).map(
    rowAt(inputs),
  );
}

/** The same at round numbers of queries, for the table. */
export function roundVolumeRows({ inputs }: Evaluation): readonly LineRow[] {
  const { queries } = inputs.parameters;
  const round = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];
  return [...new Set([...round, queries])].sort((a, b) => a - b).map(rowAt(inputs));
}

function rowAt(inputs: Evaluation['inputs']) {
  const totals = totalsByVolume(inputs);
  return (x: number): LineRow => ({ x, ...byApproach((id) => totals[id](x)) });
}

/** Every break-even in volume between the two that are compared. */
export function meetingVolumes(evaluation: Evaluation): readonly Meeting[] {
  const { one, other } = comparison(evaluation);
  if (!other) return [];
  const total = totalsByVolume(evaluation.inputs)[one];
  return evaluation.costs.breakEven.volume[`${one}>${other}`].crossings.map((x) => ({
    x,
    usd: total(x),
  }));
}
