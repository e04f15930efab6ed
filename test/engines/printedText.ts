import { extractText, getDocumentProxy } from 'unpdf';
import type { Driver } from './driver';

/**
 * What stands on paper: read from the PDF where the engine's driver can print, else from the screen
 * while the rules for paper hold on it.
 */
export async function printedText(driver: Driver): Promise<string> {
  if (!driver.print) return String(await driver.evaluate(`(${textAsOnPaper})()`));
  const pdf = await getDocumentProxy(new Uint8Array(await driver.print()));
  return (await extractText(pdf, { mergePages: true })).text;
}

/** In the page: swaps print and screen in every rule, and tells the page that it is printed. */
function textAsOnPaper(): string {
  const swapped: Record<string, string> = { print: 'screen', screen: 'print' };
  function swap(rules: CSSRuleList) {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule)
        rule.media.mediaText = rule.media.mediaText.replace(
          /\b(?:print|screen)\b/g,
          (medium) => swapped[medium] ?? medium,
        );
      if ('cssRules' in rule) swap(rule.cssRules as CSSRuleList);
    }
  }
  for (const sheet of document.styleSheets) swap(sheet.cssRules);
  dispatchEvent(new Event('beforeprint'));
  return document.body.innerText;
}
