// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ownAddress } from '../../src/state/ownAddress';

/** A page at an address, with what its administrator wrote into the tag. */
function pageAt(href: string, canonical?: string) {
  const page = document.implementation.createHTMLDocument();
  if (canonical !== undefined) {
    page.head.innerHTML = '<meta name="canonical-address">';
    page.querySelector('meta')?.setAttribute('content', canonical);
  }
  return { location: { ...location, href }, document: page };
}

it.each([
  ['https://wiki.example/decide/#/1/latency=strict', 'https://wiki.example/decide/'],
  ['https://wiki.example/decide/?s=1/latency=strict', 'https://wiki.example/decide/'],
  ['https://wiki.example/?page=7&s=1/x=y&lang=en#a', 'https://wiki.example/?page=7&lang=en'],
  ['http://localhost:4173/index.html', 'http://localhost:4173/index.html'],
])('at %s others can open it under %s', (href, address) => {
  expect(ownAddress(pageAt(href, 'https://else.example/'))).toBe(address);
});

it.each(['file:///home/ann/rag-or-finetune.html#/1', 'about:srcdoc', 'blob:https://a.example/1'])(
  'at %s only the administrator knows',
  (href) => {
    expect(ownAddress(pageAt(href))).toBeUndefined();
    expect(ownAddress(pageAt(href, ''))).toBeUndefined();
    expect(ownAddress(pageAt(href, 'javascript:alert(1)'))).toBeUndefined();
    expect(ownAddress(pageAt(href, 'https://'))).toBeUndefined();
    expect(ownAddress(pageAt(href, 'https://a.example/rag/#top'))).toBe('https://a.example/rag/');
  },
);
