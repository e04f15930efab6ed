import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Judged by colour alone; these take ten times as long as all others together. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const SAMPLE = 'data-colour-sample';

/** What axe finds wrong in structure, names and sizes of targets. */
export function structureFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  return faults(
    axe(page)
      .include(within)
      .options({
        resultTypes: ['violations'],
        rules: {
          'target-size': { enabled: true }, // 24 px or room around it; off by default
          ...Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }])),
        },
      }),
  );
}

/** What axe finds wrong in colours, asked of a few texts of each look rather than of all. */
export async function colourFaults(page: Page, within = 'body'): Promise<readonly string[]> {
  const count = await page.evaluate(markSamples, { mark: SAMPLE, within });
  if (count === 0) throw new Error(`No text in ${within}`);
  return faults(
    axe(page)
      .include(`[${SAMPLE}]`)
      .options({ resultTypes: ['violations'], runOnly: COLOUR_RULES }),
  );
}

// Without legacy mode axe opens another page for each run, for frames of other origins; here are none.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function faults(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, any }) => `${impact} ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
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
