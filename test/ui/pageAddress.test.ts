import { expect, it } from 'vitest';
import { pageAddress } from '../../src/ui/pageAddress';

const origin = 'https://host.example';

it.each([
  ['a page of a server', 'https:', '/tool/', undefined, 'https://host.example/tool/'],
  ['a file on disk', 'file:', '/home/me/tool.html', undefined, undefined],
  ['a page inside another page’s text', 'about:', 'srcdoc', undefined, undefined],
  [
    'a file whose place is declared',
    'file:',
    '/x.html',
    'https://wiki.example/t#x',
    'https://wiki.example/t',
  ],
])('knows where others find %s', (_, protocol, pathname, canonical, address) => {
  expect(pageAddress({ protocol, origin, pathname, canonical })).toBe(address);
});
