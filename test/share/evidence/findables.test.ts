import { expect, it } from 'vitest';
import { comparison } from '../../../src/data/evidence/comparison';
import { definitions } from '../../../src/data/evidence/definitions';
import { evidencePlaces } from '../../../src/data/evidence/evidencePlaces';
import { questionsAndAnswers } from '../../../src/data/evidence/questionsAndAnswers';
import { workedExamples } from '../../../src/data/evidence/workedExamples';
import { failures } from '../../../src/data/practice/failures';
import { pitfalls, practices } from '../../../src/data/practice/practices';
import { stageSpecs } from '../../../src/data/practice/stages';
import { traits } from '../../../src/data/practice/traits';
import { newestPriceTable, priceTables } from '../../../src/data/prices/priceTables';
import { citations } from '../../../src/data/sources/citations';
import { glossary } from '../../../src/data/words/glossary';
import { blankScenario } from '../../../src/share/blankScenario';
import { findables } from '../../../src/share/evidence/findables';
import { foundCards } from '../../../src/share/evidence/foundCards';
import { decodeScenario, encodeScenario } from '../../../src/share/scenarioCodec';
import { wordingsIn } from '../../support/wordingsIn';

const everything = findables(newestPriceTable);
const ids = everything.map(({ id }) => id);

it('has a card for everything that is cited anywhere, each once', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(citations)));
  expect(ids).toEqual(expect.arrayContaining(evidencePlaces.map(({ id }) => id)));
});

const { chat, tuned, embedding, rerank, store } = newestPriceTable;
const priced = [chat, tuned, embedding, rerank, store].flatMap((each) =>
  Object.values<{ readonly id: string; readonly provider: string }>(each),
);
const examplesInShort = workedExamples.map(({ ways, ...rest }) => ({
  ...rest,
  ways: ways.map(({ how }) => how),
}));
const approaches = Object.entries(definitions).map(([id, definition]) => ({
  definition,
  traits: Object.entries(traits).find(([of]) => of === id),
}));

it.each<[string, readonly unknown[]]>([
  ['row', comparison],
  ['answer', questionsAndAnswers],
  ['example', examplesInShort],
  ['definition', approaches],
  ['term', Object.values(glossary)],
  ['failure', failures],
  ['practice', practices],
  ['mistake', pitfalls],
  ['stage', Object.values(stageSpecs)],
  ['prices', [priced.map(({ id, provider }) => `${id} ${provider}`)]],
])('has a card of the kind %s for each, with every wording set off from the next', (kind, data) => {
  const found = everything.filter((each) => each.kind === kind);
  expect(found).toHaveLength(data.length);
  found.forEach(({ title, text }, i) => {
    for (const wording of wordingsIn(data[i]))
      expect(` ${title} ${text} `).toContain(` ${wording} `);
  });
});

it('has what an article says as a card of its own where no other card stands for it', () => {
  const facts = everything.filter(({ kind }) => kind === 'fact');
  expect(facts.length).toBeGreaterThan(200);
  for (const { id, title, text } of facts) {
    expect(id).toMatch(/^S[0-4]\./);
    expect(citations[id]).toMatchObject({ label: title, of: text });
  }
});

it.each(ids)('the card %s has a link of its own', (card) => {
  const link = encodeScenario(blankScenario('2026-11-20'), { view: 'evidence', card });
  const { page, problems } = decodeScenario(link, priceTables);
  expect(page).toEqual({ view: 'evidence', card });
  expect(problems).toEqual([]);
});

it.each([
  ['embedding', 'CX-02'],
  ['docmind', 'S1.work.docmind'],
  ['open-book', 'Approach.rag'],
  ['token', 'Word.token'],
  ['freshness', 'Row.fresh-rag'],
  ['S0.when.ft.3', 'S0.when.ft.3'],
  ['LEGAL research', 'E07'],
  ['refunds software hardware', 'Failure.wrong-passages'],
  ['learned by heart', 'Failure.overfitting'],
  ['S3.best.rag.2', 'Practice.S3.best.rag.2'],
  ['forgetting the upkeep', 'Practice.S3.pitfall.3'],
  ['training pilot', 'Stage.pilot'],
  ['row by row', 'Approach.rag'],
  ['text-embedding-3-small', 'Prices'],
])('a search for “%s” finds %s', (query, id) => {
  expect(foundCards(everything, query).map((card) => card.id)).toContain(id);
});
