import { expect, it } from 'vitest';
import { isLink, linkBody } from '../../src/share/linkBody';

const body = '1/prices=2026-11-20/gap=both/queries=50000/title=Our-bot.2c-v2';
const page = 'https://wiki.example/tools/rag-or-finetune/index.html';
const percented = (text: string) => encodeURIComponent(text);

it.each([
  ['the page’s own hash', `#/${body}`],
  ['a slash first', `/${body}`],
  ['only the body', body],
  ['a whole address', `${page}#/${body}`],
  ['an address from disk', `file:///C:/wiki/rag.html#/${body}`],
  ['a query', `?s=/${body}`],
  ['a query without the slash', `?s=${body}`],
  ['a query with the hash sign', `${page}?s=#/${body}`],
  ['a query with the hash sign encoded', `${page}?s=%23/${body}`],
  [
    'a query percent-encoded twice, in brackets',
    `(${page}?s=${percented(percented(`/${body}`))}).`,
  ],
  ['a query percent-encoded', `${page}?s=${percented(`/${body}`)}`],
  ['a query among others', `${page}?a=1&s=/${body}&b=2`],
  ['a query before another fragment', `${page}?s=/${body}#top`],
  ['an older query beside the fragment', `${page}?s=/1/gap=facts#/${body}`],
  ['# as %23', `${page}%23/${body}`],
  ['percent-encoded', percented(`${page}#/${body}`)],
  ['percent-encoded twice', percented(percented(`${page}#/${body}`))],
  ['percent-encoded after the hash sign', `${page}#${percented(`/${body}`)}`],
  ['&amp; in the query', `${page}?a=1&amp;s=/${body}&amp;b=2`],
  ['a full stop after it', `${page}#/${body}.`],
  ['a bracket after it', `${page}#/${body})`],
  ['a full stop and a bracket', `(${page}#/${body}).`],
  ['a comma', `#/${body},`],
  ['a semicolon', `#/${body};`],
  ['an angle bracket after it', `#/${body}>`],
  ['angle brackets', `<${page}#/${body}>`],
  ['quotes', `"${page}#/${body}"`],
  ['curly quotes', `“${body}”`],
  ['encoded punctuation', `${page}#/${body}%29.`],
  ['spaces', `  ${page}#/${body} \n`],
  ['a line break inside', `${page}#/${body.slice(0, 30)}\r\n${body.slice(30)}`],
  ['zero-width spaces', `\u200b${page}#/${body.slice(0, 9)}\u200b${body.slice(9)}\ufeff`],
  ['tracking before it', `${page}?utm_source=chat&utm_medium=x#/${body}`],
  ['tracking after it', `${page}#/${body}?utm_source=chat&fbclid=1`],
  ['more tracking after it', `${page}#/${body}&utm_source=chat`],
  ['a slash after it', `#/${body}/`],
  ['another fragment before it', `${page}#top#/${body}`],
])('repairs a link with %s', (_, text) => {
  expect(linkBody(text)).toBe(body);
});

it.each(['#/1', '/1/', '12/', 'gap=both', '#/gap=both', '#/x/gap=both', 'https://a.example/#/3/x'])(
  'takes %s for a link',
  (text) => expect(isLink(text)).toBe(true),
);

it.each([
  '',
  ' ',
  '#',
  '#/',
  '?s=',
  'hello',
  '#main',
  '=',
  '/=/',
  'see a1/b',
  'https://wiki.example/2026/11/',
  'https://wiki.example/?a=b',
  'data:text/plain;base64,AAAA=',
  'javascript:x=1',
  '%',
  '%E0%A4%A',
])('takes “%s” for no link', (text) => {
  expect(isLink(text)).toBe(false);
});

it('reads a letter that was percent-encoded in several bytes', () => {
  expect(linkBody('#/1/title=caf%C3%A9')).toBe('1/title=café');
});

it('takes a colon inside a link for no address', () => {
  expect(linkBody('gap=both/title=a:b')).toBe('gap=both/title=a:b');
});

it('leaves alone what stands for no letter', () => {
  expect(linkBody('#/1/title=a%E0b')).toBe('1/title=a%E0b');
});

it('keeps the signs inside a link that it takes off around it', () => {
  expect(linkBody('(1/title=a(b)/gap=both)')).toBe('1/title=a(b)/gap=both');
});

it.each([
  ['slashes around it', '///1/gap=both///'],
  ['brackets around brackets', '((<1/gap=both>))'],
  ['the query alone, without its question mark', 's=1/gap=both'],
])('reads a link with %s', (_, text) => {
  expect(linkBody(text)).toBe('1/gap=both');
});

it('reads no more of a text than any program would write', () => {
  expect(linkBody(`1/title=${'a'.repeat(30_000)}`)).toHaveLength(20_000);
});

it('undoes percent-encoding three times, not more', () => {
  const times = (count: number) =>
    Array.from({ length: count }).reduce<string>(percented, `#/${body}`);
  expect(linkBody(times(3))).toBe(body);
  expect(linkBody(times(4))).toBeUndefined();
});
