import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownPricesFrom } from '../../../src/data/prices/ownPricesFrom';
import { newestPriceTable as base } from '../../../src/data/prices/priceTables';

const sentences = (json: unknown) =>
  ownPricesFrom(json, base).refused.map(({ sentence }) => sentence);

it('gives a listed model other prices, and keeps what the row does not say', () => {
  const json = { asOf: '2026-12-01', chat: [{ id: 'gpt-5.4', input: 1.25 }] };
  const { table, refused } = ownPricesFrom(json, base);
  expect(refused).toEqual([]);
  expect(table?.asOf).toBe('2026-12-01');
  expect(table?.chat['gpt-5.4']).toEqual({
    ...base.chat['gpt-5.4'],
    asOf: '2026-12-01',
    confidence: 'high',
    sources: ['own-prices'],
    input: 1.25, // half the listed 2.50, and so for long prompts
    longContext: { ...base.chat['gpt-5.4']?.longContext, input: 2.5 },
  });
  expect(table?.chat['gpt-5.5']).toBe(base.chat['gpt-5.5']);
  expect(table?.tuned).toBe(base.tuned);
  expect(table?.sources['own-prices']?.date).toBe('2026-12-01');
});

it('ends an announced price where it gives one of its own', () => {
  const json = { asOf: '2026-12-01', chat: [{ id: 'gemini-3.8-flash', output: 1 }] };
  expect(base.chat['gemini-3.8-flash']?.next).toBeDefined();
  expect(ownPricesFrom(json, base).table?.chat['gemini-3.8-flash']?.next).toBeUndefined();
});

it('adds models of its own', () => {
  const json = {
    asOf: '2026-12-01',
    chat: [{ id: 'house-chat', input: 0.5, output: 2 }],
    tuned: [{ id: 'house-tuned', provider: 'Our GPUs', input: 1, output: 3, training: 0 }],
  };
  const { table, refused } = ownPricesFrom(json, base);
  expect(refused).toEqual([]);
  expect(table?.chat['house-chat']).toMatchObject({ provider: 'Your organisation', output: 2 });
  expect(table?.tuned['house-tuned']).toMatchObject({ provider: 'Our GPUs', hosting: 'perToken' });
});

it.each<[string, unknown, RegExp]>([
  ['no object', [], /holds an empty list, not an object/],
  ['not even JSON', undefined, /holds undefined, not an object/],
  ['no day', { chat: [] }, /cannot be used: asOf is missing/],
  ['a day that does not exist', { asOf: '2026-02-30' }, /asOf is “2026-02-30”, not a day/],
  ['nothing in it', { asOf: '2026-12-01' }, /it has no usable price/],
  ['a list that is none', { asOf: '2026-12-01', chat: 5 }, /Chat prices are left out: .* 5, not a/],
  [
    'a row with a wrong field',
    { asOf: '2026-12-01', chat: [{ id: 'x', input: '1', output: 2 }] },
    /^Chat price “x” is left out: input is “1”, not a price/,
  ],
  [
    'a new row that lacks a price',
    { asOf: '2026-12-01', embedding: [{ id: 'e' }] },
    /^Embedding price “e” is left out: input is missing/,
  ],
  [
    'the name of a visitor’s own model',
    { asOf: '2026-12-01', chat: [{ id: 'own', input: 1, output: 2 }] },
    /^Chat price “own” is left out/,
  ],
  [
    'what a link cannot carry',
    { asOf: '2026-12-01', chat: [{ id: 'gpt-5.4', input: 1, contextWindow: 5 }] },
    /^Chat price “gpt-5.4”: “contextWindow” is ignored/,
  ],
  ['another list', { asOf: '2026-12-01', stores: [] }, /The file has “stores”, which is ignored/],
])('says what is wrong with a file with %s', (_, json, sentence) => {
  expect(sentences(json)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
});

it('never throws, whatever the file holds', () => {
  const row = fc.record({
    id: fc.constantFrom('gpt-5.4', '__proto__', 'x'),
    input: fc.jsonValue(),
  });
  const file = fc.record({ asOf: fc.constant('2026-12-01'), chat: fc.array(row) });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), file), (json) => void ownPricesFrom(json, base)),
    { numRuns: 300 },
  );
});
