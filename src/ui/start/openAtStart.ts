import type { Situation } from '../../data/situations/situation';
import { isLink } from '../../share/linkBody';
import type { DecodedLink } from '../../share/scenarioCodec';
import type { ScenarioStore } from '../../state/scenarioStore';

type Address = {
  readonly hash: string;
  readonly search: string;
  /** The link that the page’s own file holds, where there is one. */
  readonly written?: string;
};

/** Opens what the address says; where it says nothing, an example to try things out on. */
export function openAtStart(
  store: ScenarioStore,
  address: Address,
  decode: (text: string) => DecodedLink,
  example: Situation,
): void {
  const text = linkIn(address);
  const link = decode(text);
  if (isLink(text) || link.problems.length > 0) store.getState().openLink(link);
  else {
    const { answers, parameters = {}, name } = example;
    store.getState().openSituation({ answers, parameters }, name);
  }
}

/** The fragment, the query or the file that holds a link, else whatever was meant as one. */
function linkIn({ hash, search, written = '' }: Address): string {
  const readable = [hash, search, written].find(isLink);
  if (readable !== undefined) return readable;
  return hash || (/[?&]s=/.test(search) ? search : '');
}
