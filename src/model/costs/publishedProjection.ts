import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import { type Projection, queriesByMonth } from './projection';
import {
  type PublishedReading,
  publishedHosting,
  publishedItemSpecs,
  publishedItems,
} from './publishedEstimate';

/** From what to what, and the middle between. */
export type Span = { readonly low: Usd; readonly mid: Usd; readonly high: Usd };

/** A projection from a published estimate: its figures are those of the middle. */
export type PublishedProjection = Projection & {
  readonly ranges: {
    readonly perQuery: Span;
    readonly once: Span;
    readonly monthlyFixed: Span;
    readonly cumulative: readonly Span[];
    readonly horizonTotal: Span;
  };
};

/** The horizon total of an approach for any number of queries a month, in USD; nothing if not covered. */
export function publishedTotal(
  approach: ApproachId,
  reading: PublishedReading,
  inputs: Inputs,
): (queries: number) => Span {
  const rates = publishedRates(approach, reading, inputs);
  const { growth, months } = inputs.parameters;
  return (queries) => {
    const each = queriesByMonth({ queries, growth }, months);
    const asked = each.reduce((sum, month) => sum + month, 0);
    const hosting = each.reduce(
      (sum, month) => sum + publishedHosting(approach, reading, inputs, month),
      0,
    );
    return span(
      (end) => rates.once[end] + months * rates.month[end] + asked * rates.query[end] + hosting,
    );
  };
}

/** What an approach costs month by month, by its terms; nothing where the source does not cover it. */
export function publishedProjection(
  approach: ApproachId,
  reading: PublishedReading,
  inputs: Inputs,
): PublishedProjection {
  const { parameters } = inputs;
  const { once, month, query } = publishedRates(approach, reading, inputs);
  const hosting = (queries: number) => publishedHosting(approach, reading, inputs, queries);
  const cumulative = [once];
  for (const queries of queriesByMonth(parameters, parameters.months)) {
    const before = cumulative.at(-1) ?? once;
    cumulative.push(
      span((end) => before[end] + (month[end] + hosting(queries) + queries * query[end])),
    );
  }
  const hostingNow = hosting(parameters.queries);
  const ranges = {
    perQuery: query,
    once,
    monthlyFixed: span((end) => month[end] + hostingNow),
    cumulative,
    horizonTotal: cumulative.at(-1) ?? once,
  };
  return {
    perQuery: ranges.perQuery.mid,
    once: ranges.once.mid,
    monthlyFixed: ranges.monthlyFixed.mid,
    cumulative: cumulative.map(({ mid }) => mid),
    horizonTotal: ranges.horizonTotal.mid,
    ranges,
  };
}

/** USD once, a month without hosting, and a query: the sums of the items. */
function publishedRates(approach: ApproachId, reading: PublishedReading, inputs: Inputs) {
  const items = publishedItems(approach, reading, inputs) ?? [];
  const sum = (when: 'once' | 'month' | 'query') => {
    const terms = items.filter(
      ({ id }) => id !== 'hosting' && publishedItemSpecs[id].when === when,
    );
    return span((end) => terms.reduce((total, term) => total + amountAt(end, term), 0));
  };
  return { once: sum('once'), month: sum('month'), query: sum('query') };
}

function amountAt(end: keyof Span, { low, high }: { readonly low: Usd; readonly high: Usd }): Usd {
  return { low, mid: (low + high) / 2, high }[end];
}

function span(at: (end: keyof Span) => Usd): Span {
  return { low: at('low'), mid: at('mid'), high: at('high') };
}
