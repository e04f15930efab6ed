import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import type { IsoDate } from '../../src/model/quantity';
import type { Scenario } from '../../src/model/scenario';
import { blankScenario } from '../../src/share/blankScenario';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import { linkText, MAX_LINK_LENGTH } from '../../src/share/fitLink';
import { decodeScenario, encodeScenario } from '../../src/share/scenarioCodec';
import { anyPageView, anyPairAt, anyScenario } from '../support/anyScenario';

const day: IsoDate = '2026-11-20';
const decode = (text: string) => decodeScenario(text, priceTables);

it('reads back the scenario and its baseline exactly', () => {
  fc.assert(
    fc.property(anyPairAt(priceTables), anyPageView, ([scenario, baseline], page) => {
      const content = { scenario, page, baseline };
      fc.pre(
        linkText(content, { keys: 'short', title: 120, notes: 300 }).length <= MAX_LINK_LENGTH,
      );
      const link = encodeScenario(scenario, page, baseline);
      expect(link).toMatch(/^#\/1\/[A-Za-z0-9._=/-]*[A-Za-z0-9=]$/);
      expect(decode(link)).toEqual({ ...content, problems: [] });
    }),
  );
});

it('stays in bounds whatever the two are, and drops the baseline only where nothing else helps', () => {
  fc.assert(
    fc.property(anyScenario, anyScenario, (scenario, baseline) => {
      const link = encodeScenario(scenario, {}, baseline);
      expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
      const read = decode(link);
      expect(read.problems).toEqual([]);
      expect(Object.keys(read.scenario.parameters)).toEqual(Object.keys(scenario.parameters));
      const shortest = linkText(
        { scenario, page: {}, baseline },
        { keys: 'short', title: 0, notes: 0, digits: 3 },
      );
      expect(read.baseline !== undefined).toBe(shortest.length <= MAX_LINK_LENGTH);
    }),
  );
});

it('keeps a baseline that differs in nothing', () => {
  const scenario = { ...blankScenario(day), answers: { gap: 'both' as const } };
  const link = encodeScenario(scenario, {}, scenario);
  expect(link).toBe('#/1/prices=2026-11-20/gap=both/was.prices=2026-11-20');
  expect(decode(link).baseline).toEqual(scenario);
});

// Links already pasted into wikis. Add lines; never change or remove one.
const pinned: [string, Partial<Scenario>, Partial<Scenario>][] = [
  [
    '#/1/prices=2026-11-20/gap=both/queries=50000/months=36/prepHours=50..500/view=cost/was.gap=facts/was.cite=must/was.queries=/was.prepHours=100..150..200',
    {
      answers: { gap: 'both', queries: 50_000 },
      parameters: { months: 36 },
      ranges: { prepHours: { low: 50, high: 500 } },
    },
    {
      answers: { gap: 'facts', cite: 'must' },
      parameters: { months: 36, prepHours: 150 },
      ranges: { prepHours: { low: 100, high: 200 } },
    },
  ],
  [
    '#/1/prices=2026-11-20/prepHours=50..80..500/title=After/was.prepHours=80/was.baseModel=own/was.title=Before',
    {
      parameters: { prepHours: 80 },
      ranges: { prepHours: { low: 50, high: 500 } },
      title: 'After',
    },
    { parameters: { prepHours: 80 }, choices: { baseModel: 'own' }, title: 'Before' },
  ],
  ['#/1/prices=2026-11-20/was.prices=2026-11-20', {}, {}],
];

it.each(pinned)('still opens %s', (link, said, was) => {
  const { scenario, baseline, problems } = decode(link);
  expect(problems).toEqual([]);
  expect(scenario).toEqual({ ...blankScenario(day), ...said });
  expect(baseline).toEqual({ ...blankScenario(day), ...was });
});

it.each<[string, string, Partial<Scenario> | undefined]>([
  ['was.queries=many', '“Volume” (queries) of the baseline', undefined],
  ['was.queries=1/months=6', 'nearest that is allowed', { answers: { queries: 100 } }],
  ['was.colour=red', '“was.colour”', undefined],
  ['was.view=cost', '“was.view”', undefined],
  ['was.__proto__=1', '“was.__proto__”', undefined],
  ['was.was.gap=both', '“was.was.gap”', undefined],
  ['was.gap', 'without a value', undefined],
  ['was.gap=facts/was.gap=both', 'more than once', { answers: { gap: 'facts' } }],
  ['was.baseShare=0.9', '(baseShare) of the baseline', { parameters: { baseShare: 0.5 } }],
])('opens %s and says what is wrong', (text, says, was) => {
  const { scenario, baseline, problems } = decode(`#/1/${text}`);
  expect(problems.map(explainLinkProblem)).toEqual([expect.stringContaining(says)]);
  expect(baseline).toEqual(was && { ...scenario, ...was });
});
