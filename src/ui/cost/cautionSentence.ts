import type { Caution } from '../../model/costs/availability';
import { type Inputs, lastMonth } from '../../model/inputs';
import { monthOf } from '../../model/quantity';
import type { ModelRole } from '../../model/scenario';
import { formatDate, formatMonth } from '../formatDate';
import { formatNumber } from '../kit/format';
import { modelLabel } from './modelWords';

/** What threatens an approach, as a sentence. */
export function cautionSentence(caution: Caution, inputs: Inputs): string {
  const name = (role: ModelRole) => modelName(role, inputs);
  switch (caution.kind) {
    case 'contextUnknown':
      return `The price list does not say how many tokens ${name(caution.role)} takes; a call here needs ${formatNumber(caution.tokens)}.`;
    case 'closedToNew':
      return monthOf(caution.date) <= inputs.start
        ? `Training of ${name('tunedModel')} is closed to new customers since ${formatDate(caution.date)}: it can be had only where it was used before.`
        : `Training of ${name('tunedModel')} closes to new customers on ${formatDate(caution.date)}.`;
    case 'trainingCloses':
      return `Training of ${name('tunedModel')} closes to everyone on ${formatDate(caution.date)}: no retraining from then on.`;
    case 'retires':
      return `${name(caution.role)} retires on ${formatDate(caution.date)}, before the last month (${formatMonth(lastMonth(inputs))}): plan for a move.`;
  }
}

function modelName(role: ModelRole, { models }: Inputs): string {
  return modelLabel(models[role]);
}
