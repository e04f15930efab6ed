import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutTitle, escapeTitle, unescapeTitle } from '../../src/share/titleEscape';
import { weirdTitles } from '../support/anyScenario';

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

it.each([
  ['Support bot v2', 'Support-bot-v2'],
  ['snake_case', 'snake_case'],
  ['Café', 'Caf.e9'],
  ['中', '.u4e2d'],
  ['😀', '.ud83d.ude00'],
  ['a-b. ', 'a.2db.2e.20'],
  ['_', '.5f'],
])('escapes “%s” as %s', (title, text) => {
  expect(escapeTitle(title)).toBe(text);
  expect(unescapeTitle(text)).toBe(title);
});

it.each(weirdTitles)('keeps %j', (title) => {
  expect(unescapeTitle(escapeTitle(title))).toBe(title);
});

it('reads back any text, also half an emoji, and ends in a letter or digit', () => {
  fc.assert(
    fc.property(anyUnits, (title) => {
      const text = escapeTitle(title);
      expect(text).toMatch(/^$|^[A-Za-z0-9._-]*[A-Za-z0-9]$/);
      expect(unescapeTitle(text)).toBe(title);
    }),
  );
});

it('takes what is no escape as it stands', () => {
  expect(unescapeTitle('v1.x, über.uzz.')).toBe('v1.x, über.uzz.');
});

it('cuts before an emoji rather than through it', () => {
  expect(cutTitle('ab😀', 3)).toBe('ab');
  expect(cutTitle('ab😀', 4)).toBe('ab😀');
  expect(cutTitle('ab\ud83dx', 3)).toBe('ab\ud83d');
});

it.each([
  ['\ud83da😀', 1, '\ud83d'],
  ['😀a\ude00', 3, '😀a'],
])('cuts %j to %i units without looking further than the cut', (title, length, cut) => {
  expect(cutTitle(title, length)).toBe(cut);
});
