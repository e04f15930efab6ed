/** A mutant that no test can notice, since nothing that is promised changes. */
export type Equivalent = {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
};

const quantiles = 'src/model/uncertainty/quantiles.ts';
const ONLY_SLOWER = 'Only slower: buckets save sorting, and a single one is sorted whole.';
const breakEven = 'src/model/costs/breakEven.ts';

/** Survivors that were looked at, each with the reason why it is no fault. */
export const equivalents: readonly Equivalent[] = [
  {
    file: breakEven,
    original: 'i < 200',
    replacement: 'i <= 200',
    why: 'The bound is there to end at all; 53 halvings exhaust a number anywhere but at nothing.',
  },
  {
    file: breakEven,
    original: 'to - from > 1e-12 * Math.abs(to)',
    replacement: 'true',
    why: 'Halves on to the bound: at least as exact.',
  },
  {
    file: breakEven,
    original: 'to - from > 1e-12 * Math.abs(to)',
    replacement: 'to - from >= 1e-12 * Math.abs(to)',
    why: 'Differs by one halving below the promised share.',
  },
  {
    file: breakEven,
    original: 'to - from',
    replacement: 'to + from',
    why: 'Halves on to the bound: at least as exact.',
  },
  {
    file: 'src/model/decide/flips.ts',
    original: 'i < stops.length',
    replacement: 'i <= stops.length',
    why: 'One step more compares the last value with itself.',
  },
  {
    file: 'src/share/linkValues.ts',
    original: 'tables[prices] ?? tables[basePrices(prices)]',
    replacement: 'tables[prices] && tables[basePrices(prices)]',
    why: 'At an organisation’s prices any name is taken that a model can have; at others both are one.',
  },
  {
    file: 'src/share/plainText.ts',
    original: '/[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+/g',
    replacement: '/[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]/g',
    why: 'Several spaces become one right after.',
  },
  {
    file: 'src/share/plainDecimal.ts',
    original: "''",
    replacement: '"Stryker was here!"',
    why: 'What is split has a first part always.',
  },
  {
    file: 'src/share/moneyFormat.ts',
    original: 'Math.abs(amount) < 1',
    replacement: 'Math.abs(amount) <= 1',
    why: 'One is written the same in both ways.',
  },
  {
    file: 'src/share/format.ts',
    original: 'size >= 1',
    replacement: 'size > 1',
    why: 'One is written the same in both ways.',
  },
  {
    file: 'src/share/format.ts',
    original: '/^(.*?)(,?)$/',
    replacement: '/(.*?)(,?)$/',
    why: 'What may be empty matches at the beginning first.',
  },
  {
    file: 'src/share/format.ts',
    original: '/\\.00$/',
    replacement: '/\\.00/',
    why: 'Two digits after the point are the last ones.',
  },
  {
    file: 'src/share/format.ts',
    original: 'value < 0',
    replacement: 'value <= 0',
    why: 'Nothing has no digit that a sign could stand before.',
  },
  {
    file: 'src/share/linkBody.ts',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'One more text that is no link is passed over.',
  },
  {
    file: 'src/model/uncertainty/winShares.ts',
    original: 'totals[i]?.[draw]',
    replacement: 'totals[i][draw]',
    why: 'For the compiler: i counts the totals.',
  },
  {
    file: 'src/model/uncertainty/winShares.ts',
    original: 'totals[0]?.length',
    replacement: 'totals[0].length',
    why: 'For the compiler: there is at least one approach.',
  },
  {
    file: 'src/model/uncertainty/inverseNormal.ts',
    original: 'sum * x + coefficient',
    replacement: 'sum * x - coefficient',
    why: 'Turns the sign above and below the line.',
  },
  {
    file: 'src/model/uncertainty/inverseNormal.ts',
    original: 'share < TAIL_SHARE',
    replacement: 'share <= TAIL_SHARE',
    why: 'Both formulas hold where they meet.',
  },
  {
    file: 'src/model/guides/replayFlow.ts',
    original: 'node !== undefined',
    replacement: 'true',
    why: 'For the compiler: a way passes nodes that exist.',
  },
  {
    file: 'src/model/guides/replayFlow.ts',
    original: 'flow.nodes[node]?.branches',
    replacement: 'flow.nodes[node].branches',
    why: 'For the compiler: a way passes nodes that exist.',
  },
  {
    file: 'src/model/guides/partingNode.ts',
    original: 'flow.nodes[node]?.branches',
    replacement: 'flow.nodes[node].branches',
    why: 'For the compiler: a path goes through nodes that exist.',
  },
  {
    file: 'src/model/architecture/queryCalls.ts',
    original: "'nothing'",
    replacement: '""',
    why: 'Only what is neither documents nor context is asked, whatever it is called.',
  },
  {
    file: 'src/model/decide/decisionFlowchart.ts',
    original: 'possible?.has',
    replacement: 'possible.has',
    why: 'For the compiler: two kinds are mapped, so both are there.',
  },
  {
    file: 'src/model/decide/decisionFlowchart.ts',
    original: 'walked?.has',
    replacement: 'walked.has',
    why: 'For the compiler: two kinds are mapped, so both are there.',
  },
  {
    file: 'src/model/decide/likelihoods.ts',
    original: 'cells.length / perShared',
    replacement: 'cells.length * perShared',
    why: 'Room for more numbers, which stay nothing.',
  },
  {
    file: 'src/model/decide/questionsLeft.ts',
    original: 'before',
    replacement: 'false',
    why: 'Only slower: what is known is worked out again.',
  },
  {
    file: 'src/model/decide/reach.ts',
    original: '(likely[effect] ?? 0) + common',
    replacement: '(likely[effect] ?? 0) - common',
    why: 'Turns the sign on both axes, and only their product counts.',
  },
  {
    file: 'src/model/inputs.ts',
    original: 'chosen !== undefined',
    replacement: 'true',
    why: 'For the compiler: no model is called “undefined”.',
  },
  {
    file: 'src/model/inputs.ts',
    original: '!record',
    replacement: 'false',
    why: 'Without a record it throws one line later.',
  },
  {
    file: 'src/model/inputs.ts',
    original: 'from !== undefined',
    replacement: 'true',
    why: 'For the compiler: what is undefined is not above 1.',
  },
  {
    file: 'src/model/prices.ts',
    original: 'table === undefined',
    replacement: 'false',
    why: 'For the compiler: the newest id is that of a table.',
  },
  {
    file: 'src/model/latency.ts',
    original: "'unsure'",
    replacement: '""',
    why: 'Neither of them has a bound.',
  },
  {
    file: 'src/share/linkVersions.ts',
    original: 'Math.max(...Object.keys(linkVersions).map(Number))',
    replacement: 'Math.min(...Object.keys(linkVersions).map(Number))',
    why: 'There is one version so far.',
  },
  {
    file: 'src/model/costs/projection.ts',
    original: 'phases[i]?.from',
    replacement: 'phases[i].from',
    why: 'For the compiler: i counts the phases.',
  },
  {
    file: 'src/model/costs/sweep.ts',
    original: '!first',
    replacement: 'false',
    why: 'Without a line it throws one line later.',
  },
  {
    file: quantiles,
    original: 'i < values.length',
    replacement: 'false',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original: 'i < values.length',
    replacement: 'i >= values.length',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original: 'i < values.length',
    replacement: 'i <= values.length',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original: 'value > most',
    replacement: 'false',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original: 'value > most',
    replacement: 'value <= most',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original: 'value < least',
    replacement: 'value >= least',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original: 'bucket < BUCKETS',
    replacement: 'bucket <= BUCKETS',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original: 'ends[bucket - 1] ?? 0',
    replacement: 'ends[bucket - 1] && 0',
    why: ONLY_SLOWER,
  },
  {
    file: quantiles,
    original:
      '{ const bucket = Math.floor(((values[i] ?? least) - least) * bucketsPerUsd); bucketOf[i] = bucket; ends[bucket] = (ends[bucket] ?? 0) + 1; }',
    replacement: '{}',
    why: ONLY_SLOWER,
  },
];
