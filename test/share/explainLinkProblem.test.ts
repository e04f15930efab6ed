import { expect, it } from 'vitest';
import { questionIds, questionSpecs } from '../../src/model/decide/questions';
import { parameterIds, parameterSpecs } from '../../src/model/parameters';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import { linkKeys } from '../../src/share/linkKeys';
import { BASELINE_PREFIX } from '../../src/share/linkProblem';

const repeated = (key: string) => explainLinkProblem({ kind: 'repeatedKey', key, text: 'x' });

it.each<readonly [key: string, label: string]>([
  ...parameterIds
    .filter((id) => !questionIds.some((each) => each === id))
    .map((id) => [id, parameterSpecs[id].label] as const),
  ...questionIds.map((id) => [id, questionSpecs[id].topic] as const),
  ['baseModel', 'Base model'],
  ['tunedModel', 'Tuned model'],
  ['helperModel', 'Helper model'],
  ['embeddingModel', 'Embedding model'],
  ['budgetOnce', 'Budget at once'],
  ['budgetMonthly', 'Budget a month'],
  ['currency', 'Currency'],
  ['rate', 'Exchange rate'],
  ['title', 'Title'],
  ['owner', 'Owner'],
  ['date', 'Date of the decision'],
  ['notes', 'Notes'],
])('calls %s as the page does: %s', (key, label) => {
  expect(linkKeys.map((each) => each.key)).toContain(key);
  expect(repeated(key)).toBe(
    `The link sets “${label}” (${key}) more than once; the first value is used, not “x”.`,
  );
  expect(repeated(BASELINE_PREFIX + key)).toContain(` “${label}” (${key}) of the baseline more `);
});

it('calls a key that the page has no name for as the link does', () => {
  expect(repeated('embed')).toContain('The link sets “embed” more than once');
  expect(explainLinkProblem({ kind: 'unknownKey', key: '' })).toContain('sets an empty text,');
});

it.each([
  ['gap', 'the question is left unanswered'],
  ['pattern', 'its default is used'],
  [`${BASELINE_PREFIX}gap`, 'the baseline takes what the scenario has'],
])('says what holds instead where %s has an option that does not exist', (key, instead) => {
  const said = explainLinkProblem({ kind: 'unknownOption', key, text: 'x' });
  expect(said.endsWith(`; ${instead}.`)).toBe(true);
});

it('shows 60 signs of a long text', () => {
  const shown = (length: number) =>
    explainLinkProblem({ kind: 'notAPair', text: 'a'.repeat(length) }).split(/[“”]/)[1];
  expect(shown(60)).toBe('a'.repeat(60));
  expect(shown(61)).toBe(`${'a'.repeat(60)}…`);
});

it('tells a link without a version from one with a text in its place', () => {
  const said = (text: string) => explainLinkProblem({ kind: 'noVersion', text });
  expect(said('')).toContain('does not say which version');
  expect(said('x')).toContain('“x” is not a version');
});
