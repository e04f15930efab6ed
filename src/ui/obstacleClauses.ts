import type { Obstacle } from '../model/costs/availability';
import type { ModelRole } from '../model/scenario';
import { formatDate } from './formatDate';
import { formatNumber } from './kit/format';
import { sentence } from './verdict/words';

/** What stands in the way of an approach, and what would help: clauses that can begin a sentence, too. */
export type ObstacleClauses = { readonly says: string; readonly wayOut: string };

/** An obstacle in words; models are called as the reader knows them there. */
export function obstacleClauses(
  obstacle: Obstacle,
  nameOf: (role: ModelRole) => string,
): ObstacleClauses {
  switch (obstacle.kind) {
    case 'tooLong':
      return {
        says: `a call takes ${formatNumber(obstacle.tokens)} tokens and ${nameOf(obstacle.role)} reads ${formatNumber(obstacle.contextWindow)} at most`,
        wayOut: 'send less with each query or choose a model that reads more',
      };
    case 'retired':
      return {
        says: `from ${formatDate(obstacle.date)} ${nameOf(obstacle.role)} is retired`,
        wayOut: 'choose another model or an earlier first month',
      };
    case 'trainingClosed':
      return {
        says: `from ${formatDate(obstacle.date)} nobody can train ${nameOf('tunedModel')}`,
        wayOut: 'choose a model that is open for training',
      };
    case 'noTrainingRoute':
      return {
        says: 'there is no way to train a model',
        wayOut: 'find a provider or a team that can train one',
      };
    case 'underTenExamples':
      return {
        says: `providers refuse to train on fewer than 10 examples (${formatNumber(obstacle.examples)} so far)`,
        wayOut: 'collect and check more examples',
      };
    default:
      throw new Error(`Obstacle without words: ${JSON.stringify(obstacle satisfies never)}`);
  }
}

/** Why an approach cannot be had, then the way out. */
export function obstacleSentences(obstacle: Obstacle, nameOf: (role: ModelRole) => string): string {
  const { says, wayOut } = obstacleClauses(obstacle, nameOf);
  return `${sentence(says)}. ${sentence(wayOut)}.`;
}
