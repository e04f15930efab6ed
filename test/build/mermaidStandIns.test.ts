import fc from 'fast-check';
import { marked } from 'marked';
import { expect, it } from 'vitest';
import { mermaidStandIns } from '../../src/build/mermaidStandIns';
import { placeholderLabel } from '../../src/model/architecture/mermaidLabel';

const standIn: Pick<typeof marked, 'lexer'> = new Function(
  `${mermaidStandIns.marked?.replace('export ', '')}; return marked;`,
)();

/** What Mermaid reads of the result: blocks, and in a paragraph its text. */
function blocks(
  lexer: (text: string) => readonly { type: string; tokens?: unknown }[],
  text: string,
) {
  return lexer(text).map(({ type, tokens }) => ({
    type,
    tokens: (tokens as { type: string; text: string }[] | undefined)?.map((token) => ({
      type: token.type,
      text: token.text,
    })),
  }));
}

/** A label as it comes to Markdown: without empty lines. */
function asMermaidReads(label: string): string {
  return label
    .replaceAll('<br/>', '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n|\n$/g, '');
}

it('finds in our labels what Markdown finds', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '1. First',
      '- a',
      '# a',
      '> a',
      '    code',
      'www.a.bc',
      'a@b.cd',
      '[a](b)',
      '$2 & 3',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = asMermaidReads(placeholderLabel(lines));
      expect(blocks((each) => standIn.lexer(each), text)).toEqual(
        blocks((each) => marked.lexer(each), text),
      );
    }),
    { numRuns: 500, examples: [[['', '']]] },
  );
});
