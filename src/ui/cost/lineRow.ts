import type { ApproachId } from '../../model/approaches';
import type { ByApproach } from '../../model/costs/projection';
import type { Usd } from '../../model/quantity';

/** What each approach costs at one place of a chart's horizontal axis. */
export type LineRow = { readonly x: number } & ByApproach<Usd>;

/** A point at which the lines of the two that are compared meet: a break-even. */
export type Meeting = { readonly x: number; readonly usd: Usd };

/** One line: dim where the approach leaves a need unmet. */
export type ChartLine = { readonly id: ApproachId; readonly isDim: boolean };
