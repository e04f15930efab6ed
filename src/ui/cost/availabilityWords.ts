import type { Caution, Obstacle } from '../../model/costs/availability';
import { type Inputs, lastMonth } from '../../model/inputs';
import { monthOf } from '../../model/quantity';
import type { ModelRole } from '../../model/scenario';
import { formatMonth } from '../formatAsOf';
import { formatDate } from '../formatDate';
import { formatNumber } from '../kit/format';
import { modelLabel } from './modelWords';

/** Why an approach cannot be had, with the way out. */
export function obstacleSentences(obstacle: Obstacle, inputs: Inputs): string {
  const name = (role: ModelRole) => modelName(role, inputs);
  switch (obstacle.kind) {
    case 'tooLong':
      return `A call needs ${formatNumber(obstacle.tokens)} tokens, ${name(obstacle.role)} takes ${formatNumber(obstacle.contextWindow)} at most. Send less with each query, retrieve instead of sending all documents, or choose a model that takes more.`;
    case 'retired':
      return `${name(obstacle.role)} is retired from ${formatDate(obstacle.date)}. Choose another model or an earlier first month.`;
    case 'trainingClosed':
      return `Nobody can train ${name('tunedModel')} any more from ${formatDate(obstacle.date)}. Choose a tuned model whose training is open.`;
    case 'noTrainingRoute':
      return 'You answered that you have no way to train a model. A provider that trains for you would open one: change the answer about training.';
    case 'underTenExamples':
      return `Providers refuse to train on fewer than 10 examples, and there are ${formatNumber(obstacle.examples)}. Collect and check more.`;
  }
}

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
