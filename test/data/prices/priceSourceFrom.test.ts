import { expect, it } from 'vitest';
import { priceTableFrom } from '../../../src/data/prices/priceTableFrom';
import sample from './sample.json';

function refusals(json: unknown): string[] {
  return priceTableFrom(json).refused.map(({ lost, sentence }) => `${lost}: ${sentence}`);
}

const commit = '0123456789abcdef0123456789abcdef01234567';
it.each([
  [
    { url: 'https://www.example.com/docs/pricing/?tab=api' },
    'example.com/docs/pricing',
    'https://www.example.com/docs/pricing/?tab=api',
  ],
  [
    { url: `https://example.com/${'long-'.repeat(20)}` },
    `example.com/${'long-'.repeat(20)}`.slice(0, 59).concat('…'),
    `https://example.com/${'long-'.repeat(20)}`,
  ],
  [
    { repo: 'owner/prices', path: 'data/all.json', commit, licence: 'MIT' },
    'owner/prices: data/all.json, MIT',
    `https://github.com/owner/prices/blob/${commit}/data/all.json`,
  ],
  [
    { repo: 'owner/prices', path: 'data/all.json' },
    'owner/prices: data/all.json',
    'https://github.com/owner/prices/blob/HEAD/data/all.json',
  ],
  [
    { repo: 'owner/prices', path: 'README.md + all.json', commit },
    'owner/prices: README.md + all.json',
    'https://github.com/owner/prices',
  ],
  [
    { repo: 'owner/prices', path: 'data/<maker>.json (in cents)' },
    'owner/prices: data/<maker>.json',
    'https://github.com/owner/prices',
  ],
  [
    { repo: 'owner/prices', path: '../../else/where' },
    'owner/prices: ../../else/where',
    'https://github.com/owner/prices',
  ],
  [{ repo: 'owner/prices' }, 'owner/prices: repository', 'https://github.com/owner/prices'],
  [
    { repo: 'keeper/shelf', path: 'plans.yml', origin: 'https://shelf.example/pricing/' },
    'shelf.example/pricing, as copied in keeper/shelf',
    'https://github.com/keeper/shelf/blob/HEAD/plans.yml',
  ],
  [
    {
      url: 'https://raw.githubusercontent.com/keeper/shelf/main/plans.yml',
      origin: 'https://shelf.example/pricing (worked examples)',
    },
    'shelf.example/pricing (worked examples), as copied in keeper/shelf',
    'https://raw.githubusercontent.com/keeper/shelf/main/plans.yml',
  ],
])('%j is called %s', (source, title, url) => {
  const json = {
    ...sample,
    sources: { ...sample.sources, page: { ...source, date: 'undated' } },
  };
  expect(priceTableFrom(json).table?.sources.page).toEqual({ title, url, date: 'undated' });
});

const plainOut =
  'row: Chat price “plain-1” is left out: its source “page” is not among the usable sources.';
it.each([
  [
    'page',
    { url: 'http://example.com/', date: '2026' },
    'row: Source “page” is left out: url is “http://example.com/”, not an https address.',
  ],
  [
    'page',
    { url: 'javascript:alert(1)', date: '2026' },
    'row: Source “page” is left out: url is “javascript:alert(1)”, not an https address.',
  ],
  ['page', { url: 'https://example.com/' }, 'row: Source “page” is left out: date is missing.'],
  ['page', { date: '2026' }, 'row: Source “page” is left out: url or repo is missing.'],
  [
    'page',
    { repo: 'prices', date: '2026' },
    'row: Source “page” is left out: repo is “prices”, not the owner and name of a repository.',
  ],
  [
    'page',
    'https://example.com/',
    'row: Source “page” is left out: it is “https://example.com/”, not an object.',
  ],
])('%s as %j is left out, and so are the rows that rest on it', (key, source, sentence) => {
  const said = refusals({ ...sample, sources: { ...sample.sources, [key]: source } });
  expect(said[0]).toBe(sentence);
  expect(said).toContain(plainOut);
});

it.each(['__proto__', 'constructor'])('is left out under the key %s', (key) => {
  const sources = JSON.parse(`{ "${key}": { "url": "https://example.com/", "date": "2026" } }`);
  expect(refusals({ ...sample, sources: { ...sources, ...sample.sources } })).toEqual([
    `row: Source “${key}” is left out: JavaScript uses that key itself.`,
  ]);
});
