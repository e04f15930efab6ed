import { estimates } from '../../data/estimates/estimates';
import { type BasisRow, publishedComparison } from '../../model/costs/publishedComparison';
import type { Evaluation } from '../../model/evaluate';

/** What the article whose figures somebody chose makes of a scenario; undefined by our build-up. */
export function chosenBasis({ scenario, inputs, costs }: Evaluation): BasisRow | undefined {
  const { basis = 'buildUp', basisComplete = false } = scenario.choices;
  if (basis === 'buildUp') return undefined;
  const rows = publishedComparison(inputs, costs, estimates).filter((row) => row.basis === basis);
  return rows.find(({ isComplete }) => isComplete === basisComplete) ?? rows[0];
}
