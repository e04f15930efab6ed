import type { PublishedEstimates } from '../model/costs/publishedEstimate';
import { evaluate } from '../model/evaluate';
import { type PriceTables, priceTable } from '../model/prices';
import type { Scenario } from '../model/scenario';
import { explanation } from './explanation';
import type { LinkProblem } from './linkProblem';

/** A scenario and what it is compared with, however they came here. */
type Explained = {
  readonly scenario: Scenario;
  readonly baseline?: Scenario | undefined;
  readonly problems?: readonly LinkProblem[];
};

/** The JSON document of a scenario, on one line; exact also where a link has to leave digits out. */
export function explanationText(
  { scenario, baseline, problems = [] }: Explained,
  tables: PriceTables,
  estimates: PublishedEstimates,
): string {
  const evaluated = (each: Scenario) => evaluate(each, priceTable(tables, each.prices), estimates);
  const before = baseline && evaluated(baseline);
  return JSON.stringify(explanation(evaluated(scenario), problems, before, tables));
}
