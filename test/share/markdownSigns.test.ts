import { expect, it } from 'vitest';
import { markdownText } from '../../src/share/markdownText';

it.each([
  ['plain words, 5 % off: 3.5 (or so)!', 'plain words, 5 % off: 3.5 (or so)!'],
  ['a\\b `c` *d* ~e~ f|g', 'a\\\\b \\`c\\` \\*d\\* \\~e\\~ f\\|g'],
  ['<b> [x] {y} @z #1', '\\<b\\> \\[x\\] \\{y\\} \\@z \\#1'],
  ['R&D, &amp; &#65; & co', 'R\\&D, \\&amp; &\\#65; & co'],
  ['http://x :smile: 10:30 so: yes', 'http\\://x \\:smile: 10\\:30 so: yes'],
  ['US$ 5, $5, a$b$', 'US\\$ 5, $5, a\\$b\\$'],
  ['www.x.y, WWW.x, awww.x', 'www\\.x.y, WWW\\.x, awww.x'],
  ['snake_case _word_ größe_ü x_', 'snake_case \\_word\\_ größe_ü x\\_'],
  ['- item', '\\- item'],
  ['+ item - other', '\\+ item - other'],
  ['= = =', '\\= = ='],
  ['1. first 2. second', '1\\. first 2. second'],
  ['12) last', '12\\) last'],
  ['7.', '7\\.'],
  ['1.5 million', '1.5 million'],
  ['1: first', '1: first'],
  ['1234567890. too many digits', '1234567890. too many digits'],
  ['123456789. just as many', '123456789\\. just as many'],
  ['a 1. in the middle', 'a 1. in the middle'],
])('writes “%s” as “%s”', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});
