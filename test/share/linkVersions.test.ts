import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import { isLinkVersion, LINK_VERSION, linkVersions } from '../../src/share/linkVersions';
import { decodeScenario } from '../../src/share/scenarioCodec';
import { vocabulary } from './vocabulary';
import vocabulary1 from './vocabulary1.json';

/** What links of each version rest on. Add a file for a new version; never change one. */
const stored: { readonly [version: number]: typeof vocabulary1 } = { 1: vocabulary1 };

it('keeps the vocabulary of every version, and says what each changed', () => {
  expect(Object.keys(stored)).toEqual(Object.keys(linkVersions));
  for (const { changed } of Object.values(linkVersions)) expect(changed).toMatch(/\.$/);
});

it('writes the newest vocabulary, and that one is as it is stored', () => {
  const { keys, ...rest } = JSON.parse(JSON.stringify(vocabulary()));
  const { keys: storedKeys, ...storedRest } = stored[LINK_VERSION] ?? expect.fail('not stored');
  expect(rest).toEqual(storedRest);
  // A key that is new and may be left out changes no link that was written without it.
  expect(keys.filter((key: string) => storedKeys.includes(key))).toEqual(storedKeys);
});

it.each(['', '0', '01', '+1', '1.0', 'constructor', 'v1', '２'])('has no version “%s”', (text) => {
  expect(isLinkVersion(text)).toBe(false);
});

it('opens a link of a newer version with a warning', () => {
  const { problems, scenario } = decodeScenario(`#/${LINK_VERSION + 1}/gap=both`, priceTables);
  expect(scenario.answers).toEqual({ gap: 'both' });
  expect(problems.map(explainLinkProblem)).toEqual([
    'The link was made by a newer version (2) of this page; what this version knows was read, and figures may differ.',
  ]);
});
