import { describe, expect, it } from 'vitest';
import { failures } from '../../../src/data/practice/failures';
import type { Fit } from '../../../src/data/practice/fit';
import { fitting } from '../../../src/data/practice/fitting';
import { pitfalls, practices } from '../../../src/data/practice/practices';
import { stageSpecs, stagesTo } from '../../../src/data/practice/stages';
import { traits } from '../../../src/data/practice/traits';
import { citation, citations } from '../../../src/data/sources/citations';
import { approachIds, patternIds } from '../../../src/model/approaches';

const idsIn = (text: string) => text.match(/\b(?:E\d\d[a-c]?|CX-\d\d|S\d\.[\w.]+\w)\b/g) ?? [];
const cited = [
  ...failures.flatMap(({ sources }) => sources),
  ...[...practices, ...pitfalls].flatMap(({ id, because }) => [id, ...idsIn(because)]),
  ...Object.values(stageSpecs).flatMap(({ ids }) => ids),
  ...Object.values(traits).flatMap(({ strengths, weaknesses, deploy, update }) =>
    [...strengths, ...weaknesses, deploy, update].flatMap(({ ids }) => ids),
  ),
];

it.each([...new Set<string>(cited)])('%s is a source that readers can open', (id) => {
  expect(citation(id)).toBeDefined();
});

it('tells every failure, practice and mistake that the articles name', () => {
  const published = Object.keys(citations).filter((id) =>
    /^S\d\.(fail|best|pitfall|mistake)\./.test(id),
  );
  // What S0 says against RAG alone stands with its worked example.
  const told = new Set<string>([...cited, 'S0.fail.rag.1']);
  expect(published.filter((id) => !told.has(id))).toEqual([]);
});

describe.each(approachIds)('%s', (approach) => {
  it.each(patternIds)('has failures, practices and pitfalls with pattern %s', (pattern) => {
    const tables: readonly (readonly Fit[])[] = [failures, practices, pitfalls];
    for (const rows of tables)
      expect(fitting(rows, { approach, pattern }, {}).length).toBeGreaterThan(0);
  });

  it('is reached from a test set by stages that end with its own', () => {
    expect(stagesTo[approach].slice(0, 2)).toEqual(['testset', 'prompt']);
  });
});

it('puts first what the answers make matter, and drops what is for another pattern', () => {
  const hybrid = { approach: 'hybrid', pattern: 'cascade' } as const;
  const ids = (answers: Parameters<typeof fitting>[2]) =>
    fitting(failures, hybrid, answers).map(({ row }) => row.id);
  expect(ids({ rights: 'yes' })[0]).toBe('leak');
  expect(ids({})).toContain('false-confidence');
  expect(ids({})).not.toContain('wrong-way');
  expect([...ids({ rights: 'yes' })].sort()).toEqual([...ids({})].sort());
});
