import { expect, it } from 'vitest';
import { situations } from '../../src/data/situations/situations';
import { patternIds } from '../../src/model/approaches';
import { basisIds } from '../../src/model/scenario';
import corpus from './links.corpus.json';
import { resultOf } from './linksCorpus';

// Links as they stand in wikis, with what they gave when they were written. Add rows; never change
// or remove one: whoever decided something with such a link must find the same figures for ever.

it.each(corpus.map(({ what, link, result }) => [what, link, result] as const))(
  'still gives the same for %s',
  (_, link, result) => {
    expect(JSON.parse(JSON.stringify(resultOf(link)))).toEqual(result);
  },
);

it('covers every situation, pattern, basis and outcome', () => {
  const named = corpus.map(({ what }) => what);
  for (const { id } of situations) expect(named).toContain(`situation ${id}`);
  for (const id of patternIds) expect(named).toContain(`pattern ${id}`);
  for (const id of basisIds.filter((each) => each !== 'buildUp')) {
    expect(named).toContain(`basis ${id}`);
  }
  const outcomes = new Set(corpus.map(({ result }) => result.outcome));
  for (const id of ['prompting', 'rag', 'tuning', 'hybrid']) expect(outcomes).toContain(id);
  expect(corpus.length).toBeGreaterThanOrEqual(40);
});

it('has different outcomes of every guide', () => {
  for (const guide of [0, 1, 2, 3]) {
    expect(new Set(corpus.map(({ result }) => result.guides[guide])).size).toBeGreaterThan(2);
  }
});
