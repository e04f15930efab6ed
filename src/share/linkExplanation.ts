import type { PublishedEstimates } from '../model/costs/publishedEstimate';
import type { PriceTables } from '../model/prices';
import { explanationText } from './explanationText';
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
  const read = decodeScenario(link, tables);
  return { json: explanationText(read, tables, estimates), problems: read.problems };
}
