import fc from 'fast-check';
import { priceTables } from '../../src/data/prices/priceTables';
import { patternIds } from '../../src/model/approaches';
import { questionIds, questionSpecs } from '../../src/model/decide/questions';
import { MAX_POINTS, weightIds } from '../../src/model/decide/weights';
import { rowsByRole } from '../../src/model/inputs';
import { OWN_MODEL } from '../../src/model/ownModel';
import {
  allowedParameter,
  type ParameterId,
  parameterIds,
  parameterSpec,
} from '../../src/model/parameters';
import {
  type PricesId,
  type PriceTable,
  type PriceTables,
  priceTable,
} from '../../src/model/prices';
import type { IsoDate, IsoMonth } from '../../src/model/quantity';
import {
  basisIds,
  type ChoiceId,
  haveIds,
  MAX_BUDGET_USD,
  MAX_RATE,
  MAX_USD_PER_MTOK,
  MIN_RATE,
  type ModelRole,
  priceIds,
  type Scenario,
  uncertaintyIds,
} from '../../src/model/scenario';
import type { Range } from '../../src/model/uncertainty/ranges';
import { allowedRange, withinBaseShareLimit } from '../../src/share/allowedValues';
import { isAnsweredParameter } from '../../src/share/answeredParameter';
import { type PageView, themeIds, viewIds } from '../../src/share/pageView';
import { MAX_NOTES_LENGTH, MAX_OWNER_LENGTH, MAX_TITLE_LENGTH } from '../../src/share/titleEscape';

/** Titles that have broken links elsewhere. */
export const weirdTitles = [
  'Support bot – v2.1 (draft)',
  'Ω 中文 العربية',
  '👩🏽‍🚒🏳️‍🌈',
  '\ud83d',
  'x\udc00y',
  '\u202eright to left',
  '"quoted" \'too\'',
  '</script><script>alert(1)</script>',
  '50% & more = #1?',
  ' ends in space ',
  'ends_in_',
  '-dash-',
  '...',
  '.e9.u4e2d',
  '%2e%252e &amp;',
  '\0\n\t\u2028',
] as const;

const anyTextUpTo = (maxLength: number) =>
  fc.oneof(
    fc.constantFrom(...weirdTitles),
    fc.string({ minLength: 1, maxLength, unit: 'grapheme-ascii' }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  );

/** Numbers as people enter them, and any others; never -0, which is no setting of its own. */
function anyNumber(min: number, max: number): fc.Arbitrary<number> {
  const decimals = fc.integer({ min: min * 1_000, max: max * 1_000 }).map((n) => n / 1_000);
  return fc.oneof(decimals, fc.double({ min, max, noNaN: true })).map((n) => n + 0);
}

/** As sliders reach them: small ones as often as large ones where the scale is so, and both ends. */
export function anyParameter(id: ParameterId): fc.Arbitrary<number> {
  const { min, max, scale } = parameterSpec(id);
  const start = Math.max(min, 1);
  const onLog = fc.integer({ min: 0, max: 1_000 }).map((n) => start * (max / start) ** (n / 1_000));
  return fc
    .oneof(anyNumber(min, max), ...(scale === 'log' ? [onLog] : []), fc.constantFrom(min, max))
    .map((n) => allowedParameter(id, n));
}

/** As lists have them, and up to the most that can be typed; USD per million tokens. */
export const anyPrice: fc.Arbitrary<number> = fc.oneof(
  anyNumber(0, 20),
  anyNumber(0, MAX_USD_PER_MTOK),
  fc.constant(0),
);

function anyRange(id: ParameterId): fc.Arbitrary<Range> {
  const { min, max } = parameterSpec(id);
  return fc
    .tuple(anyParameter(id), anyParameter(id))
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }))
    .map((range) => allowedRange(id, range) ?? { low: min, high: max });
}

/** A few of the keys, at times many, each with any of its values. */
function anyOf<Key extends string>(
  keys: readonly Key[],
  anyValue: (key: Key) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const few = fc.subarray([...keys], { maxLength: Math.min(keys.length, 5) });
  return fc
    .oneof({ arbitrary: few, weight: 4 }, { arbitrary: fc.subarray([...keys]), weight: 1 })
    .chain((some) => fc.record(Object.fromEntries(some.map((key) => [key, anyValue(key)]))));
}

const anyMonth = fc
  .tuple(fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}` as IsoMonth);

const anyDay = fc
  .integer({ min: 0, max: 47_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10) as IsoDate);

function anyChoices(table: PriceTable) {
  const anyModel = (role: ModelRole) =>
    fc.oneof(
      { arbitrary: fc.constant(OWN_MODEL), weight: 1 },
      { arbitrary: fc.constantFrom(...Object.keys(rowsByRole(table)[role])), weight: 4 },
    );
  const values = {
    baseModel: anyModel('baseModel'),
    tunedModel: anyModel('tunedModel'),
    helperModel: anyModel('helperModel'),
    embeddingModel: anyModel('embeddingModel'),
    pattern: fc.constantFrom(...patternIds),
    basis: fc.constantFrom(...basisIds),
    have: fc.constantFrom(...haveIds),
    start: anyMonth,
    factsInPrompt: fc.boolean(),
    uncertainty: fc.constantFrom(...uncertaintyIds),
    countLabour: fc.boolean(),
    basisComplete: fc.boolean(),
  } satisfies Record<ChoiceId, unknown>;
  return anyOf(Object.keys(values) as ChoiceId[], (id) => values[id]);
}

const anyMoney = fc.record(
  {
    budgetOnce: anyNumber(0, MAX_BUDGET_USD),
    budgetMonthly: anyNumber(0, MAX_BUDGET_USD),
    currency: fc.constantFrom('EUR', 'GBP', 'AAA', 'ZZZ'),
    rate: fc.double({ min: MIN_RATE, max: MAX_RATE, noNaN: true }),
  },
  { requiredKeys: [] },
);

const anyAnswers = anyOf(questionIds, (id) =>
  isAnsweredParameter(id)
    ? fc.oneof(anyParameter(id), fc.constant('unsure'))
    : fc.constantFrom(...Object.keys(questionSpecs[id].options), 'unsure'),
);

/** Any setting of everything that a visitor can set, as the page can hold it. */
export const anyScenario: fc.Arbitrary<Scenario> = anyScenarioAt(priceTables);

/** The same at the prices of any of some tables. */
export function anyScenarioAt(tables: PriceTables): fc.Arbitrary<Scenario> {
  return fc
    .constantFrom(...(Object.keys(tables) as PricesId[]))
    .chain((id) => anyScenarioOf(id, tables));
}

function anyScenarioOf(id: PricesId, tables: PriceTables): fc.Arbitrary<Scenario> {
  return fc
    .record(
      {
        prices: fc.constant(id),
        title: anyTextUpTo(MAX_TITLE_LENGTH),
        owner: anyTextUpTo(MAX_OWNER_LENGTH),
        date: anyDay,
        notes: anyTextUpTo(MAX_NOTES_LENGTH),
        answers: anyAnswers,
        parameters: anyOf(
          parameterIds.filter((id) => !isAnsweredParameter(id)),
          anyParameter,
        ),
        ranges: anyOf(parameterIds, anyRange),
        choices: anyChoices(priceTable(tables, id)),
        money: anyMoney,
        priceOverrides: anyOf(priceIds, () => anyPrice),
        weights: anyOf(weightIds, () => anyNumber(0, MAX_POINTS)),
      },
      {
        requiredKeys: [
          'prices',
          'answers',
          'parameters',
          'ranges',
          'choices',
          'money',
          'priceOverrides',
          'weights',
        ],
      },
    )
    .map((scenario) => withinBaseShareLimit(scenario as Scenario));
}

/** Any way in which a link can want its scenario shown. */
export const anyPageView: fc.Arbitrary<PageView> = fc.record(
  {
    view: fc.constantFrom(...viewIds),
    question: fc.constantFrom(...questionIds),
    card: fc.constantFrom('CX-07', 'E20', 'S3.cost.setup.prep', 'S0'),
    theme: fc.constantFrom(...themeIds),
    embed: fc.constant(true),
  },
  { requiredKeys: [] },
);

/** A scenario and its baseline, which have nothing, a part or everything in common. */
export function anyPairAt(tables: PriceTables): fc.Arbitrary<readonly [Scenario, Scenario]> {
  return fc
    .tuple(
      anyScenarioAt(tables),
      anyScenarioAt(tables),
      fc.subarray(['answers', 'parameters', 'ranges', 'choices', 'money', 'title'] as const),
    )
    .map(([scenario, other, groups]) => {
      // Which models there are depends on the day of the prices.
      const prices = groups.includes('choices') ? scenario.prices : other.prices;
      const baseline: Record<string, unknown> = { ...other, prices };
      for (const group of groups) {
        if (scenario[group] === undefined) delete baseline[group];
        else baseline[group] = scenario[group];
      }
      return [scenario, withinBaseShareLimit(baseline as Scenario)];
    });
}
