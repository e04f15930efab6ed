import type { Mark } from '../sources/citation';

/** One step of the ladder: from how many checked examples it holds, and what they are good for. */
export type LadderStep = { readonly from: number; readonly name: string; readonly says: string };

/** What a number of checked examples is good for, from the bottom (CX-01). */
export const ladderSteps = [
  { from: 0, name: 'Not possible', says: 'Providers refuse to train on fewer than 10.' },
  { from: 10, name: 'Not yet', says: 'A provider would take them, but gains begin at about 50.' },
  { from: 50, name: 'A pilot', says: 'Enough to find out whether training helps at all.' },
  { from: 100, name: 'A usual start', says: 'Where another vendor advises to begin.' },
  {
    from: 500,
    name: 'Enough for one flowchart',
    says: 'Above the mark at which S3 considers training.',
  },
  { from: 1_000, name: 'Enough for one tree', says: 'Above the mark at which S0 calls it plenty.' },
  {
    from: 10_000,
    name: 'Enough for every article',
    says: 'Reaches the number that S1 recommends, the highest of all.',
  },
] as const satisfies readonly [LadderStep, ...LadderStep[]];

/** A mark on the ladder: what one source asks for, or what we do there ourselves. */
export type LadderMark = {
  readonly source: string;
  readonly from: number;
  /** Where the source gives a range. */
  readonly upTo?: number;
  readonly says: string;
  /** Where it is of a weaker kind than its source; `assumption` is ours. */
  readonly mark?: Mark | 'assumption';
};

/** Every article’s and vendor’s mark, from few to many; the three at the end are our own. */
export const ladderMarks: readonly LadderMark[] = [
  { source: 'E12', from: 10, says: 'OpenAI accepts no fewer' },
  { source: 'E13', from: 16, says: 'Google’s older page: at least' },
  { source: 'E12', from: 50, upTo: 100, says: 'OpenAI saw gains' },
  { source: 'S3.ex.start', from: 50, says: 'S3 to begin with' },
  { source: 'E11', from: 50, says: 'OpenAI’s guide to begin with' },
  { source: 'S0.ex.min', from: 100, says: 'S0: below this, RAG' },
  { source: 'E13', from: 100, says: 'Google to begin with' },
  { source: 'E13', from: 100, upTo: 500, says: 'Google’s older page: best' },
  { source: 'E17', from: 200, upTo: 500, says: 'A study of classifiers', mark: 'secondHand' },
  { source: 'S3.ex.flow', from: 500, says: 'S3’s flowchart' },
  { source: 'S0.ex.tree', from: 1_000, says: 'S0’s tree: more than' },
  { source: 'S0.ex.hyb', from: 1_000, upTo: 5_000, says: 'S0 for a hybrid' },
  { source: 'E18', from: 1_000, says: 'A study of general behaviour' },
  { source: 'E11', from: 1_000, says: 'OpenAI’s grammar case' },
  { source: 'S2.ex', from: 2_000, says: 'S2: “thousands”, read as at least two' },
  { source: 'S0.ex.worked', from: 2_000, says: 'S0’s worked example' },
  { source: 'S1.ex', from: 10_000, says: 'S1 recommends' },
  { source: 'CX-01', from: 50, says: 'Here: training may begin', mark: 'assumption' },
  { source: 'CX-01', from: 500, says: 'Here: 5 points for training', mark: 'assumption' },
  { source: 'CX-01', from: 1_000, says: 'Here: 8 points for training', mark: 'assumption' },
];
