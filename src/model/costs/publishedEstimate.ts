import { type ApproachId, approachFor, approachSpecs } from '../approaches';
import type { Inputs } from '../inputs';
import type { Usd } from '../quantity';
import type { Basis } from '../scenario';
import { hostingUsd } from './hosting';

/** A basis of the costs that somebody published, instead of our own build-up. */
export type PublishedBasis = Exclude<Basis, 'buildUp'>;

/** From what to what a source puts a cost, in USD. */
export type Amount = { readonly low: Usd; readonly high: Usd; readonly sources: readonly string[] };

/** What a source says that an approach costs; what it does not say is left out. */
export type Estimate = {
  readonly once?: Amount;
  readonly monthly?: Amount;
  readonly perQuery?: Amount;
};

/** The costs as one source has them. */
export type PublishedEstimate = {
  /** The approaches that it covers. */
  readonly approaches: { readonly [A in ApproachId]?: Estimate };
  /** What it leaves out of a tuned model’s costs, by its own figures elsewhere. */
  readonly leftOut?: { readonly labour: Amount; readonly training: Amount };
  readonly warnings: readonly { readonly says: string; readonly source: string }[];
};
export type PublishedEstimates = { readonly [B in PublishedBasis]: PublishedEstimate };

type ItemSpec = {
  readonly label: string;
  readonly when: 'once' | 'month' | 'query';
  readonly formula: string;
};

/** Every term of a published estimate, and of what completes one. */
export const publishedItemSpecs = {
  setUp: { label: 'Setting up', when: 'once', formula: 'as published' },
  month: { label: 'Every month', when: 'month', formula: 'as published' },
  query: { label: 'A query', when: 'query', formula: 'as published' },
  labour: { label: 'Preparing examples', when: 'once', formula: 'as published elsewhere' },
  training: { label: 'Training run', when: 'once', formula: 'as published elsewhere' },
  retraining: {
    label: 'Retraining',
    when: 'month',
    formula: 'runs a year ÷ 12 × (training run + hours × hourly rate)',
  },
  hosting: {
    label: 'Hosting the tuned model',
    when: 'month',
    formula: 'machines for the peak hour × GPU price × 730 hours',
  },
} as const satisfies Record<string, ItemSpec>;
export type PublishedItemId = keyof typeof publishedItemSpecs;

/** One term: USD once, in month 1, or for a query. */
export type PublishedItem = Amount & { readonly id: PublishedItemId };

/** How a published estimate is to be read. */
export type PublishedReading = {
  readonly estimate: PublishedEstimate;
  /** With the costs that the source leaves out. */
  readonly isComplete: boolean;
};

/**
 * The terms of an approach; undefined where the source does not cover it. What runs already is not set
 * up again: of a hybrid, the other half remains (S0.faq.4).
 */
export function publishedItems(
  approach: ApproachId,
  { estimate, isComplete }: PublishedReading,
  inputs: Inputs,
): readonly PublishedItem[] | undefined {
  const published = estimate.approaches[approach];
  if (!published) return undefined;
  const { have } = inputs;
  const { retrieves, trains } = approachSpecs[approach];
  const learns = trains && have !== 'tuned' && have !== 'both';
  const toBuild = approachFor({
    facts: retrieves && have !== 'rag' && have !== 'both',
    training: learns,
  });
  return [
    ...item('setUp', estimate.approaches[toBuild]?.once),
    ...item('month', published.monthly),
    ...item('query', published.perQuery),
    ...(isComplete && trains ? completion(approach, estimate, inputs, learns) : []),
  ];
}

/** Hosting in a month, in USD, where it counts at all: no source puts a figure to it. */
export function publishedHosting(
  approach: ApproachId,
  { estimate, isComplete }: PublishedReading,
  inputs: Inputs,
  queries: number,
): Usd {
  return isComplete && estimate.leftOut ? hostingUsd(approach, inputs, queries) : 0;
}

function completion(
  approach: ApproachId,
  { leftOut }: PublishedEstimate,
  inputs: Inputs,
  learns: boolean,
): readonly PublishedItem[] {
  if (!leftOut) return [];
  const { parameters: p, countLabour } = inputs;
  const runs = p.retrainsPerYear / 12;
  const work = p.retrainHours * p.hourlyRate;
  const retraining = {
    low: runs * (leftOut.training.low + work),
    high: runs * (leftOut.training.high + work),
    sources: ['CX-06', 'CX-08'],
  };
  const hosting = hostingUsd(approach, inputs, p.queries);
  return [
    ...item('labour', learns && countLabour ? leftOut.labour : undefined),
    ...item('training', learns ? leftOut.training : undefined),
    ...item('retraining', retraining),
    ...item('hosting', { low: hosting, high: hosting, sources: ['CX-09'] }),
  ];
}

function item(id: PublishedItemId, amount: Amount | undefined): readonly PublishedItem[] {
  return amount && amount.high > 0 ? [{ id, ...amount }] : [];
}
