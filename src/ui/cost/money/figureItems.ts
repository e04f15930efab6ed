import type { ApproachId } from '../../../model/approaches';
import { horizonItems } from '../../../model/costs/horizonItems';
import {
  type LineItemId,
  lineItemIds,
  lineItemSpec,
  lineItems,
} from '../../../model/costs/lineItems';
import type { Projection } from '../../../model/costs/projection';
import type { Inputs } from '../../../model/inputs';
import { type ParameterId, parameterIds, parameterSpec } from '../../../model/parameters';
import type { Usd } from '../../../model/quantity';
import type { ModelRole } from '../../../model/scenario';
import { formatMonths } from '../../kit/format';

/** The figures of an approach that stand in the summary, in the order of their columns. */
export const summaryFigures = ['query', 'once', 'month', 'total', 'average'] as const;

/** Every figure of an approach that opens its arithmetic; `last` is the last month alone. */
export type FigureId = (typeof summaryFigures)[number] | 'last';

type FigureSpec = {
  /** As it goes behind the name of an approach. */
  readonly name: (inputs: Inputs) => string;
  readonly usd: (projection: Projection, inputs: Inputs) => Usd;
  /** How often an item counts in it, where that is not once; in words, behind the item's formula. */
  readonly times: { readonly [When in 'once' | 'month' | 'query']?: string };
};

export const figureSpecs: { readonly [Id in FigureId]: FigureSpec } = {
  query: { name: () => 'a query, in month 1', usd: ({ perQuery }) => perQuery, times: {} },
  once: { name: () => 'once', usd: ({ once }) => once, times: {} },
  month: {
    name: () => 'a month without queries, in month 1',
    usd: ({ monthlyFixed }) => monthlyFixed,
    times: {},
  },
  total: {
    name: ({ parameters }) => `over ${formatMonths(parameters.months)}`,
    usd: ({ horizonTotal }) => horizonTotal,
    times: { month: ', added up over all months', query: ' × the queries of all months' },
  },
  average: {
    name: () => 'a month, all in, on average',
    usd: ({ horizonTotal }, { parameters }) => horizonTotal / parameters.months,
    times: {
      once: ' ÷ months',
      month: ', on average of all months',
      query: ' × the queries of all months ÷ months',
    },
  },
  last: {
    name: ({ parameters }) => `in month ${parameters.months}, without what is spent once`,
    usd: ({ cumulative }) => (cumulative.at(-1) ?? 0) - (cumulative.at(-2) ?? 0),
    times: { query: ' × the queries of the month' },
  },
};
export const figureIds = Object.keys(figureSpecs) as FigureId[];

/** A term of a figure: what it comes to, how, and from which of the numbers that can be changed. */
export type FigureItem = {
  readonly id: LineItemId;
  readonly usd: Usd;
  readonly formula: string;
  readonly numbers: readonly ParameterId[];
  /** The model whose price is in it. */
  readonly role: ModelRole | undefined;
};

/** The terms of a figure, without those that are zero; together they are the figure. */
export function figureItems(
  approach: ApproachId,
  figure: FigureId,
  inputs: Inputs,
): readonly FigureItem[] {
  const { times } = figureSpecs[figure];
  const now = amounts(approach, figure, inputs);
  const moved = parameterIds.map((id) => ({
    id,
    results: elsewhere(id, inputs).map((each) => amounts(approach, figure, each)),
  }));
  return lineItemIds.flatMap((id) => {
    const usd = now[id];
    if (!usd) return [];
    const { when, formula } = lineItemSpec(id);
    const numbers = moved.filter(({ results }) =>
      results.some((each) => !isSame(each[id] ?? 0, usd)),
    );
    return [
      {
        id,
        usd,
        formula: `${formula}${times[when] ?? ''}`,
        numbers: numbers.map((each) => each.id),
        role: roles[id],
      },
    ];
  });
}

/** The inputs with another horizon or another number of queries a month. */
export function inputsAt(
  inputs: Inputs,
  { month: months, queries }: { readonly month?: number; readonly queries?: number },
): Inputs {
  const { parameters } = inputs;
  return {
    ...inputs,
    parameters: {
      ...parameters,
      ...(months !== undefined && { months }),
      ...(queries !== undefined && { queries }),
    },
  };
}

/** Sums taken in another order differ by rounding only. */
function isSame(one: Usd, other: Usd): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-6);
}

type Amounts = { readonly [Id in LineItemId]?: Usd };

function amounts(approach: ApproachId, figure: FigureId, inputs: Inputs): Amounts {
  if (figure === 'query' || figure === 'once' || figure === 'month') {
    const items = lineItems(approach, inputs).filter(({ id }) => lineItemSpec(id).when === figure);
    return Object.fromEntries(items.map(({ id, usd }) => [id, usd]));
  }
  const items = horizonItems(approach, inputs);
  if (figure === 'total') return items;
  if (figure === 'last') {
    const before = horizonItems(
      approach,
      inputsAt(inputs, { month: inputs.parameters.months - 1 }),
    );
    return Object.fromEntries(lineItemIds.map((id) => [id, items[id] - before[id]]));
  }
  const { months } = inputs.parameters;
  return Object.fromEntries(lineItemIds.map((id) => [id, items[id] / months]));
}

/**
 * The inputs with one number somewhere else. A number is in a term if the term moves with it: so the
 * list is right for every approach and pattern. The ends of its range catch what moves in steps.
 */
function elsewhere(id: ParameterId, inputs: Inputs): readonly Inputs[] {
  const { min, max } = parameterSpec(id);
  return [min, max].map((value) => ({
    ...inputs,
    parameters: { ...inputs.parameters, [id]: value },
  }));
}

const roles: { readonly [Id in LineItemId]?: ModelRole } = {
  indexing: 'embeddingModel',
  reindexing: 'embeddingModel',
  questionEmbedding: 'embeddingModel',
  training: 'tunedModel',
  hosting: 'tunedModel',
  retraining: 'tunedModel',
  tunedCall: 'tunedModel',
  baseCall: 'baseModel',
  helperCall: 'helperModel',
};
