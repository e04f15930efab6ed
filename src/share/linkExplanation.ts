import type { PublishedEstimates } from '../model/costs/publishedEstimate';
import { evaluate } from '../model/evaluate';
import { type PriceTables, priceTable } from '../model/prices';
import type { Scenario } from '../model/scenario';
import { explanation } from './explanation';
import type { LinkProblem } from './linkProblem';
import { decodeScenario } from './scenarioCodec';

/** What a link explains: the line that the command prints for it, and the page exports. */
export type LinkExplanation = { readonly json: string; readonly problems: readonly LinkProblem[] };

/** The JSON document of a link, on one line. */
export function linkExplanation(
  link: string,
  tables: PriceTables,
  estimates: PublishedEstimates,
): LinkExplanation {
  const { scenario, baseline, problems } = decodeScenario(link, tables);
  const evaluated = (each: Scenario) => evaluate(each, priceTable(tables, each.prices), estimates);
  const before = baseline && evaluated(baseline);
  return { json: JSON.stringify(explanation(evaluated(scenario), problems, before)), problems };
}
