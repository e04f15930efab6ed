import { approachSpecs } from '../../model/approaches';
import type { Obstacle } from '../../model/costs/availability';
import type { Evaluation } from '../../model/evaluate';
import type { Inputs } from '../../model/inputs';
import { formatDate } from '../formatDate';
import { formatNumber } from '../kit/format';
import { modelName } from './modelName';
import { isApproach, sentence } from './words';

export type ObstacleWords = {
  /** Why the recommended approach cannot be had, as a clause. */
  readonly says: string;
  /** What would help, as a sentence. */
  readonly wayOut: string;
};

/** Why the recommended approach cannot be had as things are set, and the way out; absent where it can. */
export function obstacleWords({ decision, inputs, costs }: Evaluation): ObstacleWords | undefined {
  const { outcome } = decision;
  if (!isApproach(outcome)) return undefined;
  const [obstacle] = costs.availability[outcome].obstacles;
  if (!obstacle) return undefined;
  const { says, wayOut } = wordsOf(obstacle, inputs);
  const { cheapestContender } = costs;
  const instead = cheapestContender
    ? `, or take ${approachSpecs[cheapestContender].name}, which does the same job`
    : '';
  return { says, wayOut: `${sentence(wayOut)}${instead}.` };
}

/** What stands in the way of an approach, and what would help, as clauses. */
export function wordsOf(obstacle: Obstacle, inputs: Inputs): ObstacleWords {
  switch (obstacle.kind) {
    case 'tooLong':
      return {
        says: `a call takes ${formatNumber(obstacle.tokens)} tokens and ${modelName(obstacle.role, inputs)} reads ${formatNumber(obstacle.contextWindow)} at most`,
        wayOut: 'send less with each query or choose a model that reads more',
      };
    case 'retired':
      return {
        says: `${modelName(obstacle.role, inputs)} is retired from ${formatDate(obstacle.date)}`,
        wayOut: 'choose another model',
      };
    case 'trainingClosed':
      return {
        says: `nobody can train ${modelName('tunedModel', inputs)} from ${formatDate(obstacle.date)}`,
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
