import type { ApproachId } from '../../model/approaches';
import { byApproach } from '../../model/costs/projection';
import type { Evaluation } from '../../model/evaluate';
import { monthsUntil } from '../../model/inputs';
import { type IsoDate, monthOf } from '../../model/quantity';
import { formatDate } from '../formatDate';
import { formatUsd } from '../kit/format';
import { comparison } from './comparison';
import type { LineRow, Meeting } from './lineRow';

/** Running totals of every approach, at the start (month 0) and at the end of each month. */
export function timeRows({ costs: { projections } }: Evaluation): readonly LineRow[] {
  return projections.rag.cumulative.map((_, x) => ({
    x,
    ...byApproach((id) => projections[id].cumulative[x] ?? 0),
  }));
}

/** Every break-even in time between the two that are compared. */
export function meetingMonths(evaluation: Evaluation): readonly Meeting[] {
  const { costs } = evaluation;
  const { one: a, other: b } = comparison(evaluation);
  if (!b) return [];
  const { crossings } = costs.breakEven;
  const { cumulative } = costs.projections[a];
  return [...crossings[`${a}>${b}`], ...crossings[`${b}>${a}`]]
    .sort((one, other) => one - other)
    .map((x) => {
      const before = cumulative[Math.floor(x)] ?? 0;
      const after = cumulative[Math.ceil(x)] ?? before;
      return { x, usd: before + (x % 1) * (after - before) };
    });
}

/** Something announced that falls into the plan. */
export type TimeEvent = { readonly at: number; readonly date: IsoDate; readonly says: string };

/** What ends, closes or changes its price inside the horizon, for the approaches shown. */
export function timeEvents(
  { costs, inputs }: Evaluation,
  shown: readonly ApproachId[],
): readonly TimeEvent[] {
  const { models, start, parameters } = inputs;
  const events = new Map<string, TimeEvent>();
  const add = (date: IsoDate, says: string) => {
    const at = monthsUntil(start, monthOf(date)) - 1 + (Number(date.slice(8)) - 1) / 31;
    if (at >= 0 && at <= parameters.months) events.set(`${date} ${says}`, { at, date, says });
  };
  for (const approach of shown) {
    const { obstacles, cautions } = costs.availability[approach];
    for (const each of [...obstacles, ...cautions]) {
      if (each.kind === 'retires' || each.kind === 'retired')
        add(each.date, `${models[each.role].id} retires`);
      if (each.kind === 'trainingCloses' || each.kind === 'trainingClosed')
        add(each.date, `training of ${models.tunedModel.id} closes`);
      if (each.kind === 'closedToNew')
        add(each.date, `training of ${models.tunedModel.id} closes to new customers`);
    }
  }
  if (inputs.phases.length > 1) {
    for (const role of ['baseModel', 'helperModel'] as const) {
      const { id, next } = models[role];
      if (next)
        add(next.from, `${id} costs ${formatUsd(next.input)} in, ${formatUsd(next.output)} out`);
    }
  }
  return [...events.values()].sort((a, b) => a.at - b.at);
}

/** An event as it stands in a list: “6 January 2027: gpt-4.1 retires”. */
export function eventWords({ date, says }: TimeEvent): string {
  return `${formatDate(date)}: ${says}`;
}
