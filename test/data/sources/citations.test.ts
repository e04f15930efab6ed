import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { article, articleIds } from '../../../src/data/sources/articles';
import { citation, citations } from '../../../src/data/sources/citations';

const files = import.meta.glob<string>('/src/{model,data/guides,data/situations}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whatever a table gives as its source, and whatever else is written like the id of a fact. */
function idsIn(text: string): string[] {
  const lists = [...text.matchAll(/\b(?:sources?|note): (\[[^\]]*\]|'[^']*')/g)];
  const inLists = lists.flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)]);
  const written = [...text.matchAll(/'((?:S[0-4]\.[\w.]+)|(?:E\d\d[a-z]?)|(?:CX-\d\d))'/g)];
  return [...inLists, ...written].map(([, id = '']) => id);
}

const used = [...new Set(Object.values(files).flatMap(idsIn))].sort();
const { chat, tuned, embedding, rerank, store } = newestPriceTable;
const priceIds = [chat, tuned, embedding, rerank, store].flatMap((rows) => Object.keys(rows));
// Guides name their article by its bare id; the small leaves of S4 are named by us.
const named = new Set<string>([...articleIds, 'S4.q.rag', 'S4.q.tuning', 'S4.q.hybrid']);

it('finds the ids that the tables use', () => {
  expect(used).toEqual(expect.arrayContaining(['S3.pattern.1', 'E11', 'CX-01', 'S0.tree.Q1']));
  expect(used.length).toBeGreaterThan(100);
});

it('explains every id that a table uses', () => {
  const unexplained = used.filter(
    (id) => !citation(id) && !priceIds.includes(id) && !named.has(id),
  );
  expect(unexplained).toEqual([]);
});

it.each([
  ['CX-', 37, 2],
  ['E', 36, 2],
] as const)('knows every id from %s01 to %s%i', (prefix, last, digits) => {
  const ids = Array.from({ length: last }, (_, i) => prefix + String(i + 1).padStart(digits, '0'));
  expect(ids.filter((id) => !citation(id))).toEqual([]);
});

it('keeps apart what it does not know', () => {
  expect(citation('constructor')).toBeUndefined();
  expect(citation('pinecone-standard')).toBeUndefined();
});

it('says one line of its own about each', () => {
  const wrong = Object.entries(citations).filter(
    ([, { label, of }]) => /\n|\s{2}|\.$/.test(label) || label.length > 160 || of === '',
  );
  expect(wrong).toEqual([]);
});

it('links over https, and to an article only where it states its address', () => {
  const all = Object.entries(citations);
  expect(all.filter(([, { url }]) => url && !/^https:\/\/[\w.-]+\//.test(url))).toEqual([]);
  expect(all.filter(([id, { url }]) => /^S[0-3]\./.test(id) && url)).toEqual([]);
});

it('marks what an article says as a claim, and nothing else as measured by it', () => {
  const claims = Object.entries(citations).filter(([id]) => /^S\d\./.test(id));
  expect(claims.filter(([, { mark }]) => mark !== 'source')).toEqual([]);
  expect(citation('E27')?.mark).toBe('secondHand');
  expect(citation('E01')?.mark).toBe('measured');
});

it('describes every article, with an address only where it states one', () => {
  expect(articleIds).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
  expect(articleIds.filter((id) => article(id).url)).toEqual(['S4']);
  expect(articleIds.filter((id) => article(id).date)).toEqual(['S4']);
});
