import type { Situation } from '../../data/situations/situation';
import { situations } from '../../data/situations/situations';
import { blankScenario } from '../../share/blankScenario';
import { isLink } from '../../share/linkBody';
import { type DecodedLink, encodeScenario } from '../../share/scenarioCodec';
import type { ScenarioStore } from '../../state/scenarioStore';
import { openExample } from './openExample';

export type Address = {
  readonly hash: string;
  readonly search: string;
  /** The link that the page’s own file holds, where there is one. */
  readonly written?: string;
};

/**
 * Opens what the address says; where it says nothing, an example to try things out on. After a reload
 * an example is still one.
 */
export function openAtStart(
  store: ScenarioStore,
  address: Address,
  decode: (text: string) => DecodedLink,
  example: Situation,
): void {
  const text = linkIn(address);
  const link = decode(text);
  if (isLink(text) || link.problems.length > 0)
    store.getState().openLink(link, situationOf(link)?.name);
  else openExample(store, example);
}

/** The fragment, the query or the file that holds a link, else whatever was meant as one. */
function linkIn({ hash, search, written = '' }: Address): string {
  const readable = [hash, search, written].find(isLink);
  if (readable !== undefined) return readable;
  return hash || (/[?&]s=/.test(search) ? search : '');
}

/** The ready-made situation whose values a link carries, and nothing else; undefined for any other. */
function situationOf({ scenario, problems }: DecodedLink): Situation | undefined {
  if (problems.length > 0) return undefined;
  const said = encodeScenario(scenario);
  return situations.find(({ answers, parameters = {} }) => {
    const ready = { ...blankScenario(scenario.prices), answers, parameters };
    return encodeScenario(ready) === said;
  });
}
