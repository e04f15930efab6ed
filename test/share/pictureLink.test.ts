import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictureLink } from '../../src/share/pictureLink';
import { withPngText } from '../../src/share/pngText';

const png = new Uint8Array(readFileSync('public/pictures/cost.png'));

it.each(['#/1/gap=both', 'https://host.example/tool/#/1/gap=both'])('finds %s', (text) => {
  expect(pictureLink(withPngText(png, text))).toEqual({ kind: 'link', text });
});

it.each([
  ['a PNG without a link', png, 'noLink'],
  ['a PNG with some other text', withPngText(png, 'hello there'), 'noLink'],
  ['a text', new TextEncoder().encode('#/1/gap=both'), 'noPng'],
  ['nothing', new Uint8Array(), 'noPng'],
] as const)('says what is missing in %s', (_, bytes, kind) => {
  expect(pictureLink(bytes)).toEqual({ kind });
});
