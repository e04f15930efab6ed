import { expect, it } from 'vitest';
import { evidencePlaces } from '../../../src/data/evidence/evidencePlaces';
import { newestPriceTable, priceTables } from '../../../src/data/prices/priceTables';
import { citations } from '../../../src/data/sources/citations';
import { blankScenario } from '../../../src/share/blankScenario';
import { findables } from '../../../src/share/evidence/findables';
import { foundCards } from '../../../src/share/evidence/foundCards';
import { decodeScenario, encodeScenario } from '../../../src/share/scenarioCodec';

const everything = findables(newestPriceTable);
const ids = everything.map(({ id }) => id);

it('has a card for everything that is cited anywhere, each once', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(citations)));
  expect(ids).toEqual(expect.arrayContaining(evidencePlaces.map(({ id }) => id)));
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
