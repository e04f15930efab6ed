import fc from 'fast-check';
import { expect, it } from 'vitest';
import { componentItems } from '../../../src/model/architecture/componentItems';
import type { Architecture, Flow } from '../../../src/model/architecture/graph';
import { queryCalls, queryTokens } from '../../../src/model/architecture/queryCalls';
import { callUsd } from '../../../src/model/costs/call';
import { lineItems } from '../../../src/model/costs/lineItems';
import { projection } from '../../../src/model/costs/projection';
import { queryTerms } from '../../../src/model/costs/terms';
import { latency } from '../../../src/model/latency';
import { anyScenario } from '../../support/anyScenario';
import { architectures, type Variation, variation, variations } from './variations';

const total = <F extends Flow>(flows: readonly F[], of: (flow: F) => number) =>
  flows.reduce((sum, flow) => sum + of(flow), 0);
const perQuery = ({ edges }: Architecture) => edges.filter((flow) => flow.group === 'perQuery');
const ahead = ({ edges }: Architecture) => edges.filter((flow) => flow.group === 'ahead');

function expectSame(actual: number, expected: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(expected, 1e-9));
}

function expectSums({ graph, inputs }: Variation) {
  const cost = projection(graph.approach, inputs);
  const [query, before] = [perQuery(graph), ahead(graph)];
  expectSame(
    total(query, ({ usd }) => usd),
    cost.perQuery,
  );
  expectSame(
    total(before, ({ usdOnce }) => usdOnce),
    cost.once,
  );
  expectSame(
    total(before, ({ usdMonthly }) => usdMonthly),
    cost.monthlyFixed,
  );
  expectSame(
    total(query, ({ share, milliseconds = 0 }) => share * milliseconds),
    latency(graph.approach, inputs).median,
  );
}

it.each(variations)('$name: what stands on the arrows adds up to what it costs', expectSums);

it('what stands on the arrows adds up whatever is set', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => architectures(scenario).forEach(expectSums)),
    { numRuns: 50 },
  );
});

it.each(variations)('$name: its calls are those that are paid for', ({ graph, inputs }) => {
  const [phase] = inputs.phases;
  const terms = queryTerms(graph.approach, inputs, phase);
  const paid = (model: 'base' | 'tuned' | 'helper') =>
    queryCalls(graph.approach, inputs)[model].reduce(
      (usd, { share, call }) => usd + share * callUsd(phase[model], call, inputs.parameters),
      0,
    );
  expectSame(paid('base'), terms.baseCall);
  expectSame(paid('tuned'), terms.tunedCall);
  expectSame(paid('helper'), terms.helperCall);
});

it.each(variations)('$name: every component is used, every flow has two ends', ({ graph }) => {
  const ends = graph.edges.flatMap(({ from, to }) => [from, to]);
  expect(new Set(ends)).toEqual(new Set(graph.nodes.map(({ id }) => id)));
  expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
});

it.each(variations)('$name: the question leads to an answer', ({ graph }) => {
  const reached = new Set<string>(['client']);
  const flows = perQuery(graph);
  for (const _ of flows) {
    for (const { from, to } of flows) if (reached.has(from)) reached.add(to);
  }
  const answers = flows.filter(({ kind }) => kind === 'answer' || kind === 'answerSure');
  expect(answers.every(({ from }) => reached.has(from))).toBe(true);
  expect(total(answers, ({ share }) => share)).toBeCloseTo(1, 12);
});

const way = (name: string) =>
  perQuery(variation(name).graph)
    .map(({ id }) => id)
    .join(' ');

it.each([
  [
    'prompting, nothing set',
    'client>application application>prompt cache>base prompt>base base>client',
  ],
  [
    'rag, nothing set',
    'client>application application>embedder embedder>store store>reranker reranker>prompt cache>base prompt>base base>client',
  ],
  [
    'hybrid, rewriter, no reranker',
    'client>application application>rewriter rewriter>embedder embedder>store store>prompt cache>base prompt>base base>client',
  ],
  [
    'tuning, documents in the prompt',
    'client>application application>shortPrompt sources>shortPrompt cache>tuned shortPrompt>tuned tuned>client',
  ],
  [
    'tuning, nothing from cache',
    'client>application application>shortPrompt shortPrompt>tuned tuned>client',
  ],
  [
    'prompting, no price for the cache',
    'client>application application>prompt prompt>base base>client',
  ],
  [
    'prompting, a live feed',
    'client>application application>prompt cache>base feed>prompt prompt>base base>client',
  ],
  [
    'hybrid, router, a third branch',
    'client>application application>router router>embedder embedder>store store>reranker reranker>prompt router>prompt sources>prompt cache>base prompt>base base>client router>shortPrompt cache>tuned shortPrompt>tuned tuned>client',
  ],
  [
    'hybrid, router, nothing retrieved',
    'client>application application>router router>shortPrompt cache>tuned shortPrompt>tuned tuned>client',
  ],
  [
    'hybrid, cascade, everything retrieved',
    'client>application application>shortPrompt cache>tuned shortPrompt>tuned tuned>embedder embedder>store store>reranker reranker>prompt cache>base prompt>base base>client',
  ],
])('%s goes its way', (name, expected) => {
  expect(way(name)).toBe(expected);
});

const upkeep = { rag: 'load index', tuning: 'train check release' };
const READ = 'readCached readByBase';
const READ_TUNED = 'readCached readByTuned';

it.each([
  ['prompting, documents in the prompt', `ask fill addDocuments ${READ} answer`, ''],
  ['rag, rights per user', `ask embed searchWithRights rank addPassages ${READ} answer`, 'rag'],
  ['tuning, nothing set', `ask fillShort ${READ_TUNED} answer`, 'tuning'],
  [
    'hybrid, generator, nothing set',
    `ask embed search rank addPassages ${READ_TUNED} answer`,
    'both',
  ],
  [
    'hybrid, rewriter, nothing set',
    `ask rewrite embedRewritten search rank addPassages ${READ} answer`,
    'both',
  ],
  [
    'hybrid, router, a third branch',
    `ask route wayToFacts search rank addPassages wayToBase addDocuments ${READ} answer wayToTuned ${READ_TUNED} answer`,
    'both',
  ],
  [
    'hybrid, cascade, nothing set',
    `ask fillShort ${READ_TUNED} answerSure embedUnsure search rank addPassages ${READ} answer`,
    'both',
  ],
])('%s tells what flows on each arrow', (name, way, needs) => {
  const { graph } = variation(name);
  const before = [
    ...(needs === 'rag' || needs === 'both' ? [upkeep.rag] : []),
    ...(needs === 'tuning' || needs === 'both' ? [upkeep.tuning] : []),
  ];
  expect(graph.edges.map(({ kind }) => kind).join(' ')).toBe(
    [way, 'approvePrompt', ...before].join(' '),
  );
});

it.each([
  ['nothing set', false, false],
  ['retrieval runs already', true, false],
  ['a tuned model runs already', false, true],
  ['everything runs already', true, true],
])('with %s, knows what is built', (setting, hasRetrieval, hasTuned) => {
  const flows = ahead(variation(`hybrid, generator, ${setting}`).graph);
  expect(flows.map(({ kind, isBuilt }) => [kind, isBuilt])).toEqual([
    ['approvePrompt', false],
    ...['load', 'index'].map((kind) => [kind, hasRetrieval]),
    ...['train', 'check', 'release'].map((kind) => [kind, hasTuned]),
  ]);
});

it('names the pattern of a hybrid, and none of any other', () => {
  expect(variation('hybrid, cascade, nothing set').graph.pattern).toBe('cascade');
  expect(variation('rag, nothing set').graph.pattern).toBeUndefined();
});

it('asks for the rights of the person where they differ', () => {
  const kinds = (name: string) => variation(name).graph.edges.map(({ kind }) => kind);
  expect(kinds('rag, rights per user')).toContain('searchWithRights');
  expect(kinds('rag, nothing set')).not.toContain('searchWithRights');
});

it.each([
  ['tuning, nothing set', 'tuned', ['qwen3-8b', 'paid by the token']],
  ['tuning, dedicated hosting', 'tuned', ['open weights up to 16B', 'on machines of its own']],
  ['hybrid, rewriter, a tuned model runs already', 'rewriter', 'runs already'],
  ['rag, rights per user', 'store', ['searched by rights']],
  ['rag, retrieval runs already', 'store', ['runs already']],
  ['rag, everything runs already', 'store', ['runs already']],
  ['rag, everything runs already', 'indexing', ['runs already']],
  ['rag, a tuned model runs already', 'store', []],
  ['tuning, a tuned model runs already', 'training', ['runs already']],
  ['tuning, everything runs already', 'tuned', ['qwen3-8b', 'paid by the token', 'runs already']],
  ['tuning, retrieval runs already', 'tuned', ['qwen3-8b', 'paid by the token']],
  ['tuning, rights per user', 'examples', ['without personal data']],
  ['tuning, nothing set', 'examples', []],
  ['tuning, nothing set', 'training', []],
  ['rag, nothing set', 'store', []],
])('%s: %s says so', (name, id, notes) => {
  const node = variation(name).graph.nodes.find((each) => each.id === id);
  expect(node?.notes).toEqual(typeof notes === 'string' ? expect.arrayContaining([notes]) : notes);
});

it.each([
  ['prompting, models that end', 'base', ['gpt-4.1', 'replace by 14 January 2027']],
  [
    'tuning, models that end',
    'tuned',
    ['gpt-4.1', 'paid by the token', 'replace by 14 January 2027'],
  ],
  ['tuning, models that end', 'training', ['no new runs from 6 January 2027']],
  ['hybrid, router, models that end', 'router', ['gpt-5', 'replace by 11 December 2026']],
  ['rag, a model that ended', 'base', ['gpt-4.1-nano', 'retired 23 October 2026']],
  ['rag, nothing set', 'base', ['gpt-6.1-terra']],
  ['rag, models that end after the horizon', 'base', ['gpt-4.1']],
  ['tuning, models that end after the horizon', 'training', []],
  ['rag, models that end with the horizon', 'base', ['gpt-4.1', 'replace by 14 January 2027']],
])('%s: %s has its last day', (name, id, notes) => {
  expect(variation(name).graph.nodes.find((each) => each.id === id)?.notes).toEqual(notes);
});

it.each(variations)('$name: each cost is paid for one component', ({ graph, inputs }) => {
  const paid = graph.nodes.flatMap(({ id }) => componentItems(id, graph, inputs));
  const all = lineItems(graph.approach, inputs);
  expect(paid).toHaveLength(all.length);
  expect(paid).toEqual(expect.arrayContaining([...all]));
});

it('brings the record of the person to every prompt, at no cost that anyone knows', () => {
  const { graph } = variation('hybrid, cascade, several sources');
  const added = perQuery(graph).filter(
    ({ kind }) => kind.startsWith('add') && kind !== 'addPassages',
  );
  expect(added.map(({ id }) => id)).toEqual([
    'record>shortPrompt',
    'feed>shortPrompt',
    'record>prompt',
    'feed>prompt',
  ]);
  expect(added.every(({ usd, tokens }) => usd === 0 && tokens === undefined)).toBe(true);
});

it('pays for machines by the month and not by the query', () => {
  const { graph } = variation('tuning, dedicated hosting');
  expect(total(perQuery(graph), ({ usd }) => usd)).toBe(0);
  const release = ahead(graph).find(({ kind }) => kind === 'release');
  expect(release?.usdMonthly).toBeGreaterThan(0);
});

it('repeats what a year brings', () => {
  const again = (name: string, kind: string) =>
    ahead(variation(name).graph).find((flow) => flow.kind === kind)?.again;
  expect(again('rag, nothing set', 'load')).toEqual({ timesAYear: 12, share: 0.1 });
  expect(again('tuning, nothing set', 'train')).toEqual({ timesAYear: 1, share: 1 });
  expect(again('tuning, never retrained', 'train')).toBeUndefined();
});

it('counts the tokens that models read and write', () => {
  // 800 instructions + 1,200 examples + 150 question + 8 × 500 passages; 400 answer
  const rag = variation('rag, nothing set');
  expect(queryTokens('rag', rag.inputs)).toEqual({ read: 6_150, written: 400 });
  // Tuned 200 + 150 and 400 for all, then half of what RAG needs
  const cascade = variation('hybrid, cascade, nothing set');
  expect(queryTokens('hybrid', cascade.inputs)).toEqual({ read: 350 + 3_075, written: 600 });
});
