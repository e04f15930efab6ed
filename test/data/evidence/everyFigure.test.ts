import { describe, expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { accuracyRows } from '../../../src/data/evidence/accuracyRows';
import { clash, clashIds } from '../../../src/data/evidence/clashes';
import { comparison } from '../../../src/data/evidence/comparison';
import { contradictionCards } from '../../../src/data/evidence/contradictionCards';
import { definitions } from '../../../src/data/evidence/definitions';
import { fieldClaims, fieldEvidence } from '../../../src/data/evidence/fieldClaims';
import { ladderMarks } from '../../../src/data/evidence/ladder';
import { questionsAndAnswers } from '../../../src/data/evidence/questionsAndAnswers';
import { updateRows } from '../../../src/data/evidence/updateRows';
import { workedExamples } from '../../../src/data/evidence/workedExamples';
import { guides } from '../../../src/data/guides/guides';
import { failures } from '../../../src/data/practice/failures';
import { pitfalls, practices } from '../../../src/data/practice/practices';
import { stageSpecs as steps } from '../../../src/data/practice/stages';
import { traits } from '../../../src/data/practice/traits';
import { newestPriceTable, priceTables } from '../../../src/data/prices/priceTables';
import { situations } from '../../../src/data/situations/situations';
import { markSpecs } from '../../../src/data/sources/citation';
import { citation } from '../../../src/data/sources/citations';
import { work, workIds } from '../../../src/data/sources/works';
import { term, termIds } from '../../../src/data/words/glossary';
import { approachIds, patternIds, patternSpecs } from '../../../src/model/approaches';
import { lineItemIds, lineItemSpec } from '../../../src/model/costs/lineItems';
import { limitWords, ruleSpecs, tableLimitIds } from '../../../src/model/decide/limits';
import { questionIds } from '../../../src/model/decide/questions';
import { pointsIds, weightSpec } from '../../../src/model/decide/weights';
import { stageSpecs } from '../../../src/model/latency';
import { parameterIds, parameterSpec } from '../../../src/model/parameters';
import { blankScenario } from '../../../src/share/blankScenario';
import { originWords } from '../../../src/ui/cost/originWords';

/** A row of any table that holds figures: what it says, what it rests on, or that it is ours. */
type Row = {
  readonly at: string;
  readonly sources: readonly string[];
  /** The row says that it is our assumption. */
  readonly isOurs?: boolean;
  /** Sentences without a number need no source. */
  readonly says?: string;
};

const { chat, tuned, embedding, rerank, store } = newestPriceTable;
const priceIds = [chat, tuned, embedding, rerank, store].flatMap((records) => Object.keys(records));
// Branches of guides that are ours to name; all else has to open somewhere.
const isKnown = (id: string) => citation(id) !== undefined || priceIds.includes(id);

/** The rows with a figure that neither opens a source nor says that it is ours. */
function unsupported(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ sources, isOurs = false, says }) => {
      if (sources.some((id) => !isKnown(id))) return true;
      const hasFigure = says === undefined || /\d|\{\w+\}/.test(says.replace(/\b[SE]\d\w*/g, ''));
      return hasFigure && sources.length === 0 && !isOurs;
    })
    .map(({ at }) => at);
}

const asked = { scenario: blankScenario(newestPriceTable.asOf), origins: {} };
const parameterRows = parameterIds.map((id): Row => {
  const words = originWords(id, asked);
  return {
    at: id,
    sources: parameterSpec(id).sources,
    isOurs: /our assumption|price of the tuned model/i.test(words),
  };
});

const statements = (at: string, all: readonly (Omit<Row, 'at'> & { mark?: string })[]): Row[] =>
  all.map(({ mark, ...row }, i) => ({
    at: `${at} ${i + 1}`,
    ...row,
    isOurs: mark === 'assumption',
  }));

const tables: { readonly [table: string]: readonly Row[] } = {
  parameters: parameterRows,
  weights: pointsIds.map((id) => ({ at: id, sources: weightSpec(id).sources })),
  limits: [...tableLimitIds, ...(Object.keys(ruleSpecs) as (keyof typeof ruleSpecs)[])].map(
    (id) => ({ at: id, sources: limitWords(id).sources }),
  ),
  stages: Object.entries(stageSpecs).map(([at, { sources }]) => ({ at, sources })),
  lineItems: lineItemIds.map((at) => ({ at, sources: lineItemSpec(at).sources })),
  patterns: patternIds.map((at) => ({ at, sources: [patternSpecs[at].source] })),
  guides: [guides.S0tree, guides.S3flow].flatMap(({ nodes }) =>
    Object.entries(nodes).map(([at, { sources }]) => ({
      at,
      sources: [at, ...sources],
    })),
  ),
  estimates: Object.entries(estimates).flatMap(([at, { approaches, leftOut = {}, warnings }]) => [
    ...[...Object.values(approaches), leftOut].flatMap((each) =>
      Object.values(each).map(({ sources }) => ({ at, sources })),
    ),
    ...warnings.map(({ source }) => ({ at, sources: [source] })),
  ]),
  situations: situations.flatMap(({ id, answers, assumed, sources }) =>
    questionIds
      .filter((question) => answers[question] !== undefined)
      .map((question) => ({
        at: `${id} ${question}`,
        sources: assumed.includes(question) ? [] : sources,
        isOurs: assumed.includes(question),
      })),
  ),
  contradictions: Object.entries(contradictionCards).flatMap(([id, each]) =>
    statements(id, [...each.claims, ...each.evidence, ...each.here]),
  ),
  clashes: clashIds.flatMap((id) => {
    const { says, why, contradictions } = clash(id);
    return [
      ...statements(id, [why]),
      ...says.map(({ sources }) => ({ at: `${id} says`, sources })),
      { at: `${id} contradictions`, sources: contradictions },
    ];
  }),
  ladder: ladderMarks.map(({ source, says, from }) => ({
    at: `${says} ${from}`,
    sources: [source],
  })),
  updates: updateRows.map(({ id, sources }) => ({ at: id, sources: [id, ...sources] })),
  accuracy: accuracyRows.map(({ id, sources }) => ({ at: id, sources: [id, ...sources] })),
  field: statements('field', [...fieldClaims, ...fieldEvidence]),
  comparison: comparison.flatMap(({ id, cells, contradictions, reading }) => [
    ...Object.entries(cells).map(([article, { says, ids = [] }]) => ({
      at: `${id} ${article}`,
      says,
      sources: ids,
    })),
    { at: `${id} reading`, says: reading, sources: contradictions },
  ]),
  definitions: Object.entries(definitions).map(([at, { ids }]) => ({ at, sources: ids })),
  questionsAndAnswers: questionsAndAnswers.map(({ id, ids }) => ({
    at: id,
    sources: [id, ...ids],
  })),
  workedExamples: workedExamples.flatMap(({ id, ids, ways }) => [
    { at: id, sources: [id, ...ids] },
    ...ways.map((way) => ({ at: way.id, sources: [way.id] })),
  ]),
  practices: [...practices, ...pitfalls].map(({ id }) => ({ at: id, sources: [id] })),
  failures: failures.map(({ id, sources }) => ({ at: id, sources })),
  steps: Object.entries(steps).map(([at, { ids }]) => ({ at, sources: ids })),
  traits: approachIds.flatMap((at) => {
    const { strengths, weaknesses, deploy, update } = traits[at];
    return [...strengths, ...weaknesses, deploy, update].map(({ says, ids }) => ({
      at: `${at}: ${says}`,
      says,
      sources: ids,
      isOurs: /\bour assumption\b|\(ours\)/.test(says),
    }));
  }),
  words: termIds.map((at) => ({ at, says: term(at).says, sources: term(at).ids ?? [] })),
};

describe.each(Object.entries(tables))('the table of %s', (_, rows) => {
  it('has a source that opens, or says that it is our assumption, with every figure', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(unsupported(rows)).toEqual([]);
  });
});

it('finds a figure without a source, and a source that opens nothing', () => {
  expect(unsupported([{ at: 'bare', sources: [] }])).toEqual(['bare']);
  expect(unsupported([{ at: 'in words', sources: [], says: 'It costs $5.' }])).toEqual([
    'in words',
  ]);
  expect(unsupported([{ at: 'live', sources: [], says: 'It costs {usd}.' }])).toEqual(['live']);
  expect(unsupported([{ at: 'dead', sources: ['S9.none'] }])).toEqual(['dead']);
  expect(unsupported([{ at: 'ours', sources: [], isOurs: true }])).toEqual([]);
  expect(unsupported([{ at: 'no figure', sources: [], says: 'S0 and E01 agree.' }])).toEqual([]);
});

it('has a kind of statement for every citation and every work', () => {
  const marks = Object.keys(markSpecs);
  expect(workIds.filter((id) => !marks.includes(work(id).mark))).toEqual([]);
  const evidence = Object.values(contradictionCards).flatMap(({ evidence: each }) => each);
  const used = evidence.flatMap(({ mark }) => (mark && mark !== 'assumption' ? [mark] : []));
  expect(used.filter((mark) => !marks.includes(mark))).toEqual([]);
});

it('calls second-hand whatever rests on second-hand works alone', () => {
  const sentences = Object.values(contradictionCards).flatMap((each) => [
    ...each.claims,
    ...each.evidence,
  ]);
  const unmarked = sentences.filter(
    ({ says, sources, mark }) =>
      /\d/.test(says) &&
      sources.length > 0 &&
      sources.every((id) => citation(id)?.mark === 'secondHand') &&
      mark !== 'secondHand',
  );
  expect(unmarked.map(({ says }) => says)).toEqual([]);
});

describe.each(Object.entries(priceTables))('the prices of %s', (_, table) => {
  const { sources, lifecycle } = table;
  const dated = [
    ...Object.values(table.chat),
    ...Object.values(table.tuned),
    ...Object.values(table.embedding),
    ...Object.values(table.rerank),
    ...Object.values(table.store),
  ];

  it('says with every price where and when it was read, and how far it is to be trusted', () => {
    for (const record of [...dated, ...Object.values(lifecycle)]) {
      expect(record.sources.length, record.id).toBeGreaterThan(0);
      expect(record.sources.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
      expect(['high', 'medium', 'low']).toContain(record.confidence);
    }
    expect(dated.filter(({ asOf }) => asOf === '')).toEqual([]);
  });

  it('opens every source over https', () => {
    for (const { title, url, date } of Object.values(sources)) {
      expect(url).toMatch(/^https:\/\/[\w.-]+\//);
      expect([title, date]).not.toContain('');
    }
  });
});
