import { expect, it } from 'vitest';
import { accuracyRows } from '../../../src/data/evidence/accuracyRows';
import { clash, clashIds } from '../../../src/data/evidence/clashes';
import { contradictionCards } from '../../../src/data/evidence/contradictionCards';
import { fieldClaims, fieldComment, fieldEvidence } from '../../../src/data/evidence/fieldClaims';
import { ladderMarks, ladderSteps } from '../../../src/data/evidence/ladder';
import { studies } from '../../../src/data/evidence/studies';
import { updateRows } from '../../../src/data/evidence/updateRows';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { citations } from '../../../src/data/sources/citations';
import { evidenceCards } from '../../../src/share/evidence/evidenceCards';
import { foundCards } from '../../../src/share/evidence/foundCards';
import { statementText } from '../../../src/share/evidence/statementText';
import { wordingsIn } from '../../support/wordingsIn';

const cards = evidenceCards(newestPriceTable);
const found = (query: string) => foundCards(cards, query).map(({ id }) => id);

it('has every contradiction, clash, study and table once, under an id that is safe in an address', () => {
  const kinds = cards.map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  expect([count('contradiction'), count('clash'), count('study'), count('table')]).toEqual([
    37, 12, 39, 4,
  ]);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  // What a link accepts as the id of a card.
  expect(cards.filter(({ id }) => !/^[A-Z][A-Za-z0-9.-]{0,39}$/.test(id))).toEqual([]);
});

it('has a title and text on every card, with every figure put in', () => {
  for (const { title, text } of cards) {
    expect(title).not.toBe('');
    expect(text.length).toBeGreaterThan(60);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  }
});

const data: readonly (readonly [id: string, rows: unknown])[] = [
  ...Object.entries(contradictionCards),
  ...clashIds.map((id) => [id, clash(id)] as const),
  ...Object.entries(studies).map(
    ([id, { chart, ...rest }]) => [id, [rest, chart?.title, chart?.rows]] as const,
  ),
  ['Ladder', [ladderSteps, ladderMarks]],
  ['Updates', updateRows],
  ['Accuracy', accuracyRows],
  ['Field', [fieldClaims, fieldEvidence, fieldComment]],
];

it('holds every sentence of its data, set off from the next; figures apart', () => {
  const textOf = new Map(cards.map(({ id, title, text }) => [id, ` ${title} ${text} `]));
  expect([...textOf.keys()].sort()).toEqual(data.map(([id]) => id).sort());
  for (const [id, rows] of data) {
    const wordings = wordingsIn(rows).filter((wording) => !wording.includes('{'));
    for (const wording of wordings) expect(textOf.get(id)).toContain(` ${wording} `);
  }
});

it('holds no word but those of its data, of the names of sources, and figures', () => {
  const names = JSON.stringify(citations);
  for (const [id, rows] of data) {
    const said = `${id} ${JSON.stringify(rows)} ${names}`;
    const words = cards.find((card) => card.id === id)?.text.split(' ') ?? [];
    expect(words.filter((word) => !/\d/.test(word) && !said.includes(word))).toEqual([]);
  }
});

it('leaves out a sentence whose figure the prices in force do not have', () => {
  const poor = evidenceCards({ ...newestPriceTable, embedding: {}, rerank: {}, store: {} });
  const textOf = (id: string) => poor.find((card) => card.id === id)?.text ?? '';
  expect(poor.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
  const shorter = cards.filter(({ id, text }) => textOf(id).length < text.length);
  expect(shorter.length).toBeGreaterThan(0);
  for (const { id, text } of shorter) {
    const words = new Set(text.split(' '));
    expect(
      textOf(id)
        .split(' ')
        .filter((word) => word && !words.has(word)),
    ).toEqual([]);
  }
});

it('names on a card its sources, also of a claim that has no words of its own', () => {
  const { says } = clash('U1');
  const text = cards.find(({ id }) => id === 'U1')?.text ?? '';
  for (const source of says.flatMap(({ sources }) => sources)) expect(text).toContain(source);
});

it.each([
  ['$0.0155', 'CX-07'],
  ['208,400', 'CX-06'],
  ['1,625', 'CX-07'],
  ['RERANKING 67', 'CX-19'],
  ['raft', 'E04'],
  ['U3', 'U3'],
  ['S3.upd.daily', 'Updates'],
  ['menlo', 'Field'],
])('finds %s on %s', (query, id) => {
  expect(found(query)).toContain(id);
});

it('lists cards named by the query first, everything without one, nothing for nonsense', () => {
  expect(found('cx-07')[0]).toBe('CX-07');
  expect(found('  ')).toHaveLength(cards.length);
  expect(found('zzz')).toEqual([]);
});

it('finds a card where every word occurs, and puts it first where its name has them all', () => {
  const three = [
    { id: 'A', title: 'Cache', text: 'Prices of a cache, read twice.' },
    { id: 'B', title: 'Prices', text: 'What a cache costs.' },
    { id: 'C', title: 'Cache prices', text: 'Once.' },
  ];
  const ids = (query: string) => foundCards(three, query).map(({ id }) => id);
  expect(ids('cache prices')).toEqual(['C', 'A', 'B']);
  expect(ids(' PRICES\t cache ')).toEqual(['C', 'A', 'B']);
  expect(ids('prices')).toEqual(['B', 'C', 'A']);
  expect(ids('cache twice')).toEqual(['A']);
  expect(ids('cache nowhere')).toEqual([]);
});

it('puts figures into a sentence in their own notation, or says nothing', () => {
  const figures = {
    usd: { value: 0.0155, unit: 'USD' },
    share: { value: 0.345, unit: '%' },
    whole: { value: 208_400, unit: 'queries', exact: true },
  } as const;
  expect(statementText({ says: '{usd}, {share} of {whole}.' }, figures)).toBe(
    '$0.0155, 35% of 208,400.',
  );
  expect(statementText({ says: 'No figure.' }, undefined)).toBe('No figure.');
  expect(statementText({ says: '{usd}.' }, undefined)).toBeUndefined();
  expect(statementText({ says: '{constructor}.' }, figures)).toBeUndefined();
});
