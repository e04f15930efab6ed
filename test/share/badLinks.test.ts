import { expect, it } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import type { IsoDate } from '../../src/model/quantity';
import type { Scenario } from '../../src/model/scenario';
import { blankScenario } from '../../src/share/blankScenario';
import { explainLinkProblem } from '../../src/share/explainLinkProblem';
import type { LinkProblem } from '../../src/share/linkProblem';
import { decodeScenario } from '../../src/share/scenarioCodec';

const day: IsoDate = '2026-11-20';
const decode = (text: string) => decodeScenario(text, priceTables);
const nothing = {};
const queries = (value: number) => ({ answers: { queries: value } });

const rows: [string, LinkProblem['kind'][], Partial<Scenario>][] = [
  // Numbers.
  ['1/queries=', ['notANumber'], nothing],
  ['1/queries=3,14', ['notANumber'], nothing],
  ['1/queries=50k', ['notANumber'], nothing],
  ['1/queries=1e99', ['notANumber'], nothing],
  ['1/queries=minus5', ['notANumber'], nothing],
  ['1/queries=−5', ['notANumber'], nothing],
  ['1/queries=0x10', ['notANumber'], nothing],
  ['1/queries=50%20000', ['notANumber'], nothing],
  ['1/queries=NaN', ['notANumber'], nothing],
  ['1/queries=Infinity', ['notANumber'], nothing],
  ['1/prepHours=50..500', [], { ranges: { prepHours: { low: 50, high: 500 } } }],
  [
    '1/prepHours=50..80..500',
    [],
    { parameters: { prepHours: 80 }, ranges: { prepHours: { low: 50, high: 500 } } },
  ],
  [
    '1/queries=200..unsure..300',
    [],
    { answers: { queries: 'unsure' }, ranges: { queries: { low: 200, high: 300 } } },
  ],
  ['1/growth=-0.1..-0.05', [], { ranges: { growth: { low: -0.1, high: -0.05 } } }],
  ['1/prepHours=500..50', ['notARange'], nothing],
  ['1/prepHours=50..50', ['notARange'], nothing],
  ['1/prepHours=6000..7000', ['notARange'], nothing],
  ['1/prepHours=..50', ['notARange'], nothing],
  ['1/prepHours=50..', [], { parameters: { prepHours: 50 } }], // dots at the end are not ours
  ['1/prepHours=50...500', ['notARange'], nothing],
  [
    '1/prepHours=50..80..90..500',
    ['notANumber'],
    { ranges: { prepHours: { low: 50, high: 500 } } },
  ],
  ['1/prepHours=50..many..500', ['notANumber'], { ranges: { prepHours: { low: 50, high: 500 } } }],
  ['1/prepHours=some..80..many', ['notARange'], { parameters: { prepHours: 80 } }],
  ['1/chunks=0..50', ['outOfRange'], { ranges: { chunks: { low: 1, high: 50 } } }],
  ['1/prepHours=50..9000', ['outOfRange'], { ranges: { prepHours: { low: 50, high: 5_000 } } }],
  ['1/gap=both..facts', ['unknownOption'], nothing],
  ['1/baseModel.input=1..2', ['notANumber'], nothing],
  ['1/uncertainty=on', ['unknownOption'], nothing],
  ['1/queries=-1', ['outOfRange'], queries(100)],
  [`1/queries=${'9'.repeat(400)}`, ['outOfRange'], queries(50_000_000)],
  ['1/queries=100.6', ['outOfRange'], queries(101)],
  ['1/growth=-0.5', ['outOfRange'], { parameters: { growth: -0.2 } }],
  ['1/growth=-0', [], { parameters: { growth: 0 } }],
  ['1/epochs=0', ['outOfRange'], { parameters: { epochs: 1 } }],
  ['1/baseModel.input=10001', ['outOfRange'], { priceOverrides: { 'baseModel.input': 10_000 } }],
  ['1/baseModel.input=-1', ['outOfRange'], { priceOverrides: { 'baseModel.input': 0 } }],
  ['1/budgetMonthly=lots', ['notANumber'], nothing],
  ['1/baseModel.input=free', ['notANumber'], nothing],
  ['1/facts.gap=101', ['outOfRange'], { weights: { 'facts.gap': 100 } }],
  ['1/facts.border=-1', ['outOfRange'], { weights: { 'facts.border': 0 } }],
  ['1/baseShare=0.6', ['outOfRange'], { parameters: { baseShare: 0.5 } }],
  [
    '1/baseShare=0.2/retrievalShare=0.9',
    ['outOfRange'],
    { parameters: { retrievalShare: 0.9, baseShare: 0.1 } },
  ],
  [
    '1/retrievalShare=0.9/baseShare=0.1',
    [],
    { parameters: { retrievalShare: 0.9, baseShare: 0.1 } },
  ],
  // Options, models, days, months.
  ['1/gap=', ['unknownOption'], nothing],
  ['1/gap=Facts', ['unknownOption'], nothing],
  ['1/gap=constructor', ['unknownOption'], nothing],
  ['1/pattern=blend', ['unknownOption'], nothing],
  ['1/factsInPrompt=maybe', ['unknownOption'], nothing],
  ['1/factsInPrompt=true', [], { choices: { factsInPrompt: true } }],
  ['1/factsInPrompt=false', [], { choices: { factsInPrompt: false } }],
  ['1/baseModel=gpt-99', ['unknownModel'], nothing],
  ['1/baseModel=tinker_qwen3-8b', ['unknownModel'], nothing],
  ['1/tunedModel=constructor', ['unknownModel'], nothing],
  ['1/embeddingModel=__proto__', ['unknownModel'], nothing],
  ['1/prices=1999-01-01', ['unknownPriceDate'], nothing],
  ['1/prices=constructor', ['unknownPriceDate'], nothing],
  ['1/start=2026-13', ['notAMonth'], nothing],
  ['1/start=2026-1', ['notAMonth'], nothing],
  ['1/start=soon', ['notAMonth'], nothing],
  ['1/start=2019-12', ['outOfRange'], { choices: { start: '2020-01' } }],
  ['1/start=2100-01', ['outOfRange'], { choices: { start: '2099-12' } }],
  ['1/currency=eur', [], { money: { currency: 'EUR' } }],
  ['1/currency=EURO', ['notACurrency'], nothing],
  ['1/currency=', ['notACurrency'], nothing],
  ['1/rate=0', ['outOfRange'], { money: { rate: 0.000_001 } }],
  ['1/budgetOnce=-5', ['outOfRange'], { money: { budgetOnce: 0 } }],
  // Keys.
  ['1/colour=red', ['unknownKey'], nothing],
  ['1/constructor=1', ['unknownKey'], nothing],
  ['1/__proto__=1', ['unknownKey'], nothing],
  ['1/toString=1', ['unknownKey'], nothing],
  ['1/hasOwnProperty=1', ['unknownKey'], nothing],
  ['1/QUERIES=500', ['unknownKey'], nothing],
  ['1/baseModel.training=1', ['unknownKey'], nothing],
  ['1/.output=1', ['unknownKey'], nothing],
  ['1/=5', ['unknownKey'], nothing],
  ['1/gap', ['notAPair'], nothing],
  ['1//gap=both', ['emptySegment'], { answers: { gap: 'both' } }],
  ['1/gap=both/gap=facts', ['repeatedKey'], { answers: { gap: 'both' } }],
  ['1/gap=none/gap=facts', ['unknownOption'], { answers: { gap: 'facts' } }],
  ['1/queries=10/queries=500', ['outOfRange', 'repeatedKey'], queries(100)],
  // Versions.
  ['2/gap=both', ['newerVersion'], { answers: { gap: 'both' } }],
  [`${'9'.repeat(400)}/gap=both`, ['newerVersion'], { answers: { gap: 'both' } }],
  ['3/gap=both/quantum=yes', ['newerVersion', 'unknownKey'], { answers: { gap: 'both' } }],
  ['0/gap=both', ['noVersion'], { answers: { gap: 'both' } }],
  ['v1/gap=both', ['noVersion'], { answers: { gap: 'both' } }],
  ['-1/gap=both', ['noVersion'], { answers: { gap: 'both' } }],
  ['gap=both', ['noVersion'], { answers: { gap: 'both' } }],
  ['gap=both/change=weekly', ['noVersion'], { answers: { gap: 'both', change: 'weekly' } }],
  // Titles.
  ['1/title=', [], nothing],
  ['1/title=a=b', [], { title: 'a=b' }],
  ['1/title=H%C3%A9llo%20w%C3%B6rld', [], { title: 'Héllo wörld' }],
  [`1/title=${'a'.repeat(121)}`, ['longText'], { title: 'a'.repeat(120) }],
  // Owner, day and notes of the decision.
  ['1/owner=Ana-Sousa', [], { owner: 'Ana Sousa' }],
  [`1/owner=${'a'.repeat(81)}`, ['longText'], { owner: 'a'.repeat(80) }],
  [`1/notes=${'a'.repeat(301)}`, ['longText'], { notes: 'a'.repeat(300) }],
  ['1/date=2028-02-29', [], { date: '2028-02-29' }],
  ['1/date=2026-02-29', ['notADay'], nothing],
  ['1/date=2026-13-01', ['notADay'], nothing],
  ['1/date=today', ['notADay'], nothing],
  // The whole.
  ['hello', ['notALink'], nothing],
  [
    `1/gap=both/title=${'a'.repeat(30_000)}`,
    ['tooLong', 'longText'],
    {
      answers: { gap: 'both' },
      title: 'a'.repeat(120),
    },
  ],
];

it.each(rows)('opens %.60s, reports %j and keeps the rest', (link, kinds, said) => {
  const { scenario, problems } = decode(kinds.includes('notALink') ? link : `#/${link}`);
  expect(problems.map(({ kind }) => kind)).toEqual(kinds);
  expect(scenario).toEqual({ ...blankScenario(day), ...said });
});

it.each([
  ['1/view=map', 'unknownOption'],
  ['1/theme=blue', 'unknownOption'],
  ['1/embed=maybe', 'unknownOption'],
])('opens %s as the whole page', (link, kind) => {
  const { page, problems } = decode(link);
  expect(page).toEqual({});
  expect(problems).toMatchObject([{ kind }]);
});

it('has a problem of every kind among the bad links, each with a sentence', () => {
  const problems = rows.flatMap(([link]) => [...decode(link).problems]);
  const sentences = new Map(problems.map((each) => [each.kind, explainLinkProblem(each)]));
  expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
    {
      "emptySegment": "The link has nothing between two of its slashes; the rest was read.",
      "longText": "The link sets “Title” (title) to a text that is too long; it was cut to “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”.",
      "newerVersion": "The link was made by a newer version (3) of this page; what this version knows was read, and figures may differ.",
      "noVersion": "The link does not say which version it was made for; it was read as version 1.",
      "notACurrency": "The link sets “Currency” (currency) to an empty text, which is not the three letters of a currency, such as EUR; US dollars are shown.",
      "notADay": "The link sets “Date of the decision” (date) to “today”, which is not a day such as 2026-11-20; it was left out.",
      "notALink": "“hello” is not a link to a scenario, so nothing was read from it.",
      "notAMonth": "The link sets “start” to “soon”, which is not a month such as 2026-11; its default is used.",
      "notANumber": "The link sets “baseModel.input” to “free”, which is not a plain number; its default is used.",
      "notAPair": "The link says “gap” without a value, which was left out.",
      "notARange": "The link sets “Preparing examples” (prepHours) to “some..many”, which is no range from a lower to a higher number that it can have; the range was left out.",
      "outOfRange": "The link sets “Volume” (queries) to 10; the nearest that is allowed, 100, is used.",
      "repeatedKey": "The link sets “Volume” (queries) more than once; the first value is used, not “500”.",
      "tooLong": "The link is far too long; only its first 20000 characters were read.",
      "unknownKey": "The link sets “quantum”, which this version does not have; it was left out.",
      "unknownModel": "The link asks for “__proto__” as “Embedding model” (embeddingModel), which the price table of its day does not list; “text-embedding-3-small” is used.",
      "unknownOption": "The link sets “What falls short” (gap) to “none”, which is not one of its options; the question is left unanswered.",
      "unknownPriceDate": "The link asks for the prices of “constructor”, which this page does not have; those of 2026-11-20 are used.",
    }
  `);
});

it('reads models against the day of the prices, wherever that stands', () => {
  const table = priceTables[day] ?? expect.fail('no price table');
  const chat = { ...table.chat, 'model-of-1999': table.chat['gpt-6-luna'] ?? expect.fail() };
  const tables = { ...priceTables, '1999-01-01': { ...table, chat } } as const;
  const link = '1/baseModel=model-of-1999/prices=1999-01-01';
  expect(decodeScenario(link, tables).problems).toEqual([]);
  expect(decodeScenario('1/baseModel=model-of-1999', tables).problems).toMatchObject([
    { kind: 'unknownModel', text: 'model-of-1999', used: 'gpt-6.1-terra' },
  ]);
});

it('does not touch what every object inherits from', () => {
  decode('1/__proto__.input=1/constructor.prototype=1/__proto__=1');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('says what the link asked of the base model’s share, and what retrieval leaves of it', () => {
  const { problems } = decodeScenario('1/baseShare=0.2/retrievalShare=0.9', priceTables);
  expect(problems).toEqual([{ kind: 'outOfRange', key: 'baseShare', text: '0.2', used: '0.1' }]);
});

it.each([
  ['date=12026-11-20', 'notADay'],
  ['date=2026-11-200', 'notADay'],
  ['start=12026-11', 'notAMonth'],
  ['start=2026-111', 'notAMonth'],
  ['card=xCX-07', 'unknownOption'],
  ['card=CX-07_', 'unknownOption'],
  [`card=${'A'.repeat(41)}`, 'unknownOption'],
])('does not take %s for what it holds in part', (pair, kind) => {
  const [key = '', text] = pair.split('=');
  expect(decodeScenario(`1/${pair}`, priceTables).problems).toEqual([{ kind, key, text }]);
});

it('reads other common words for yes and no', () => {
  const read = (text: string) =>
    decodeScenario(`1/countLabour=${text}`, priceTables).scenario.choices.countLabour;
  expect(['yes', 'true', '1', 'no', 'false', '0'].map(read)).toEqual([
    ...[true, true, true, false, false, false],
  ]);
});

it('says that a text is too long from one sign over the most on', () => {
  const kinds = (length: number) =>
    decodeScenario('1/gap=both/'.padEnd(length, 'x'), priceTables).problems.map(({ kind }) => kind);
  expect(kinds(20_000)).not.toContain('tooLong');
  expect(kinds(20_001)).toContain('tooLong');
});
