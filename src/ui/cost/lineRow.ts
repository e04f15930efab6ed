import type { ApproachId } from '../../model/approaches';
import type { SomeApproaches } from '../../model/costs/published';
import type { Usd } from '../../model/quantity';

/** What each approach costs at one place of a chart's horizontal axis; a source may not cover all. */
export type LineRow = { readonly x: number } & SomeApproaches<Usd>;

/** A point at which the lines of the two that are compared meet: a break-even. */
export type Meeting = { readonly x: number; readonly usd: Usd };

/** One line: dim where the approach leaves a need unmet. */
export type ChartLine = { readonly id: ApproachId; readonly isDim: boolean };

/** Where the costs of an approach may lie, from one edge to another. */
export type Band = {
  readonly id: ApproachId;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly { readonly x: number; readonly low: Usd; readonly high: Usd }[];
};

/** What an approach cost in the baseline. */
export type BaselineLine = { readonly id: ApproachId; readonly points: readonly Meeting[] };

/** What may be spent: a line, or a mark where there is but one point. */
export type BudgetLine = { readonly label: string; readonly points: readonly Meeting[] };

/** A further figure of every approach at one place: “95%”, “Lowest”, “Baseline”. */
export type FurtherFigure = { readonly name: string; readonly usd: SomeApproaches<Usd> };
