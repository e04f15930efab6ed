// @vitest-environment jsdom
import { parse } from 'csv-parse/sync';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { priceTables } from '../../../src/data/prices/priceTables';
import { approachIds, approachSpecs } from '../../../src/model/approaches';
import { parameterIds, parameterSpec } from '../../../src/model/parameters';
import { linkExplanation } from '../../../src/share/linkExplanation';
import { moneyFormat, shownCurrency } from '../../../src/share/moneyFormat';
import { csvText } from '../../../src/share/record/csvText';
import { recordMarkdown } from '../../../src/share/record/recordMarkdown';
import { encodeScenario } from '../../../src/share/scenarioCodec';
import { formatParameter } from '../../../src/ui/parameterWords';
import { decisionRecordOf } from '../../../src/ui/record/decisionRecordOf';
import { numbersHeader, numbersTable } from '../../../src/ui/record/numbersTable';
import { RecordBlockView } from '../../../src/ui/record/RecordBlockView';
import { gfmToHtml } from '../../support/gfm';
import { blankLink, botLink, noWayLink, recordSubject } from './recordSubject';

const links = {
  'the support bot': botLink,
  'another currency': `${botLink}/currency=EUR/rate=0.92/budgetOnce=10000`,
  ranges: `${botLink}/prepHours=50..500/growth=-0.1..0.1/answerTokens=200..900`,
  'a baseline': `${botLink}/hourlyRate=80/was.hourlyRate=50`,
  'a published basis': `${botLink}/basis=S3/basisComplete=yes`,
  'another published basis': `${botLink}/basis=S0`,
  'no option': noWayLink,
  'nothing answered': blankLink,
} as const;

type Cells = readonly (readonly string[])[];

const cellsOf = (table: Element): Cells =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()),
  );

const tablesOf = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')].map(cellsOf);

type Row = { readonly [column: string]: string };

function everyForm(link: string) {
  const subject = recordSubject(link);
  const record = decisionRecordOf(subject);
  const blocks = [...record.sections, ...record.appendix].flatMap((section) => section.blocks);
  const shown = blocks.flatMap((block) =>
    block.kind === 'table' ? tablesOf(renderToStaticMarkup(<RecordBlockView block={block} />)) : [],
  );
  const own = encodeScenario(subject.evaluation.scenario, {}, subject.before?.scenario);
  return {
    subject,
    shown,
    inMarkdown: tablesOf(gfmToHtml(recordMarkdown(record))),
    inCsv: parse(csvText(numbersHeader, numbersTable(subject)), { columns: true }) as Row[],
    json: JSON.parse(linkExplanation(own, priceTables, estimates).json),
  };
}

const rowOf = (tables: readonly Cells[], header: string, name: string) =>
  tables.find(([first]) => first?.[0] === header)?.find(([first]) => first === name) ?? [];

const parts = ['A query', 'Once', 'A month without queries', 'In all, over'] as const;
const keys = ['perQuery', 'once', 'monthlyFixed', 'horizonTotal'] as const;

it.each(Object.entries(links))('says the same figures in every form: %s', (_, link) => {
  const { subject, shown, inMarkdown, inCsv, json } = everyForm(link);
  expect(inMarkdown).toEqual(shown);

  const { scenario, inputs, ranges } = subject.evaluation;
  const asMoney = moneyFormat(scenario.money);
  const isBuiltUp = (scenario.choices.basis ?? 'buildUp') === 'buildUp';
  for (const id of approachIds) {
    const { name } = approachSpecs[id];
    const column = `${name} (USD)`;
    const row = rowOf(shown, 'Approach', name);
    parts.forEach((part, index) => {
      const inTable = inCsv.find(
        ({ Part, Figure }) => Part === 'Costs' && Figure?.startsWith(part),
      );
      expect(row[index + 1], `${name}: ${part}`).toBe(asMoney(Number(inTable?.[column])));
      if (isBuiltUp) expect(Number(inTable?.[column])).toBe(json.costs[id][keys[index] ?? '']);
    });
  }

  const currency = shownCurrency(scenario.money);
  for (const id of parameterIds) {
    const { label } = parameterSpec(id);
    const value = json.parameters[id];
    const inTable = inCsv.find(({ Part, Figure }) => Part === 'Numbers' && Figure === label);
    expect(Number(inTable?.['Value (in its unit)']), label).toBe(value);
    expect(inTable?.['Counted from']).toBe(ranges[id] ? String(ranges[id].low) : '');
    expect(inTable?.['Counted to']).toBe(ranges[id] ? String(ranges[id].high) : '');
    const [, said = ''] = rowOf(shown, 'Number', label);
    expect(said.split('; counted as ')[0], label).toBe(
      formatParameter(id, inputs.parameters[id], currency, { exact: true }),
    );
    expect(said.includes('; counted as '), label).toBe(ranges[id] !== undefined);
  }
});

it.each([links['a published basis'], links['another published basis']])(
  'says what the article chosen makes of it in every form: %s',
  (link) => {
    const { subject, shown, inCsv, json } = everyForm(link);
    const asMoney = moneyFormat(subject.evaluation.scenario.money);
    const names = approachIds.map((id) => approachSpecs[id].name);
    const byArticle = shown.find(([header]) => header?.join() === names.join())?.[1];
    const csvOf = (end: string) =>
      inCsv.find(({ Part, Figure }) => /^Costs by S/.test(Part ?? '') && Figure?.endsWith(end));
    approachIds.forEach((id, index) => {
      const column = `${approachSpecs[id].name} (USD)`;
      const found = json.costs[id];
      if (found === null) {
        expect(byArticle?.[index]).toBe('not covered');
        expect(csvOf('middle')?.[column]).toBe('');
        return;
      }
      const { low, high } = found.ranges.horizonTotal;
      const [from, to] = [asMoney(low), asMoney(high)];
      expect(byArticle?.[index]).toBe(from === to ? to : `${from} to ${to}`);
      expect(Number(csvOf('lowest')?.[column])).toBe(low);
      expect(Number(csvOf('middle')?.[column])).toBe(found.horizonTotal);
      expect(Number(csvOf('highest')?.[column])).toBe(high);
    });
  },
);

it('says in every form what the baseline comes to', () => {
  const { subject, shown, inMarkdown, inCsv, json } = everyForm(links['a baseline']);
  const { before } = subject;
  if (!before) return expect.fail('The link pins no baseline');
  const isBefore = ([header]: Cells) => header?.[0] === 'Approach, in the baseline';
  const table = shown.find(isBefore) ?? [];
  expect(inMarkdown.find(isBefore)).toEqual(table);
  for (const id of approachIds) {
    const { name } = approachSpecs[id];
    const [, ...cells] = table.find(([first]) => first === name) ?? [];
    const own = before.costs.projections[id];
    expect(json.baseline.costs[id]).toEqual(JSON.parse(JSON.stringify(own)));
    expect(json.costs[id].once).not.toBe(own.once);
    parts.forEach((part, index) => {
      const inTable = inCsv.find(
        ({ Part, Figure }) => Part === 'Costs of the baseline' && Figure?.startsWith(part),
      );
      const usd = Number(inTable?.[`${name} (USD)`]);
      expect(usd).toBe(own[keys[index] ?? 'once']);
      expect(cells[index]).toBe(moneyFormat(subject.evaluation.scenario.money)(usd));
    });
  }
  expect(json.baseline.outcome).toBe(before.decision.outcome);
});

it('says nothing of a baseline where none is pinned', () => {
  const { shown, inCsv, json } = everyForm(links['the support bot']);
  expect(json).not.toHaveProperty('baseline');
  expect(inCsv.some(({ Part }) => Part?.includes('baseline'))).toBe(false);
  expect(shown.flat(2).join(' ')).not.toContain('baseline');
});
