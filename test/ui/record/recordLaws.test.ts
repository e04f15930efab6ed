// @vitest-environment jsdom
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { priceTables } from '../../../src/data/prices/priceTables';
import { approachIds, approachSpecs } from '../../../src/model/approaches';
import { evaluate } from '../../../src/model/evaluate';
import { parameterIds, parameterSpec } from '../../../src/model/parameters';
import { priceTable } from '../../../src/model/prices';
import type { Scenario } from '../../../src/model/scenario';
import { blankScenario } from '../../../src/share/blankScenario';
import { moneyFormat } from '../../../src/share/moneyFormat';
import { csvText } from '../../../src/share/record/csvText';
import { recordMarkdown } from '../../../src/share/record/recordMarkdown';
import { decodeScenario } from '../../../src/share/scenarioCodec';
import { workFrom } from '../../../src/state/work';
import { overTimeFinding, overVolumeFinding } from '../../../src/ui/cost/findings';
import { timeRows } from '../../../src/ui/cost/timeRows';
import { decisionRecordOf } from '../../../src/ui/record/decisionRecordOf';
import { numbersHeader, numbersTable } from '../../../src/ui/record/numbersTable';
import { recordJson } from '../../../src/ui/record/recordJson';
import type { RecordSubject } from '../../../src/ui/record/recordSubject';
import { plainText } from '../../../src/ui/verdict/costSentence';
import { verdictSentences } from '../../../src/ui/verdict/sentences';
import { anyPairAt } from '../../support/anyScenario';
import { gfmToHtml } from '../../support/gfm';
import { manyTables } from '../../support/manyTables';

function subjectOf(scenario: Scenario, baseline: Scenario | undefined): RecordSubject {
  const table = priceTable(manyTables, scenario.prices);
  const before = baseline && evaluate(baseline, priceTable(manyTables, baseline.prices));
  return {
    evaluation: evaluate(scenario, table),
    origins: workFrom(scenario, 'user').origins,
    before,
    tables: manyTables,
    table,
    address: undefined,
  };
}

type Row = { readonly [column: string]: string };
const anySubject = fc
  .tuple(anyPairAt(manyTables), fc.boolean())
  .map(([[scenario, other], isCompared]) => subjectOf(scenario, isCompared ? other : undefined));

const figures = [
  ['A query', 'perQuery'],
  ['Once', 'once'],
  ['A month without queries', 'monthlyFixed'],
  ['In all', 'horizonTotal'],
] as const;

it('gives the numbers of the page, to the last digit, in CSV and JSON', () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      const { scenario, inputs, ranges, costs, decision } = subject.evaluation;
      const rows = parse(csvText(numbersHeader, numbersTable(subject)), { columns: true }) as Row[];
      const row = (part: string, figure: string) =>
        rows.find((each) => each.Part === part && each.Figure?.startsWith(figure));
      const json = JSON.parse(recordJson(subject));
      expect(json.problems).toEqual([]);
      expect(json.parameters).toEqual(inputs.parameters);
      expect(json.recommendation.outcome).toBe(decision.outcome);
      expect(row('Decision', 'Outcome')?.['Value (in its unit)']).toBe(decision.outcome);
      const isBuiltUp = (scenario.choices.basis ?? 'buildUp') === 'buildUp';
      for (const id of approachIds) {
        const column = `${approachSpecs[id].name} (USD)`;
        for (const [name, key] of figures) {
          expect(Number(row('Costs', name)?.[column])).toBe(costs.projections[id][key]);
          if (isBuiltUp) expect(json.costs[id][key]).toBe(costs.projections[id][key]);
        }
        const running = rows.filter(({ Part }) => Part === 'Costs added up');
        expect(running.map((each) => Number(each[column]))).toEqual(
          costs.projections[id].cumulative,
        );
      }
      for (const id of parameterIds) {
        const said = row('Numbers', parameterSpec(id).label);
        expect(Number(said?.['Value (in its unit)'])).toBe(inputs.parameters[id]);
        const { low, high } = ranges[id] ?? {};
        const ends = [said?.['Counted from'], said?.['Counted to']];
        expect(ends.map((end) => (end ? Number(end) : undefined))).toEqual([low, high]);
      }
    }),
    { numRuns: 10 },
  );
});

it('gives in JSON the figures of the page also where its link has no room for all digits', () => {
  const parameters = { storePerGb: 0.00000012, growth: 0.0123456789 };
  const texts = { notes: '中'.repeat(300), owner: '中'.repeat(40) };
  const subject = subjectOf({ ...blankScenario('2026-11-20'), ...texts, parameters }, undefined);
  const { link, ...json } = JSON.parse(recordJson(subject));
  expect(json.parameters).toMatchObject(parameters);
  expect(decodeScenario(link, priceTables).scenario.parameters).not.toEqual(parameters);
});

it('gives a link in JSON that means the same on a page without the prices of the organisation', () => {
  const own = { ...blankScenario(OWN), choices: { baseModel: 'house-chat' } };
  const subject = subjectOf(own, undefined);
  const { scenario } = decodeScenario(JSON.parse(recordJson(subject)).link, priceTables);
  const there = evaluate(scenario, priceTable(priceTables, scenario.prices));
  expect(there.costs.projections).toEqual(subject.evaluation.costs.projections);
});
const OWN = '2026-11-20.2026-12-01' as const;

/** Text as it is read, without what Markdown needs around it; a fixed space is one, too. */
const spaced = (text: string) => text.replace(/\s+/g, ' ');
const read = (html: string) =>
  spaced(new DOMParser().parseFromString(html, 'text/html').body.textContent);

it('says in Markdown what the page says: verdict, findings, and every cell of its tables', () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      const { evaluation } = subject;
      const text = read(gfmToHtml(recordMarkdown(decisionRecordOf(subject))));
      const { now, why, cost, breakEven, saving } = verdictSentences(evaluation);
      const said = [now, why, plainText(cost), breakEven, saving];
      const shown = [overTimeFinding(evaluation), overVolumeFinding(evaluation)];
      for (const sentence of [...said, ...shown]) {
        if (sentence) expect(text).toContain(spaced(sentence));
      }
      const asMoney = moneyFormat(evaluation.scenario.money);
      const last = timeRows(evaluation).at(-1);
      for (const id of approachIds)
        expect(text).toContain(spaced(asMoney(last?.[id] ?? Number.NaN)));
    }),
    { numRuns: 8 },
  );
});
