import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import { questionIds, questionSpecs } from '../../src/model/decide/questions';
import { weightIds } from '../../src/model/decide/weights';
import { rowsByRole } from '../../src/model/inputs';
import { parameterIds, parameterSpec } from '../../src/model/parameters';
import type { IsoDate } from '../../src/model/quantity';
import { modelRoles, priceIds, type Scenario } from '../../src/model/scenario';
import { isAnsweredParameter } from '../../src/share/answeredParameter';
import { blankScenario, valueGroups } from '../../src/share/blankScenario';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import { linkText, MAX_LINK_LENGTH } from '../../src/share/fitLink';
import { isLink } from '../../src/share/linkBody';
import { linkKeys } from '../../src/share/linkKeys';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';
import { anyPageView, anyScenario } from '../support/anyScenario';

const day: IsoDate = '2026-11-20';
const decode = (text: string) => decodeScenario(text, priceTables);

/** Links too long to be written exactly have tests of their own below. */
const isExact = (scenario: Scenario, page = {}) =>
  linkText({ scenario, page }, { keys: 'short', title: 120, notes: 300 }).length <= MAX_LINK_LENGTH;

it('reads back exactly what it wrote', () => {
  fc.assert(
    fc.property(anyScenario, anyPageView, (scenario, page) => {
      fc.pre(isExact(scenario, page));
      expect(decode(encodeScenario(scenario, page))).toEqual({ scenario, page, problems: [] });
    }),
  );
});

it('writes any scenario in safe characters and in bounds, without a fault of its own', () => {
  fc.assert(
    fc.property(anyScenario, anyPageView, (scenario, page) => {
      const link = encodeScenario(scenario, page);
      expect(link).toMatch(/^#\/1\/[A-Za-z0-9._=/-]*[A-Za-z0-9]$/);
      expect(link.replace(/(title|owner|notes)=[^/]*/g, '')).not.toMatch(/=-?[\d.]+e/i);
      expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
      expect(isLink(link)).toBe(true);
      const read = decode(link);
      expect(read.problems).toEqual([]);
      const keepsRanges =
        linkText({ scenario, page }, { keys: 'short', title: 0, notes: 0, digits: 3 }).length <=
        MAX_LINK_LENGTH;
      for (const group of [...valueGroups, ...(keepsRanges ? (['ranges'] as const) : [])]) {
        expect(Object.keys(read.scenario[group]).sort()).toEqual(
          Object.keys(scenario[group]).sort(),
        );
      }
    }),
  );
});

it('opens any text without throwing, and can explain every problem', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const anyBadPair = fc
    .tuple(fc.constantFrom(...linkKeys.map(({ key }) => key)), anyText)
    .map(([key, text]) => `#/1/${key}=${text}`);
  const anyMangledLink = fc
    .tuple(anyScenario, fc.nat(), fc.nat(30), anyText)
    .map(([scenario, at, removed, added]) => {
      const link = encodeScenario(scenario);
      const start = at % link.length;
      return link.slice(0, start) + added + link.slice(start + removed);
    });
  fc.assert(
    fc.property(fc.oneof(anyText, anyBadPair, anyMangledLink), (text) => {
      const { scenario, page, problems } = decode(text);
      for (const problem of problems) expect(explainLinkProblem(problem)).toMatch(/\.$/);
      const again = decode(encodeScenario(scenario, page));
      expect(again.problems).toEqual([]);
      if (isExact(scenario, page)) expect(again.scenario).toEqual(scenario);
    }),
    { numRuns: 300 },
  );
});

it('says nothing where nothing was said', () => {
  for (const text of ['', ' ', '#', '#/', '?s=', '#/1', '#/1/']) {
    expect(decode(text)).toEqual({ scenario: blankScenario(day), page: {}, problems: [] });
  }
});

it('writes what the user set also where it equals the default', () => {
  const scenario = { ...blankScenario(day), parameters: { months: 24 } };
  expect(encodeScenario(scenario)).toBe('#/1/prices=2026-11-20/months=24');
});

it('has every key of the vocabulary once, in its order', () => {
  expect(linkKeys.map(({ key }) => key)).toEqual([
    'prices',
    ...questionIds,
    ...parameterIds.filter((id) => !isAnsweredParameter(id)),
    ...modelRoles,
    ...['pattern', 'basis', 'have', 'start', 'factsInPrompt'],
    ...['uncertainty', 'countLabour', 'basisComplete'],
    ...['budgetOnce', 'budgetMonthly', 'currency', 'rate'],
    ...priceIds,
    ...weightIds,
    ...['title', 'owner', 'date', 'notes'],
    ...['view', 'question', 'card', 'theme', 'embed'],
  ]);
  expect(new Set(linkKeys.map(({ key }) => key)).size).toBe(linkKeys.length);
});

it('every model of every price table can be named in a link', () => {
  for (const table of Object.values(priceTables)) {
    for (const role of modelRoles) {
      for (const id of Object.keys(rowsByRole(table)[role])) {
        expect(id).toMatch(/^[A-Za-z0-9._-]*[A-Za-z0-9]$/);
      }
    }
  }
});

/** Everything set at once, each number by `number`. */
function fullScenario(title: string, number: (min: number, max: number) => number): Scenario {
  const longest = (texts: readonly string[]) =>
    texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  const table = rowsByRole(priceTables[day] ?? expect.fail('no price table'));
  const parameter = (id: (typeof parameterIds)[number]) => {
    const { min, max, whole } = parameterSpec(id);
    return [id, whole ? max : number(min, max)] as const;
  };
  return {
    prices: day,
    title,
    answers: Object.fromEntries(
      questionIds.map((id) =>
        isAnsweredParameter(id)
          ? parameter(id)
          : [id, longest(Object.keys(questionSpecs[id].options))],
      ),
    ),
    parameters: {
      ...Object.fromEntries(parameterIds.filter((id) => !isAnsweredParameter(id)).map(parameter)),
      baseShare: number(0, 0.1),
    },
    ranges: {},
    choices: {
      ...Object.fromEntries(modelRoles.map((role) => [role, longest(Object.keys(table[role]))])),
      pattern: 'generator',
      basis: 'buildUp',
      have: 'nothing',
      start: '2026-12',
      factsInPrompt: true,
      uncertainty: 'everywhere',
      countLabour: false,
      basisComplete: false,
    },
    money: { budgetOnce: 50_000, budgetMonthly: 2_500, currency: 'EUR', rate: 0.925 },
    priceOverrides: Object.fromEntries(priceIds.map((id) => [id, number(0, 50)])),
    weights: Object.fromEntries(weightIds.map((id) => [id, Math.round(number(0, 100))])),
  };
}

it('keeps everything at once exactly, as sliders and fields set it', () => {
  const scenario = fullScenario('Support', (min, max) =>
    Number((min + (max - min) * 0.337).toFixed(2)),
  );
  const page = { view: 'architecture' } as const;
  const link = encodeScenario(scenario, page);
  expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
  expect(decode(link)).toEqual({ scenario, page, problems: [] });
});

it('rounds numbers and cuts the title only where nothing else keeps the link in bounds', () => {
  const scenario = fullScenario('中'.repeat(120), (min, max) => min + (max - min) * (Math.PI / 10));
  const link = encodeScenario(scenario, { view: 'architecture', theme: 'light', embed: true });
  expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
  const read = decode(link);
  expect(read.problems).toEqual([]);
  expect(read.scenario.answers).toEqual(scenario.answers);
  expect(read.scenario.choices).toEqual(scenario.choices);
  expect(Object.keys(read.scenario.parameters)).toEqual(Object.keys(scenario.parameters));
  const { ragHours = 0 } = scenario.parameters;
  expect((read.scenario.parameters.ragHours ?? 0) / ragHours).toBeCloseTo(1, 2);
});

it('writes a base share over its limit as the limit, so that the link opens clean', () => {
  const scenario = {
    ...blankScenario(day),
    parameters: { retrievalShare: 0.9, baseShare: 0.4 },
  };
  expect(encodeScenario(scenario)).toMatch(/retrievalShare=0.9\/baseShare=0.1$/);
});

it('keeps the example of a support bot under 500 characters', () => {
  const link =
    '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/cite=nice/rights=no/format=strict/task=converse/examples=2000/speed=interactive/queries=50000/release=weeks/training=api/stakes=medium/testset=yes/title=Customer-support-bot';
  const { scenario, problems } = decode(link);
  expect(problems).toEqual([]);
  expect(encodeScenario(scenario)).toBe(link);
  expect(link.length).toBeLessThan(500);
});

it('leaves the ranges out where even rounding does not keep the link in bounds', () => {
  const scenario = fullScenario('', (min, max) => min + (max - min) * (Math.PI / 10));
  const ranges = Object.fromEntries(
    parameterIds.map((id) => {
      const { min, max, whole } = parameterSpec(id);
      return [id, { low: whole ? min : min + (max - min) / 7, high: max }];
    }),
  );
  const link = encodeScenario({ ...scenario, ranges });
  expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
  const read = decode(link);
  expect(read.problems).toEqual([]);
  expect(read.scenario.ranges).toEqual({});
  expect(Object.keys(read.scenario.parameters)).toEqual(Object.keys(scenario.parameters));
});

it('keeps in bounds what is more than any link can hold: ranges, notes and a baseline, too', () => {
  const full = (part: number) =>
    fullScenario('中'.repeat(120), (min, max) => min + (max - min) * part);
  const ranges = Object.fromEntries(
    parameterIds.map((id) => [id, { low: parameterSpec(id).min, high: parameterSpec(id).max }]),
  );
  const texts = { owner: '中'.repeat(80), notes: '中'.repeat(600), date: day };
  const scenario = { ...full(Math.PI / 10), ...texts, ranges };
  const page = { view: 'architecture', theme: 'light', embed: true } as const;
  const link = encodeScenario(scenario, page, full(Math.E / 10));
  expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
  const read = decode(link);
  expect(read.problems).toEqual([]);
  expect(read.page).toEqual(page);
  expect(read.scenario.answers).toEqual(scenario.answers);
  expect(read.scenario.choices).toEqual(scenario.choices);
  expect(Object.keys(read.scenario.weights)).toEqual(Object.keys(scenario.weights));
});

it('rounds a narrow range outwards, so that it stays one', () => {
  const full = fullScenario('', (min, max) => min + (max - min) * (Math.PI / 10));
  const ranges = { prepHours: { low: 300.0001, high: 300.0002 }, growth: { low: 0, high: 5e-324 } };
  const { scenario, problems } = decode(encodeScenario({ ...full, ranges }));
  expect(problems).toEqual([]);
  const { prepHours, growth } = scenario.ranges;
  expect(prepHours?.low).toBeLessThanOrEqual(300.0001);
  expect(prepHours?.high).toBeGreaterThanOrEqual(300.0002);
  expect(growth?.high).toBeGreaterThan(0);
});

// Links already pasted into wikis. Add lines; never change or remove one.
const pinned: [string, Partial<Scenario>, object][] = [
  [
    '#/1/prices=2026-11-20/gap=both/change=weekly/queries=50000',
    { answers: { gap: 'both', change: 'weekly', queries: 50_000 } },
    {},
  ],
  [
    '#/1/prices=2026-11-20/gap=unsure/examples=unsure/growth=-0.05/months=36/storePerGb=0.0000001/title=Caf.e9-bot.2c-.ud83d.ude00/view=cost/theme=dark/embed=1',
    {
      answers: { gap: 'unsure', examples: 'unsure' },
      parameters: { growth: -0.05, months: 36, storePerGb: 1e-7 },
      title: 'Café bot, 😀',
    },
    { view: 'cost', theme: 'dark', embed: true },
  ],
  [
    '#/1/prices=2026-11-20/retrievalShare=0.4/baseShare=0.2/baseModel=claude-haiku-5-5/tunedModel=prime_qwen3.5-2b/helperModel=gpt-6-luna/embeddingModel=voyage-4/pattern=router/basis=S3/have=rag/start=2027-01/factsInPrompt=no',
    {
      parameters: { retrievalShare: 0.4, baseShare: 0.2 },
      choices: {
        baseModel: 'claude-haiku-5-5',
        tunedModel: 'prime_qwen3.5-2b',
        helperModel: 'gpt-6-luna',
        embeddingModel: 'voyage-4',
        pattern: 'router',
        basis: 'S3',
        have: 'rag',
        start: '2027-01',
        factsInPrompt: false,
      },
    },
    {},
  ],
  [
    '#/1/prices=2026-11-20/baseModel.input=1.5/tunedModel.training=3/facts.gap=20/behaviour.queries.over1000000=25/facts.border=45.5',
    {
      priceOverrides: { 'baseModel.input': 1.5, 'tunedModel.training': 3 },
      weights: { 'facts.gap': 20, 'behaviour.queries.over1000000': 25, 'facts.border': 45.5 },
    },
    {},
  ],
  [
    '#/1/prices=2026-11-20/baseModel.input=1/.output=8/facts.change.weekly=21/..daily=26/.rights=9',
    {
      priceOverrides: { 'baseModel.input': 1, 'baseModel.output': 8 },
      weights: { 'facts.change.weekly': 21, 'facts.change.daily': 26, 'facts.rights': 9 },
    },
    {},
  ],
  [
    '#/1/prices=2026-11-20/queries=20000..80000/growth=-0.05..0.1/prepHours=50..150..500/uncertainty=everywhere',
    {
      parameters: { prepHours: 150 },
      ranges: {
        queries: { low: 20_000, high: 80_000 },
        growth: { low: -0.05, high: 0.1 },
        prepHours: { low: 50, high: 500 },
      },
      choices: { uncertainty: 'everywhere' },
    },
    {},
  ],
  [
    '#/1/prices=2026-11-20/baseModel=own/tunedModel=own/helperModel=own/embeddingModel=own/countLabour=no/basisComplete=yes/baseModel.input=0.5',
    {
      choices: {
        baseModel: 'own',
        tunedModel: 'own',
        helperModel: 'own',
        embeddingModel: 'own',
        countLabour: false,
        basisComplete: true,
      },
      priceOverrides: { 'baseModel.input': 0.5 },
    },
    {},
  ],
  [
    '#/1/prices=2026-11-20/budgetOnce=20000/budgetMonthly=1500.5/currency=EUR/rate=0.92',
    { money: { budgetOnce: 20_000, budgetMonthly: 1_500.5, currency: 'EUR', rate: 0.92 } },
    {},
  ],
];

it.each(pinned)('still opens %s', (link, said, page) => {
  const scenario = { ...blankScenario(day), ...said };
  expect(decode(link)).toEqual({ scenario, page, problems: [] });
});

it('gives up the end of long notes before any figure', () => {
  const scenario: Scenario = {
    ...blankScenario(day),
    owner: '中'.repeat(40),
    notes: '中'.repeat(300),
    answers: { gap: 'both', queries: 50_000 },
  };
  const { scenario: read, problems } = decode(encodeScenario(scenario));
  expect(problems).toEqual([]);
  expect(read).toEqual({ ...scenario, notes: '中'.repeat(150) });
});
