import type { Situation } from '../../data/situations/situation';
import { isLink } from '../../share/linkBody';
import type { DecodedLink } from '../../share/scenarioCodec';
import type { ScenarioStore } from '../../state/scenarioStore';

type Address = { readonly hash: string; readonly search: string };

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

/** The fragment or the query that holds a link, else whatever was meant as one. */
function linkIn({ hash, search }: Address): string {
  const readable = [hash, search].find(isLink);
  if (readable !== undefined) return readable;
  return hash || (/[?&]s=/.test(search) ? search : '');
}
