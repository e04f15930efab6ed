import { expect, it } from 'vitest';
import type { Flow } from '../../src/model/architecture/graph';
import { flowLabel } from '../../src/share/flowLabel';
import { againLine, quantityIds } from '../../src/share/flowWords';
import { architectures, variation, variations } from '../model/architecture/variations';

const flowOf = (name: string, id: string): Flow => {
  const flow = variation(name).graph.edges.find((each) => each.id === id);
  if (!flow) throw new Error(`No flow ${id} in ${name}`);
  return flow;
};

it.each([
  ['rag, nothing set', 'application>embedder', ['150 tokens', '$0.000003', '250 ms']],
  ['rag, nothing set', 'embedder>store', ['', '', '30 ms']],
  [
    'rag, nothing set',
    'sources>indexing',
    [
      '2.3M tokens\n10% again each month',
      '$3,000 once\n$300 a month\n10% again each month',
      '10% again each month',
    ],
  ],
  [
    'tuning, nothing set',
    'examples>training',
    [
      '2.4M tokens\nagain each year',
      '$7,500 once\n$66.75 a month\nagain each year',
      'again each year',
    ],
  ],
  [
    'hybrid, router, nothing set',
    'router>embedder',
    ['75 tokens\n50% of queries', '$0.00000275\n50% of queries', '250 ms\n50% of queries'],
  ],
])('%s: %s carries %j', (name, id, expected) => {
  const flow = flowOf(name, id);
  expect(quantityIds.map((quantity) => flowLabel(quantity, flow)?.text)).toEqual(expected);
});

it.each([
  [{ changedShare: 1 }, 'rag', 'sources>indexing', 'all again each month'],
  [{ changedShare: 0.25 }, 'rag', 'sources>indexing', '25% again each month'],
  [{ retrainsPerYear: 12 }, 'tuning', 'examples>training', 'again 12 times a year'],
  [{ retrainsPerYear: 0.25 }, 'tuning', 'examples>training', 'again every 4 years'],
])('%o: says how often it is done again', (parameters, approach, id, expected) => {
  const found = architectures({ parameters }).find(({ name }) => name === approach);
  const flow = found?.graph.edges.find((each) => each.id === id);
  expect(flow && againLine(flow)).toEqual([expected]);
});

it('repeats nothing where there is nothing to load', () => {
  const [rag] = architectures({ parameters: { pages: 0 } }).filter(({ name }) => name === 'rag');
  const flow = rag?.graph.edges.find(({ id }) => id === 'sources>indexing');
  expect(flow && flowLabel('tokens', flow)?.text).toBe('0 tokens');
});

it('writes no fractions of a cent for what is paid ahead of time', () => {
  const [rag] = architectures({ parameters: { pages: 1, storeMonthly: 0 } }).filter(
    ({ name }) => name === 'rag',
  );
  const flow = rag?.graph.edges.find(({ id }) => id === 'indexing>store');
  expect(flow && flowLabel('usd', flow)?.text).toBe('under $0.01 a month');
});

it('writes no endless fractions for a query', () => {
  const flow = flowOf('rag, nothing set', 'application>embedder');
  expect(flowLabel('usd', { ...flow, usd: 9.75e-8 } as Flow)?.text).toBe('almost $0');
  expect(flowLabel('usd', { ...flow, usd: 9.75e-7 } as Flow)?.text).toBe('$0.000000975');
});

it('keeps room for what is longest on an arrow that carries a part, or is done again', () => {
  const widest = (name: string, id: string) => flowLabel('tokens', flowOf(name, id))?.widest;
  expect(widest('hybrid, router, nothing set', 'router>embedder')).toBe(
    '000,000 tokens\nover 99% of queries',
  );
  expect(widest('rag, nothing set', 'sources>indexing')).toBe(
    'under $0.00 a month\nunder $0.00 a month\n0,000% again each month',
  );
});

it('leaves arrows bare that carry nothing', () => {
  expect(flowLabel('tokens', flowOf('tuning, nothing set', 'evaluation>tuned'))).toBeUndefined();
});

const extremes = [
  {
    pages: 10_000_000,
    tokensPerPage: 4_000,
    questionTokens: 20_000,
    answerTokens: 20_000,
    hourlyRate: 500,
    ragHours: 5_000,
    prepHours: 5_000,
    storeMonthly: 10_000,
    tokensPerExample: 50_000,
  },
  { questionTokens: 1, answerTokens: 1, hourlyRate: 0, instructionTokens: 0, chunks: 1 },
] as const;

it('keeps one room for all quantities, and for all numbers', () => {
  const all = [...variations, ...extremes.flatMap((parameters) => architectures({ parameters }))];
  for (const flow of all.flatMap(({ graph }) => graph.edges)) {
    const labels = quantityIds.map((quantity) => flowLabel(quantity, flow));
    expect(new Set(labels.map((label) => label?.widest)).size).toBe(1);
    for (const { text, widest } of labels.filter((label) => label !== undefined)) {
      const rooms = widest.split('\n');
      const lines = text.split('\n');
      expect(lines.length).toBeLessThanOrEqual(rooms.length);
      const room = Math.max(...rooms.map((line) => line.length));
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(room);
    }
  }
});
