import { approachSpecs } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { type ObstacleClauses, obstacleClauses } from '../obstacleClauses';
import { modelName } from './modelName';
import { isApproach, sentence } from './words';

/** Why the recommended approach cannot be had as things are set, and the way out as a sentence; absent where it can. */
export function obstacleWords({
  decision,
  inputs,
  costs,
}: Evaluation): ObstacleClauses | undefined {
  const { outcome } = decision;
  if (!isApproach(outcome)) return undefined;
  const [obstacle] = costs.availability[outcome].obstacles;
  if (!obstacle) return undefined;
  const { says, wayOut } = obstacleClauses(obstacle, (role) => modelName(role, inputs));
  const { cheapestContender } = costs;
  const instead = cheapestContender
    ? `, or take ${approachSpecs[cheapestContender].name}, which does the same job`
    : '';
  return { says, wayOut: `${sentence(wayOut)}${instead}.` };
}
