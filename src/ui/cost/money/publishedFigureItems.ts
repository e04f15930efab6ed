import type { ApproachId } from '../../../model/approaches';
import { queriesByMonth } from '../../../model/costs/projection';
import {
  type PublishedItemId,
  type PublishedReading,
  publishedHosting,
  publishedItemSpecs,
  publishedItems,
} from '../../../model/costs/publishedEstimate';
import type { Span } from '../../../model/costs/publishedProjection';
import type { Inputs } from '../../../model/inputs';
import type { FigureId } from './figureItems';

/** A term of a source's figure: from what to what it comes, how, and where that stands. */
export type PublishedFigureItem = {
  readonly id: PublishedItemId;
  readonly usd: Span;
  /** How often the published amount counts; 1 where it stands as published. */
  readonly times: number;
  readonly each: Span;
  readonly sources: readonly string[];
};

/** The terms of a running total, or of its last month alone; together they are the figure. */
export function publishedFigureItems(
  approach: ApproachId,
  figure: Extract<FigureId, 'total' | 'last'>,
  reading: PublishedReading,
  inputs: Inputs,
): readonly PublishedFigureItem[] {
  const { parameters } = inputs;
  const all = queriesByMonth(parameters, parameters.months);
  const months = figure === 'last' ? all.slice(-1) : all;
  const queries = months.reduce((sum, each) => sum + each, 0);
  const count = { once: figure === 'last' ? 0 : 1, month: months.length, query: queries };
  const items = publishedItems(approach, reading, inputs) ?? [];
  return items.flatMap(({ id, sources, ...amount }): readonly PublishedFigureItem[] => {
    if (id === 'hosting') {
      const usd = months.reduce(
        (sum, each) => sum + publishedHosting(approach, reading, inputs, each),
        0,
      );
      const hosting = { low: usd, mid: usd, high: usd };
      return [{ id, usd: hosting, times: 1, each: hosting, sources }];
    }
    const times = count[publishedItemSpecs[id].when];
    const each = { ...amount, mid: (amount.low + amount.high) / 2 };
    const usd = { low: times * each.low, mid: times * each.mid, high: times * each.high };
    return times === 0 ? [] : [{ id, usd, times, each, sources }];
  });
}

/** The figure itself. */
export function sumOf(items: readonly PublishedFigureItem[]): Span {
  const sum = (end: keyof Span) => items.reduce((total, { usd }) => total + usd[end], 0);
  return { low: sum('low'), mid: sum('mid'), high: sum('high') };
}
