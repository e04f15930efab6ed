import type { ApproachId } from '../approaches';
import type { Answers } from '../decide/questions';
import type { Inputs } from '../inputs';
import type { AdditionId } from './additions';
import { aheadFlows } from './aheadFlows';
import { componentIds, componentSpec } from './components';
import type { Architecture } from './graph';
import { componentNotes } from './notes';
import { queryFlows } from './queryFlows';

/**
 * What an approach looks like in a scenario, with the numbers of month 1. The USD of its flows add up
 * to the costs of the approach: for a query, once, and in a month.
 */
export function architecture(
  approach: ApproachId,
  inputs: Inputs,
  answers: Answers,
  additions: readonly AdditionId[] = [],
): Architecture {
  const perQuery = queryFlows(approach, inputs, answers, additions);
  const edges = [...perQuery, ...aheadFlows(approach, inputs, perQuery)];
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = componentIds
    .filter((id) => ends.has(id))
    .map((id) => ({
      id,
      group: componentSpec(id).group,
      notes: componentNotes(id, inputs, answers),
    }));
  return { approach, ...(approach === 'hybrid' && { pattern: inputs.pattern }), nodes, edges };
}
