import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceTableFrom } from '../../../src/data/prices/priceTableFrom';
import sample from './sample.json';

type Json = { readonly [name: string]: unknown };

/** The sample with one record of a list changed. */
function sampleWith(
  kind: Exclude<keyof typeof sample, 'asOf' | 'currency'>,
  index: number,
  change: Json,
) {
  const rows: readonly Json[] = Array.isArray(sample[kind]) ? sample[kind] : [];
  return { ...sample, [kind]: rows.map((row, at) => (at === index ? { ...row, ...change } : row)) };
}

function sentences(json: unknown): string[] {
  return priceTableFrom(json).refused.map(({ lost, sentence }) => `${lost}: ${sentence}`);
}

it('reads every row of a good file, under its id', () => {
  const { table, refused } = priceTableFrom(sample);
  expect(refused).toEqual([]);
  expect(table?.asOf).toBe('2026-03-01');
  expect(Object.keys(table?.chat ?? {})).toEqual(['plain-1', 'long-2.5']);
  expect(table?.chat['plain-1']).toEqual(sample.chat[0]);
  expect(table?.chat['long-2.5']).toEqual(sample.chat[1]);
  expect(table?.tuned.plain_tuned).toEqual(sample.tuned[0]);
  expect(table?.tuned.plain_dedicated).toEqual(sample.tuned[1]);
  expect(table?.embedding['embed-3']).toEqual(sample.embedding[0]);
  expect(table?.rerank['rank-1']).toEqual(sample.rerank[0]);
  expect(table?.lifecycle['plain-0-ends']).toEqual(sample.lifecycle[0]);
});

it('keeps the numbers of a store plan as its figures', () => {
  const { id, provider, asOf, confidence, sources, unitNote } = sample.store[0] ?? {};
  expect(priceTableFrom(sample).table?.store['store-free']).toEqual({
    ...{ id, provider, asOf, confidence, sources, unitNote },
    figures: { flatMonth: 0, includedStorageGb: 2 },
  });
});

describe('a malformed row is left out', () => {
  it.each<[Parameters<typeof sampleWith>[0], Json, string]>([
    ['chat', { input: undefined }, 'Chat price “plain-1” is left out: input is missing.'],
    ['chat', { input: null }, 'Chat price “plain-1” is left out: input is missing.'],
    [
      'chat',
      { input: -1 },
      'Chat price “plain-1” is left out: input is -1, not a price from 0 to 10,000 USD per million tokens.',
    ],
    [
      'chat',
      { output: Infinity },
      'Chat price “plain-1” is left out: output is Infinity, not a price from 0 to 10,000 USD per million tokens.',
    ],
    [
      'chat',
      { output: NaN },
      'Chat price “plain-1” is left out: output is NaN, not a price from 0 to 10,000 USD per million tokens.',
    ],
    [
      'chat',
      { output: '4' },
      'Chat price “plain-1” is left out: output is “4”, not a price from 0 to 10,000 USD per million tokens.',
    ],
    [
      'chat',
      { cachedInput: 10_001 },
      'Chat price “plain-1” is left out: cachedInput is 10001, not a price from 0 to 10,000 USD per million tokens.',
    ],
    [
      'chat',
      { confidence: 'certain' },
      'Chat price “plain-1” is left out: confidence is “certain”, not one of high, medium, low.',
    ],
    [
      'chat',
      { sources: ['page', 'rumour'] },
      'Chat price “plain-1” is left out: its source “rumour” is not among the usable sources.',
    ],
    [
      'chat',
      { sources: ['constructor'] },
      'Chat price “plain-1” is left out: its source “constructor” is not among the usable sources.',
    ],
    [
      'chat',
      { sources: [] },
      'Chat price “plain-1” is left out: sources is an empty list, not a list of one or more texts.',
    ],
    [
      'chat',
      { sources: 'page' },
      'Chat price “plain-1” is left out: sources is “page”, not a list of one or more texts.',
    ],
    ['chat', { id: undefined }, 'Chat price number 1 is left out: id is missing.'],
    [
      'chat',
      { id: 'a/b' },
      'Chat price number 1 is left out: id is “a/b”, not a text of letters, digits, “.”, “_” and “-” that JavaScript does not use itself.',
    ],
    [
      'chat',
      { id: 'constructor' },
      'Chat price number 1 is left out: id is “constructor”, not a text of letters, digits, “.”, “_” and “-” that JavaScript does not use itself.',
    ],
    [
      'chat',
      { id: '__proto__' },
      'Chat price number 1 is left out: id is “__proto__”, not a text of letters, digits, “.”, “_” and “-” that JavaScript does not use itself.',
    ],
    [
      'chat',
      { asOf: 'last week' },
      'Chat price “plain-1” is left out: asOf is “last week”, not a day, a month (2026-11), a year or “undated”.',
    ],
    [
      'chat',
      { asOf: '2026-13' },
      'Chat price “plain-1” is left out: asOf is “2026-13”, not a day, a month (2026-11), a year or “undated”.',
    ],
    [
      'chat',
      { retires: '2026-02-30' },
      'Chat price “plain-1” is left out: retires is “2026-02-30”, not a day such as 2026-11-20.',
    ],
    ['chat', { provider: ' ' }, 'Chat price “plain-1” is left out: provider is “ ”, not a text.'],
    [
      'chat',
      { confidence: 'x'.repeat(50) },
      `Chat price “plain-1” is left out: confidence is “${'x'.repeat(39)}…”, not one of high, medium, low.`,
    ],
    [
      'chat',
      { contextWindow: 0.5 },
      'Chat price “plain-1” is left out: contextWindow is 0.5, not a whole number of tokens, 1 or more.',
    ],
    [
      'chat',
      { longContext: 5 },
      'Chat price “plain-1” is left out: longContext is 5, not an object.',
    ],
    [
      'chat',
      { longContext: { input: 1 } },
      'Chat price “plain-1” is left out: longContext.aboveInputTokens is missing; longContext.output is missing.',
    ],
    [
      'chat',
      { next: { from: 'soon', input: 1, output: 1 } },
      'Chat price “plain-1” is left out: next.from is “soon”, not a day such as 2026-11-20.',
    ],
    [
      'tuned',
      { input: undefined, output: undefined },
      'Tuned model “plain_tuned” is left out: input is missing; output is missing.',
    ],
    [
      'tuned',
      { hosting: 'dedicated' },
      'Tuned model “plain_tuned” is left out: gpuHour is missing.',
    ],
    [
      'tuned',
      { status: 'unsure' },
      'Tuned model “plain_tuned” is left out: status is “unsure”, not one of open, closing, retired.',
    ],
    [
      'embedding',
      { dimensions: -3 },
      'Embedding price “embed-3” is left out: dimensions is -3, not a whole number of dimensions, 1 or more.',
    ],
    [
      'rerank',
      { per1kSearches: undefined },
      'Reranker “rank-1” is left out: per1kSearches or input is missing.',
    ],
    [
      'store',
      { flatMonth: -20 },
      'Vector store “store-free” is left out: flatMonth is -20, not a number of 0 or more.',
    ],
    [
      'lifecycle',
      { date: '2026' },
      'Lifecycle event “plain-0-ends” is left out: date is “2026”, not a day such as 2026-11-20.',
    ],
  ])('%s with %j: %s', (kind, change, sentence) => {
    const { table, refused } = priceTableFrom(sampleWith(kind, 0, change));
    expect(refused).toEqual([{ lost: 'row', sentence }]);
    expect(table?.chat['long-2.5']).toEqual(sample.chat[1]); // the good rows stay
  });

  it('when an earlier row has its id', () => {
    const { table, refused } = priceTableFrom(sampleWith('chat', 1, { id: 'plain-1' }));
    const sentence = 'Chat price “plain-1” is left out: an earlier row has this id.';
    expect(refused).toEqual([{ lost: 'row', sentence }]);
    expect(table?.chat).toEqual({ 'plain-1': sample.chat[0] });
  });

  it.each([
    [null, 'null'],
    ['gpt', '“gpt”'],
    [[1], 'a list'],
  ])('%j in place of a record', (row, shown) => {
    expect(sentences({ ...sample, chat: [...sample.chat, row] })).toEqual([
      `row: Chat price number 3 is left out: it is ${shown}, not an object.`,
    ]);
  });
});

it.each<[string, unknown, string]>([
  [
    'a chat price',
    sampleWith('chat', 0, { colour: 'red' }),
    'field: Chat price “plain-1” is kept without what is not known here: “colour”.',
  ],
  [
    'a part of one',
    sampleWith('chat', 1, { next: { from: '2026-07-01', input: 3, output: 12, why: '' } }),
    'field: Chat price “long-2.5” is kept without what is not known here: “next.why”.',
  ],
  [
    'a store, where it is no number',
    sampleWith('store', 0, { region: 'us-east-1' }),
    'field: Vector store “store-free” is kept without what is not known here: “region”.',
  ],
  [
    'a source',
    { ...sample, sources: { ...sample.sources, page: { ...sample.sources.page, by: 'me' } } },
    'field: Source “page” is kept without what is not known here: “by”.',
  ],
  ['the file', { ...sample, gpus: [] }, 'field: The file has “gpus”, which is ignored.'],
])('an unknown field of %s is reported and the rest kept', (_, json, sentence) => {
  expect(sentences(json)).toEqual([sentence]);
  expect(priceTableFrom(json).table).toEqual(priceTableFrom(sample).table);
});

it('reports a __proto__ field like any unknown one', () => {
  const row = JSON.stringify(sample.chat[0]).replace('{', '{"__proto__":{"input":9},');
  const { table, refused } = priceTableFrom({ ...sample, chat: [JSON.parse(row)] });
  expect(refused).toHaveLength(1);
  expect(table?.chat['plain-1']).toEqual(sample.chat[0]);
});

it.each<[string, unknown]>([
  ['The file holds undefined, not an object with lists of prices.', undefined],
  ['The file holds an empty list, not an object with lists of prices.', []],
  ['The file cannot be used: asOf is missing.', {}],
  [
    'The file cannot be used: asOf is “2026-11”, not a day such as 2026-11-20.',
    { ...sample, asOf: '2026-11' },
  ],
  [
    'The file cannot be used: asOf is “2026-02-30”, not a day such as 2026-11-20.',
    { ...sample, asOf: '2026-02-30' },
  ],
  ['The file cannot be used: currency is “EUR”, not one of USD.', { ...sample, currency: 'EUR' }],
  [
    'The file cannot be used: units.chat is “USD per 1,000 tokens”, not USD per 1,000,000 tokens.',
    { ...sample, units: { chat: 'USD per 1,000 tokens' } },
  ],
  ['The file cannot be used: it has no usable chat price.', { ...sample, chat: [] }],
  ['The file cannot be used: it has no usable chat price.', { ...sample, chat: {} }],
])('gives no table: %s', (sentence, json) => {
  const { table, refused } = priceTableFrom(json);
  expect(table).toBeUndefined();
  expect(refused.at(-1)).toEqual({ lost: 'table', sentence });
});

it('does without a list that is none, and says so', () => {
  expect(sentences({ ...sample, store: 'none' })).toEqual([
    'list: Vector stores are left out: the file has “none”, not a list.',
  ]);
  expect(sentences({ ...sample, store: undefined })).toEqual([]);
  expect(sentences({ ...sample, sources: [] })[0]).toBe(
    'list: The sources are an empty list, not an object with a source under each key.',
  );
});

describe('whatever JSON it is given', () => {
  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void priceTableFrom(json)));
  });

  it('never throws on anything in place of a part of a good file, and says what it lost', () => {
    const paths = pathsOf(sample);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const { table, refused } = priceTableFrom(replaced(sample, path, value));
        const records = ['chat', 'tuned', 'embedding', 'rerank', 'store', 'lifecycle'] as const;
        const kept = records.reduce(
          (sum, kind) => sum + Object.keys(table?.[kind] ?? {}).length,
          0,
        );
        if (kept < 8 && path.length > 1) expect(refused).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The path to every value in a JSON value. */
function pathsOf(json: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

/** The same JSON value with another value at the end of a path. */
function replaced(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json))
    return json.map((each, at) => (String(at) === key ? replaced(each, rest, value) : each));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, each]) => [
      name,
      name === key ? replaced(each, rest, value) : each,
    ]),
  );
}
