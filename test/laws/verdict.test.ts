import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ApproachId, approachIds, approachSpecs } from '../../src/model/approaches';
import { difference } from '../../src/model/costs/breakEven';
import { totalsByVolume } from '../../src/model/costs/projection';
import { type Evaluation, shownCosts } from '../../src/model/evaluate';
import { parameterSpecs } from '../../src/model/parameters';
import { moneyFormat, shownCurrency } from '../../src/share/moneyFormat';
import { overBudgetSentence } from '../../src/ui/budgetSentence';
import { comparison } from '../../src/ui/cost/comparison';
import { overTimeFinding, overVolumeFinding } from '../../src/ui/cost/findings';
import { meetingMonths, timeRows } from '../../src/ui/cost/timeRows';
import { meetingVolumes, volumeRows } from '../../src/ui/cost/volumeRows';
import { formatMonths, formatNumber } from '../../src/ui/kit/format';
import { plainText } from '../../src/ui/verdict/costSentence';
import { verdictSentences } from '../../src/ui/verdict/sentences';
import { anyScenarioOfAll, evaluated, evaluatedByBasis } from './anyEvaluation';

// What the verdict and the findings say in words, held against the rows that the charts draw.

const byName = new Map(approachIds.map((id) => [approachSpecs[id].name, id]));
const names = [...byName.keys()].join('|');
const idOf = (name = ''): ApproachId => byName.get(name as never) ?? expect.fail(`No ${name}`);

/** Who costs less at a number of queries, by a sentence that ends “… is the cheaper of the two”. */
type Said = (queries: number) => ApproachId | undefined;

const numberOf = (text: string) => Number(text.replaceAll(',', ''));

/** The spans that a sentence names: “above 5” and “between 1 and 2”. */
function spansIn(text: string): readonly (readonly [number, number])[] {
  const between = [...text.matchAll(/between ([\d,.]+) and ([\d,.]+)/gi)].map(
    ([, from = '', to = '']) => [numberOf(from), numberOf(to)] as const,
  );
  const above = [...text.matchAll(/above ([\d,.]+)/gi)].map(
    ([, from = '']) => [numberOf(from), Infinity] as const,
  );
  return [...between, ...above];
}

/** Rounded to three digits, a border may be off by half of the last. */
const ROUNDING = 0.006;

it('says which of the two is cheaper just as the lines over volume run', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluated(scenario);
      const { breakEven } = verdictSentences(evaluation);
      const { recommended: a, alternative: b } = evaluation.headline ?? {};
      if (!breakEven || !a || !b) return;
      const [sentence = ''] = breakEven.split(' That is Hybrid');
      const rows = volumeRows(evaluation);
      const { crossings } = evaluation.costs.breakEven.volume[`${b}>${a}`];
      const isNear = (x: number) => crossings.some((at) => Math.abs(x - at) <= ROUNDING * at + 1);
      const winner = said(sentence, a, b);
      if (!winner) return;
      for (const row of rows) {
        if (isNear(row.x)) continue;
        const [usdA = 0, usdB = 0] = [row[a], row[b]];
        if (Math.abs(usdA - usdB) <= 1e-9 * Math.max(1, usdA, usdB)) continue;
        const cheaper = usdA < usdB ? a : b;
        expect(winner(row.x), `${sentence} At ${row.x}: ${usdA}, ${usdB}`).toBe(cheaper);
      }
    }),
    { numRuns: 40 },
  );
});

function said(sentence: string, a: ApproachId, b: ApproachId): Said | undefined {
  const other = (id: ApproachId) => (id === a ? b : a);
  const any = new RegExp(`^(${names}) is the cheaper of the two at any volume\\.$`).exec(sentence);
  if (any) return () => idOf(any[1]);
  const spans = new RegExp(
    `^(.*) (${names}) is the cheaper of the two(, otherwise (${names}))?\\.$`,
  );
  const [, where = '', name, , otherwise] = spans.exec(sentence) ?? [];
  if (name) {
    const id = idOf(name);
    if (otherwise) expect(idOf(otherwise)).toBe(other(id));
    const within = spansIn(where);
    expect(within.length, sentence).toBeGreaterThan(0);
    return (x) => (within.some(([from, to]) => x > from && x < to) ? id : other(id));
  }
  if (sentence === 'Both cost the same at any volume.') return () => undefined;
  const changes = new RegExp(`changes (\\d+) times .* above that it is (${names})\\.$`).exec(
    sentence,
  );
  expect(changes, sentence).not.toBeNull();
  return undefined; // its last span is held below
}

it('names costs that stand at the end of the lines over time, and the cheapest of the other contenders', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluated(scenario);
      const { cost } = verdictSentences(evaluation);
      const last = timeRows(evaluation).at(-1);
      const asMoney = moneyFormat(scenario.money);
      for (const piece of cost) {
        if (typeof piece === 'string' || 'edit' in piece) continue;
        const usd = last?.[piece.costOf] ?? Number.NaN;
        const amount = piece.of === 'total' ? usd : usd / evaluation.inputs.parameters.months;
        const written = [{}, { exact: 'units' }, { exact: 'cents' }] as const;
        expect(written.map((each) => asMoney(amount, each))).toContain(piece.figure);
      }
      const { recommended, alternative, because } = evaluation.headline ?? {};
      if (cost.length === 0 || because !== 'contender' || !alternative) return;
      const rivals = evaluation.costs.contenders.filter((id) => id !== recommended);
      for (const id of rivals)
        expect(last?.[alternative]).toBeLessThanOrEqual(last?.[id] ?? Number.NaN);
      const [one, other] = [last?.[recommended as ApproachId], last?.[alternative]];
      const figures = cost.flatMap((each) =>
        typeof each === 'object' && 'costOf' in each ? [each.figure] : [],
      );
      // Cents of the currency that is shown are the least that is told apart.
      const apart = Math.abs((one ?? 0) - (other ?? 0)) * shownCurrency(scenario.money).rate;
      if (apart > 0.0101) expect(figures[0]).not.toBe(figures[1]);
    }),
    { numRuns: 40 },
  );
});

it('says over time who breaks even when, and what is saved, just as the lines run', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluatedByBasis(scenario);
      const finding = overTimeFinding(evaluation);
      const { one: a, other: b } = comparison(evaluation);
      const rows = timeRows(evaluation);
      const forms = /breaks even|from the start|throughout|but for|change places/;
      if (!evaluation.headline || !b || !forms.test(finding)) return;
      const asMoney = moneyFormat(scenario.money);
      const [usdA = 0, usdB = 0] = [rows.at(-1)?.[a], rows.at(-1)?.[b]];
      const less = usdA < usdB ? a : b;
      const more = less === a ? b : a;
      /** How much dearer the one is that costs less in the end; nothing where only rounding differs. */
      const above = rows.map(({ x, [less]: one = 0, [more]: other = 0 }) => {
        return { x, usd: difference(other, one) };
      });
      const meetings = meetingMonths(evaluation).map(({ x }) => x);
      const sentence = finding.replace(
        /^By S\d’s figures( and the terms that they leave out)?, /,
        '',
      );
      const moment = new RegExp(`^(${names}) breaks even with (${names}) (.*) and costs (.*) less`);
      const [, winner, loser, when, saved] = moment.exec(sentence) ?? [];
      if (winner) {
        expect([idOf(winner), idOf(loser)]).toEqual([less, more]);
        // They may meet at other moments, too, without changing places.
        const said = (x: number) =>
          x < 0.1 ? 'within the first days' : `after ${formatMonths(x)}`;
        const at = meetings.find((x) => said(x) === when) ?? expect.fail(`${finding} ${meetings}`);
        expect(saved).toBe(asMoney(Math.abs(usdA - usdB)));
        // Both may begin at the same; then it is dearer once and never cheaper, and afterwards never dearer.
        expect(above.some(({ x, usd }) => x < at && usd > 0)).toBe(true);
        expect(above.filter(({ x, usd }) => (x < at ? usd < 0 : usd > 0))).toEqual([]);
        return;
      }
      const [, times] = /change places (\d+) times/.exec(sentence) ?? [];
      if (times) {
        const signs = above.map(({ usd }) => Math.sign(usd)).filter((sign) => sign !== 0);
        const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]);
        expect(Number(times)).toBe(changes.length);
        return;
      }
      expect(meetings.length > 0).toBe(sentence.includes('but for'));
      const isA = /from the start|costs less/.test(sentence);
      expect(less, sentence).toBe(isA ? a : b);
      expect(above.filter(({ usd }) => usd > 0)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('puts the marks of break-evens where the lines meet', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluated(scenario);
      const { one: a, other: b } = comparison(evaluation);
      if (!b) return;
      const totals = totalsByVolume(evaluation.inputs);
      const isStepped = evaluation.inputs.models.tunedModel.hosting === 'dedicated';
      for (const { x, usd } of meetingVolumes(evaluation)) {
        expect(x).toBeGreaterThanOrEqual(parameterSpecs.queries.min);
        expect(x).toBeLessThanOrEqual(parameterSpecs.queries.max);
        if (isStepped) continue; // a step passes the other line without meeting it
        expect(Math.abs(totals[a](x) - totals[b](x))).toBeLessThanOrEqual(1e-6 * Math.max(1, usd));
      }
      for (const { x, usd } of meetingMonths(evaluation)) {
        const rows = timeRows(evaluation);
        const at = (id: ApproachId) => {
          const [before, after] = [rows[Math.floor(x)]?.[id] ?? 0, rows[Math.ceil(x)]?.[id] ?? 0];
          return before + (x % 1) * (after - before);
        };
        expect(Math.abs(at(a) - at(b))).toBeLessThanOrEqual(1e-6 * Math.max(1, usd));
      }
    }),
    { numRuns: 40 },
  );
});

it('says over volume, in the chart, what its lines and marks show', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluatedByBasis(scenario);
      const finding = overVolumeFinding(evaluation);
      const { one: a, other: b } = comparison(evaluation);
      if (!evaluation.headline || !b) return;
      const meetings = meetingVolumes(evaluation);
      const rows = volumeRows(evaluation);
      const last = rows.at(-1);
      const above = new RegExp(`Above ([\\d,.]+) [a-z ]+ (${names}) costs less than`).exec(finding);
      const always = new RegExp(`(${names}) costs less than (${names}) at any volume`).exec(
        finding,
      );
      const [usdA = 0, usdB = 0] = [last?.[a], last?.[b]];
      const cheaper = usdA < usdB ? a : b;
      if (above) {
        expect(above[1]).toBe(formatNumber(meetings.at(-1)?.x ?? Number.NaN));
        expect(idOf(above[2])).toBe(cheaper);
      }
      if (!always) return;
      expect(meetings).toEqual([]);
      for (const row of rows) {
        const [less = 0, more = 0] = [row[idOf(always[1])], row[idOf(always[2])]];
        expect(less).toBeLessThanOrEqual(more + 1e-8 * Math.max(1, more));
      }
    }),
    { numRuns: 40 },
  );
});

it('is over budget exactly where a line begins or a month climbs above it', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluated(scenario);
      const { budgetOnce = Infinity, budgetMonthly = Infinity } = scenario.money;
      const rows = timeRows(evaluation);
      const scale = (id: ApproachId) => 1e-8 * Math.max(1, rows.at(-1)?.[id] ?? 0);
      for (const id of approachIds) {
        const usd = rows.map((row) => row[id] ?? Number.NaN);
        const months = usd.slice(1).map((each, i) => each - (usd[i] ?? 0));
        const overBy = Math.max((usd[0] ?? 0) - budgetOnce, Math.max(...months) - budgetMonthly);
        const sentence = overBudgetSentence(id, evaluation);
        if (Math.abs(overBy) > scale(id)) expect(sentence !== undefined).toBe(overBy > 0);
        const month = /month (\d+)/.exec(sentence ?? '')?.[1];
        if (month === undefined) continue;
        const dearest = months[Number(month) - 1] ?? Number.NaN;
        expect(dearest).toBeGreaterThanOrEqual(Math.max(...months) - scale(id));
      }
    }),
    { numRuns: 40 },
  );
});

it('never says a figure that is none', () => {
  fc.assert(
    fc.property(anyScenarioOfAll, (scenario) => {
      const evaluation = evaluated(scenario);
      const { cost, closing, priceChanges, ...rest } = verdictSentences(evaluation);
      const byBasis = evaluatedByBasis(scenario);
      const texts = [
        ...[plainText(cost), ...closing, ...priceChanges, ...Object.values(rest)],
        ...findings(byBasis),
      ];
      for (const text of texts) expect(text ?? '').not.toMatch(/NaN|undefined|null|Infinity|∞|–\d/);
      expect(Object.keys(shownCosts(byBasis).projections).length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

const findings = (evaluation: Evaluation) =>
  (['total', 'month'] as const).flatMap((view) => [
    overTimeFinding(evaluation, view),
    overVolumeFinding(evaluation, view),
  ]);
