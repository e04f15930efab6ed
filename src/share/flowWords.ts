import type { AheadFlow, Flow, QueryFlow } from '../model/architecture/graph';
import { formatNumber, formatQuantity, formatShare, formatUsd } from './format';

const MILLION = 1_000_000;

/** The quantities that arrows can carry, one at a time. */
export const quantitySpecs = {
  tokens: { label: 'Tokens' },
  usd: { label: 'Dollars' },
  milliseconds: { label: 'Milliseconds' },
} as const;
export type QuantityId = keyof typeof quantitySpecs;
export const quantityIds = Object.keys(quantitySpecs) as QuantityId[];

/** One quantity of a flow, in short lines; none where it has no such quantity. */
export function quantityLines(quantity: QuantityId, flow: Flow): readonly string[] {
  const lines = flow.group === 'perQuery' ? queryLines(flow) : aheadLines(flow);
  return lines[quantity].filter((line) => line !== undefined);
}

/** Everything known about a flow, in short parts. */
export function flowDetails(flow: Flow): readonly string[] {
  const [first = [], ...others] = quantityIds.map((quantity) => quantityLines(quantity, flow));
  const isBuilt = flow.group === 'ahead' && flow.isBuilt;
  return [
    ...first,
    ...(againLine(flow) ?? []),
    ...others.flat(),
    ...(shareLine(flow) ?? []),
    ...(isBuilt ? ['runs already'] : []),
  ];
}

/** The share of the queries that take a way that not all take. */
export function shareLine(flow: Flow): readonly string[] | undefined {
  if (flow.group === 'ahead' || flow.share > 1 - 1e-9) return undefined;
  return [`${formatShare(flow.share)} of queries`];
}

/** How often something ahead of time is repeated, and how much of it; none where there is nothing. */
export function againLine(flow: Flow): readonly string[] | undefined {
  if (flow.group === 'perQuery' || !flow.again || flow.tokens === 0) return undefined;
  const { timesAYear, share } = flow.again;
  if (flow.kind === 'load') {
    return [`${share === 1 ? 'all' : formatShare(share)} again each month`];
  }
  if (timesAYear === 1) return ['again each year'];
  return timesAYear < 1
    ? [`again every ${formatNumber(1 / timesAYear)} years`]
    : [`again ${formatNumber(timesAYear)} times a year`];
}

/** Text that is written for both, in a list of details or on an arrow. */
type Lines = { readonly [Q in QuantityId]: readonly (string | undefined)[] };

function queryLines({ tokens, usd, milliseconds }: QueryFlow): Lines {
  return {
    tokens: [tokens === undefined ? undefined : tokenText(tokens)],
    usd: [usd > 0 ? queryUsdText(usd) : undefined],
    milliseconds: [milliseconds === undefined ? undefined : formatQuantity(milliseconds, 'ms')],
  };
}

function aheadLines({ tokens, usdOnce, usdMonthly }: AheadFlow): Lines {
  return {
    tokens: [tokens === undefined ? undefined : tokenText(tokens)],
    usd: [
      usdOnce > 0 ? `${fixedText(usdOnce)} once` : undefined,
      usdMonthly > 0 ? `${fixedText(usdMonthly)} a month` : undefined,
    ],
    milliseconds: [],
  };
}

function tokenText(tokens: number): string {
  return formatQuantity(tokens, 'tokens', { short: tokens >= MILLION });
}

/** A million queries would not make ten cents of it. */
function queryUsdText(usd: number): string {
  return usd < 0.000_000_1 ? 'almost $0' : usdText(usd);
}

/** Whole sums have no use for fractions of a cent. */
function fixedText(usd: number): string {
  return usd < 0.01 ? 'under $0.01' : usdText(usd);
}

function usdText(usd: number): string {
  return formatUsd(usd, { short: usd >= MILLION });
}
