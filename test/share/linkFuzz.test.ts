import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import { approachIds } from '../../src/model/approaches';
import { projection } from '../../src/model/costs/projection';
import { recommendation } from '../../src/model/decide/recommendation';
import { inputs } from '../../src/model/inputs';
import { weightsOf } from '../../src/model/judgement';
import { priceTable } from '../../src/model/prices';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import { linkKeys } from '../../src/share/linkKeys';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';
import corpus from './links.corpus.json';

const LINKS = 10_000;

const goodLink = fc.constantFrom(...corpus.map(({ link }) => link));
const anyKey = fc.constantFrom(
  ...linkKeys.map(({ key }) => key),
  ...linkKeys.map(({ key }) => `was.${key}`),
);
const prototypeName = fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), 'prototype');
const randomText = fc.string({ unit: 'binary', maxLength: 200 });
const giantNumber = fc
  .tuple(
    fc.constantFrom('', '-', '+', '.', '0'),
    fc.constantFrom('9', '0', '1e', '0.', '0x'),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([sign, digit, length]) => sign + digit.repeat(length));

const fuzzed = fc.oneof(
  // Random text, alone or behind what looks like a link.
  fc
    .tuple(fc.constantFrom('', '#', '#/1/', '?s=', '#/1/gap='), randomText)
    .map((each) => each.join('')),
  // Cut off anywhere.
  fc.tuple(goodLink, fc.nat()).map(([link, at]) => link.slice(0, at % (link.length + 1))),
  // One bit of one character the other way round.
  fc.tuple(goodLink, fc.nat(), fc.nat(7)).map(([link, at, bit]) => {
    const i = at % link.length;
    const flipped = String.fromCharCode(link.charCodeAt(i) ^ (1 << bit));
    return link.slice(0, i) + flipped + link.slice(i + 1);
  }),
  // Two links mixed.
  fc
    .tuple(goodLink, goodLink, fc.nat(), fc.nat())
    .map(([one, other, a, b]) => one.slice(0, a % one.length) + other.slice(b % other.length)),
  // Gigantic numbers, and names that every object has, as keys and as values.
  fc.tuple(anyKey, giantNumber).map(([key, number]) => `#/1/${key}=${number}`),
  fc.tuple(anyKey, giantNumber, giantNumber).map(([key, a, b]) => `#/1/${key}=${a}..${b}`),
  fc
    .tuple(anyKey, prototypeName)
    .map(([key, name]) => `#/1/${key}=${name}/${name}=1/${name}.input=1`),
);

it('10,000 fuzzed links never throw, name every problem and leave a usable page', {
  timeout: 120_000, // a busy machine is slow, not wrong
}, () => {
  let opened = 0;
  let withProblems = 0;
  fc.assert(
    fc.property(fuzzed, (link) => {
      const { scenario, page, baseline, problems } = decodeScenario(link, priceTables);
      opened += 1;
      if (problems.length > 0) withProblems += 1;
      if (!problems.map(explainLinkProblem).every((said) => said.endsWith('.'))) return false;
      // The costs of all approaches, as the page computes them, without the doubts about the decision.
      const decided = recommendation(scenario.answers, weightsOf(scenario));
      const resolved = inputs(scenario, decided, priceTable(priceTables, scenario.prices));
      const totals = approachIds.map((id) => projection(id, resolved).horizonTotal);
      if (!totals.every((usd) => Number.isFinite(usd) && usd >= 0)) return false;
      // What was read can be shared again, and says nothing that is wrong; of every tenth, for time.
      if (opened % 10 > 0) return true;
      return (
        decodeScenario(encodeScenario(scenario, page, baseline), priceTables).problems.length === 0
      );
    }),
    { numRuns: LINKS, seed: 20_261_120 },
  );
  expect(opened).toBe(LINKS);
  expect(withProblems).toBeGreaterThan(LINKS / 3);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
