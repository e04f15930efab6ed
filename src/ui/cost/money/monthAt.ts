import type { ApproachId } from '../../../model/approaches';
import type { PublishedReading } from '../../../model/costs/publishedEstimate';
import { publishedProjection } from '../../../model/costs/publishedProjection';
import type { Inputs } from '../../../model/inputs';
import type { Usd } from '../../../model/quantity';

/** The queries a month in S3’s own table. */
export const tableVolumes: readonly number[] = [1_000, 10_000, 100_000, 1_000_000];

/** What a month costs at some number of queries, by the middle of a source’s figures; USD. */
export function monthAt(
  queries: number,
  approach: ApproachId,
  reading: PublishedReading,
  inputs: Inputs,
): Usd {
  const parameters = { ...inputs.parameters, queries };
  const { monthlyFixed, perQuery } = publishedProjection(approach, reading, {
    ...inputs,
    parameters,
  });
  return monthlyFixed + queries * perQuery;
}
