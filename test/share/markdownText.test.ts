// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownText } from '../../src/share/markdownText';
import { plainText } from '../../src/share/plainText';
import { gfmToHtml } from '../support/gfm';
import { hostileTexts } from '../support/hostileTexts';

/** What is left of a text in a place of a document: the words, and the tags around them. */
function read(markdown: string, selector: string) {
  const page = new DOMParser().parseFromString(gfmToHtml(markdown), 'text/html');
  const element = page.querySelector(selector);
  return { text: element?.textContent, tags: element?.querySelectorAll('*').length };
}

const places = [
  ['a paragraph', 'p', (text: string) => text],
  ['a heading', 'h1', (text: string) => `# ${text}`],
  ['an item', 'li', (text: string) => `- ${text}`],
  ['a bold line', 'strong', (text: string) => `**${text}**`],
  ['a cell', 'td', (text: string) => `| a | b |\n| --- | --- |\n| ${text} | x |`],
] as const;

it.each(places)('keeps hostile text as it is in %s', (_, selector, around) => {
  for (const text of hostileTexts) {
    const said = plainText(text);
    if (said === '') continue; // nothing visible is left of it, and nothing is written
    expect(read(around(markdownText(text)), selector), text).toEqual({ text: said, tags: 0 });
  }
});

it.each(places)('keeps any text as it is in %s', (_, selector, around) => {
  const signs = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~$&:@=^"\' ;/a1w');
  const anyText = fc
    .oneof(
      fc.string({ unit: signs, maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    )
    .filter((text) => plainText(text) !== '');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(read(around(markdownText(text)), selector)).toEqual({
        text: plainText(text),
        tags: 0,
      });
    }),
    { numRuns: 100 },
  );
});

it('sets text from right to left apart and drops marks that turn others around', () => {
  expect(plainText('\u202egnp.exe')).toBe('gnp.exe');
  expect(plainText('שלום')).toBe('\u2068שלום\u2069');
  expect(plainText(' two\r\n lines ')).toBe('two lines');
});
