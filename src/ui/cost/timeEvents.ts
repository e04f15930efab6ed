import type { ApproachId } from '../../model/approaches';
import { callsByApproach } from '../../model/costs/availability';
import type { Evaluation } from '../../model/evaluate';
import { monthsUntil } from '../../model/inputs';
import { type IsoDate, monthOf } from '../../model/quantity';
import { formatDate, formatMonth } from '../formatDate';
import { formatUsd } from '../kit/format';
import { modelLabel } from './modelWords';

/** Something announced that falls into the plan. */
export type TimeEvent = {
  /** Months from the start. */
  readonly at: number;
  readonly date: IsoDate;
  /** In a word, for the axis. */
  readonly word: string;
  readonly says: string;
};

/** What ends, closes or changes its price inside the horizon, for the approaches shown. */
export function timeEvents(
  { costs, inputs }: Evaluation,
  shown: readonly ApproachId[],
): readonly TimeEvent[] {
  const { models, start, parameters } = inputs;
  const events = new Map<string, TimeEvent>();
  const add = (date: IsoDate, word: string, says: string) => {
    const at = monthsUntil(start, monthOf(date)) - 1 + (Number(date.slice(8)) - 1) / 31;
    if (at >= 0 && at <= parameters.months) events.set(`${date} ${says}`, { at, date, word, says });
  };
  const tuned = modelLabel(models.tunedModel);
  for (const approach of shown) {
    const { obstacles, cautions } = costs.availability[approach];
    for (const each of [...obstacles, ...cautions]) {
      if (each.kind === 'retires' || each.kind === 'retired')
        add(each.date, 'retires', `${modelLabel(models[each.role])} retires`);
      if (each.kind === 'trainingCloses' || each.kind === 'trainingClosed')
        add(each.date, 'training closes', `training of ${tuned} closes`);
      if (each.kind === 'closedToNew')
        add(each.date, 'closed to new', `training of ${tuned} closes to new customers`);
    }
  }
  if (inputs.phases.length > 1) {
    for (const role of ['baseModel', 'helperModel'] as const) {
      const { next } = models[role];
      const isCalled = shown.some((approach) =>
        callsByApproach(approach, inputs).some((call) => call.role === role),
      );
      if (!next || !isCalled) continue;
      const prices = `${formatUsd(next.input)} in, ${formatUsd(next.output)} out for a million tokens`;
      add(next.from, 'price changes', `${modelLabel(models[role])} costs ${prices}`);
    }
  }
  return [...events.values()].sort((a, b) => a.at - b.at);
}

/** An event as it stands in a list: “6 January 2027: gpt-4.1 retires”. */
export function eventWords({ date, says }: TimeEvent): string {
  return `${formatDate(date)}: ${says}`;
}

/** An event as it stands at its line: “retires January 2027”. */
export function eventLabel({ date, word }: TimeEvent): string {
  return `${word} ${formatMonth(monthOf(date))}`;
}
