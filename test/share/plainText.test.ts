import { expect, it } from 'vitest';
import { plainText } from '../../src/share/plainText';

it.each([
  ['stays as it is', 'Support bot, 2nd try', 'Support bot, 2nd try'],
  ['lines and tabs become one space', ' a\n\nb\t c\u2028d ', 'a b c d'],
  ['control characters become a space', 'a\u0000\u001fb\u007f\u009fc', 'a b c'],
  ['marks that turn the text go', 'a\u200eb\u200f\u061cc\u202ad\u202ee\u2066f\u2069g', 'abcdefg'],
  ['half a character is shown as one', 'a\ud83db \ude00c', 'a\ufffdb \ufffdc'],
  ['a whole one is kept', 'fine \u{1f600}', 'fine \u{1f600}'],
  ['Hebrew is set apart', ' שלום ', '\u2068שלום\u2069'],
  ['Arabic in its old forms is set apart', '\ufe8d b', '\u2068\ufe8d b\u2069'],
  ['letters next to those from right to left are not', '\u058f \u0900', '\u058f \u0900'],
])('%s', (_, text, expected) => {
  expect(plainText(text)).toBe(expected);
});
