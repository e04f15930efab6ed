import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { Usd } from '../../model/quantity';
import type { MoneyFormat } from '../../share/moneyFormat';
import { labelWidth } from './fittingLabel';
import type { BaselineLine, ChartLine, LineRow } from './lineRow';

/** What stands at the end of a line. */
export type EndLabel = {
  readonly id: ApproachId;
  readonly name: string;
  readonly isBaseline: boolean;
  readonly usd: Usd;
  /** The amount in words; empty where there is no room for it. */
  readonly total: string;
};

const MILLION = 1e6;
/** From the end of a line to its label, past the mark. */
export const LABEL_START = 19;

/** The name of each approach, with its total where that is shown; then those of the baseline. */
export function endLabels(
  lines: readonly ChartLine[],
  baseline: readonly BaselineLine[],
  last: LineRow | undefined,
  asTotal: MoneyFormat | undefined,
): readonly EndLabel[] {
  return [
    ...lines.map(({ id }) => ({
      id,
      name: approachSpecs[id].name,
      isBaseline: false,
      usd: last?.[id],
    })),
    ...baseline.map(({ id, points }) => ({
      id,
      name: 'baseline',
      isBaseline: true,
      usd: points.at(-1)?.usd,
    })),
  ].flatMap(({ usd, ...end }) =>
    usd === undefined ? [] : [{ ...end, usd, total: asTotal?.(usd, { shortFrom: MILLION }) ?? '' }],
  );
}

/** How much room labels need beside the chart, in px; never less than usual, so that it rarely moves. */
export function roomForLabels(labels: readonly EndLabel[], usual: number): number {
  const widths = labels.map(({ name, total }) => labelWidth(`${name} ${total}`.trim()));
  return Math.max(usual, LABEL_START + Math.ceil(Math.max(0, ...widths)));
}
