import { expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { citation } from '../../../src/data/sources/citations';

const bases = Object.entries(estimates);
const amounts = bases.flatMap(([basis, { approaches, leftOut = {} }]) =>
  [...Object.values(approaches), leftOut].flatMap((each) =>
    Object.values(each).map((amount) => ({ basis, ...amount })),
  ),
);

it('gives each amount a source in the article that it is taken from', () => {
  expect(amounts).toHaveLength(15);
  for (const { basis, low, high, sources } of amounts) {
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(low);
    expect(sources.length).toBeGreaterThan(0);
    for (const id of sources) {
      expect(id.startsWith(`${basis}.`)).toBe(true);
      expect(citation(id), id).toBeDefined();
    }
  }
});

it.each([
  ['S0', ['CX-10']],
  ['S1', ['CX-07', 'CX-10']],
  ['S3', ['CX-06', 'CX-07', 'CX-08', 'CX-10']],
] as const)('warns of what stands against %s', (basis, expected) => {
  const { warnings } = estimates[basis];
  const sources = warnings.map(({ source }) => source);
  expect(sources).toEqual(expect.arrayContaining([...expected]));
  for (const { says, source } of warnings) {
    expect(citation(source), source).toBeDefined();
    expect(says).toMatch(/^[A-Z].*\.$/);
  }
});
