import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import { monthlyTerms, onceTerms } from './fixedTerms';
import { hostingUsd } from './hosting';
import { type LineItemId, lineItemIds } from './lineItems';
import { phaseIndex, queriesByMonth } from './projection';
import { queryTerms } from './terms';

/** A figure for every line item, in USD. */
export type ByLineItem = { readonly [Id in LineItemId]: Usd };

/** What each line item comes to over the whole horizon; together the horizon total. */
export function horizonItems(approach: ApproachId, inputs: Inputs): ByLineItem {
  const { parameters, phases } = inputs;
  const items = Object.fromEntries(lineItemIds.map((id) => [id, 0])) as Record<LineItemId, Usd>;
  const add = (terms: Partial<ByLineItem>, times: number) => {
    for (const id of lineItemIds) items[id] += (terms[id] ?? 0) * times;
  };
  add(onceTerms(approach, inputs), 1);
  add(monthlyTerms(approach, inputs), parameters.months);
  const byPhase = phases.map((phase) => queryTerms(approach, inputs, phase));
  queriesByMonth(parameters, parameters.months).forEach((queries, i) => {
    add(byPhase[phaseIndex(i + 1, inputs)] ?? {}, queries);
    items.hosting += hostingUsd(approach, inputs, queries);
  });
  return items;
}
