import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Judged by colour alone; these take ten times as long as all others together. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const SAMPLE = 'data-colour-sample';

export type Parts = {
  /** Judged in structure, names and sizes of targets. */
  readonly within?: string;
  /** Judged in colours, of which a few texts of each look are asked rather than all. */
  readonly colourWithin?: string;
};

/** What axe finds wrong. */
export async function axeFaults(page: Page, parts: Parts = {}): Promise<readonly string[]> {
  const { within = 'html', colourWithin = within } = parts;
  const count = await page.evaluate(markSamples, { mark: SAMPLE, within: colourWithin });
  if (count === 0) throw new Error(`No text in ${colourWithin}`);
  // Not through axe’s own connection, which fetches and reads axe anew for each question.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  const structure = {
    'target-size': { enabled: true }, // 24 px or room around it; off by default
    ...Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }])),
  };
  return [
    ...(await violations(page, within, { rules: structure })),
    ...(await violations(page, `[${SAMPLE}]`, { runOnly: COLOUR_RULES })),
  ];
}

async function violations(page: Page, within: string, options: axe.RunOptions) {
  const found = await page.evaluate(
    ([context, how]) => window.axe.run(context, { ...how, resultTypes: ['violations'] }),
    [within, options] as const,
  );
  return found.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, any }) => `${impact} ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

type Samples = { readonly mark: string; readonly within: string };

/** Marks some texts of each look (colour, weight, size, fade, and what is behind), and says how many. */
function markSamples({ mark, within }: Samples): number {
  const MOST_OF_A_LOOK = 3;
  const counts = new Map<string, number>();
  for (const each of document.querySelectorAll(`[${mark}]`)) each.removeAttribute(mark);
  for (const part of document.querySelectorAll(within)) {
    for (const each of part.querySelectorAll('*')) {
      const texts = [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (!texts.some(({ nodeValue }) => nodeValue?.trim())) continue;
      const look = lookOf(each);
      const count = counts.get(look) ?? 0;
      counts.set(look, count + 1);
      if (count < MOST_OF_A_LOOK) each.setAttribute(mark, '');
    }
  }
  return counts.size;

  function lookOf(text: Element): string {
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(text);
    const look = [text.localName, color, fontSize, fontWeight, textDecorationLine];
    for (let at: Element | null = text; at; at = at.parentElement) {
      const { backgroundColor, opacity } = getComputedStyle(at);
      if (opacity !== '1') look.push(opacity);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return [...look, backgroundColor].join();
    }
    return look.join();
  }
}
