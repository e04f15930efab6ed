import { expect, it } from 'vitest';
import { ownPriceFile } from '../../src/state/ownPriceFile';

const answer = (text: string, status = 200) => Promise.resolve(new Response(text, { status }));

/** A page with a tag, and what it asked for. */
function pageAt(href: string, content: string | undefined, fetched = () => answer('{}')) {
  const asked: string[] = [];
  const options: RequestInit[] = [];
  const file = ownPriceFile({
    location: { href, protocol: href.replace(/:.*$/, ':') },
    document: {
      querySelector: () => (content === undefined ? null : { content }),
    } as unknown as Document,
    fetch: (address, option) => {
      asked.push(address);
      options.push(option);
      return fetched();
    },
  });
  return { file, asked, options };
}

it('is read from beside the page, without following anybody elsewhere', async () => {
  const { file, asked, options } = pageAt('https://a.example/x/?s=1/gap=both#/1', ' prices.json ');
  expect(await file).toEqual({ name: 'prices.json', text: '{}' });
  expect(asked).toEqual(['https://a.example/x/prices.json']);
  expect(options).toMatchObject([{ redirect: 'error', credentials: 'same-origin' }]);
});

it.each([
  ['no tag', 'https://a.example/', undefined],
  ['an empty tag', 'https://a.example/', ''],
  ['a page on a disk', 'file:///a/index.html', 'prices.json'],
  ['a page written into another', 'about:srcdoc', 'prices.json'],
])('asks for nothing with %s', (_, href, content) => {
  const { file, asked } = pageAt(href, content);
  expect(file).toBeUndefined();
  expect(asked).toEqual([]);
});

it.each([
  'https://b.example/prices.json',
  '//b.example/p.json',
  '/prices.json',
  '../prices.json',
  'a/prices.json',
  '\\\\b.example\\p.json',
  'data:application/json,{}',
  'prices.json?x',
  '%2f%2fb.json',
  'prices',
])('asks for nothing by the name %s, and says why', async (name) => {
  const { file, asked } = pageAt('https://a.example/', name);
  expect(await file).toMatchObject({ problem: expect.stringMatching(/plain file name/) });
  expect(asked).toEqual([]);
});

it('says why there is none', async () => {
  const missing = pageAt('https://a.example/', 'prices.json', () => answer('', 404));
  expect(await missing.file).toMatchObject({ problem: 'the server answered 404' });
  const blocked = pageAt('https://a.example/', 'prices.json', () =>
    Promise.reject(new TypeError()),
  );
  expect(await blocked.file).toMatchObject({ problem: 'it could not be fetched' });
});
