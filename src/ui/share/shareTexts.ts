import type { PriceTables } from '../../model/prices';
import type { Scenario } from '../../model/scenario';
import type { ViewId } from '../../share/pageView';
import { encodeScenario } from '../../share/scenarioCodec';

/** What a link can open, and how high its frame is where the host does not follow the page’s own height. */
export const sharedParts = {
  page: { name: 'The whole page', view: undefined, heightPx: 1_000 },
  decide: { name: 'Only the decision', view: 'decide', heightPx: 1_200 },
  cost: { name: 'Only the cost', view: 'cost', heightPx: 1_200 },
  architecture: { name: 'Only the architecture', view: 'architecture', heightPx: 1_200 },
  evidence: { name: 'Only the evidence', view: 'evidence', heightPx: 1_200 },
  record: { name: 'The record: the decision on one page', view: 'record', heightPx: 1_200 },
} as const satisfies Record<
  string,
  { readonly name: string; readonly view: ViewId | undefined; readonly heightPx: number }
>;
export type SharedPart = keyof typeof sharedParts;

export type ShareTexts = {
  readonly link: string;
  /** The same in the query, which sign-in pages pass on. */
  readonly signInLink: string;
  readonly iframe: string;
  readonly markdown: string;
};

type Shared = {
  /** The page's address without a link. */
  readonly address: string;
  readonly scenario: Scenario;
  /** What the scenario is compared with, where one is pinned. */
  readonly baseline?: Scenario | undefined;
  /** Of the page, for what its own prices add to a link. */
  readonly tables?: PriceTables;
  readonly part: SharedPart;
  /** What to do now, as the verdict says it. */
  readonly verdict: string;
};

/** A link to the scenario in every form that can be pasted somewhere. */
export function shareTexts(shared: Shared): ShareTexts {
  const { address, scenario, baseline, tables, part, verdict } = shared;
  const { view, heightPx } = sharedParts[part];
  const hash = encodeScenario(scenario, { view }, baseline, tables);
  const framed = address + encodeScenario(scenario, { view, embed: true }, baseline, tables);
  const title = scenario.title ?? 'RAG or Fine-Tune?';
  return {
    link: address + hash,
    signInLink: `${address}${address.includes('?') ? '&' : '?'}s=${hash.slice(1)}`,
    iframe: `<iframe src="${escapeHtml(framed)}" title="${escapeHtml(title)}" width="100%" height="${heightPx}" style="border:0" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`,
    markdown: `[${escapeMarkdown(title)}](${address}${hash}): ${escapeMarkdown(verdict)}`,
  };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
