import type { ApproachId } from '../approaches';
import type { Inputs } from '../inputs';
import { type ParameterId, parameterSpec } from '../parameters';
import type { Tokens, Usd } from '../quantity';
import { difference } from './breakEven';
import type { Call } from './call';
import { horizonTotal, projection, totalByVolume } from './projection';
import { answeringCall, promptingCall, routingCall } from './terms';
import { volumeStops } from './volume';

/** The same inputs with another value of one parameter; retrieval goes before the base model. */
export function withParameter(inputs: Inputs, id: ParameterId, value: number): Inputs {
  const parameters = { ...inputs.parameters, [id]: value };
  parameters.baseShare = Math.min(parameters.baseShare, 1 - parameters.retrievalShare);
  return { ...inputs, parameters };
}

/** The horizon total of an approach for any value of a parameter, everything else held; USD. */
export function totalAlong(
  id: ParameterId,
  approach: ApproachId,
  inputs: Inputs,
): (value: number) => Usd {
  const { queries, growth } = inputs.parameters;
  switch (id) {
    case 'queries': {
      const total = totalByVolume(approach, inputs);
      return (value) => total({ queries: value, growth });
    }
    case 'growth': {
      const total = totalByVolume(approach, inputs);
      return (value) => total({ queries, growth: value });
    }
    case 'months':
      return totalByMonths(approach, inputs);
    default:
      return (value) => horizonTotal(approach, withParameter(inputs, id, value));
  }
}

/** Whether no value of a parameter makes a difference to any of some approaches. */
export function movesNothing(
  id: ParameterId,
  inputs: Inputs,
  approaches: readonly ApproachId[],
): boolean {
  const stops = stopsAlong(id, inputs);
  return approaches.every((approach) => {
    const total = totalAlong(id, approach, inputs);
    const first = total(parameterSpec(id).min);
    return stops.every((value) => difference(first, total(value)) === 0);
  });
}

/**
 * A longer horizon adds months to the same running total; within a month it runs straight, and after
 * the longest horizon it goes on as in its last month.
 */
function totalByMonths(approach: ApproachId, inputs: Inputs) {
  const { max } = parameterSpec('months');
  const { cumulative } = projection(approach, withParameter(inputs, 'months', max));
  return (months: number) => {
    const whole = Math.min(Math.floor(months), max - 1);
    const before = cumulative[whole] ?? 0;
    return before + (months - whole) * ((cumulative[whole + 1] ?? before) - before);
  };
}

/**
 * Values of a parameter between which the totals of every approach run straight: the ends of its
 * range and the kinks. Where they run in curves or steps, enough values to follow them.
 */
export function stopsAlong(id: ParameterId, inputs: Inputs): readonly number[] {
  if (id === 'queries' && course(id, inputs) === 'stepped') return volumeStops(inputs);
  const { min, max } = parameterSpec(id);
  const between = [...samples(id, inputs), ...kinks(id, inputs)].sort((a, b) => a - b);
  return [min, ...between, max];
}

const bentByMachines: readonly ParameterId[] = [
  'queries',
  'growth',
  'queriesPerGpuHour',
  'peakFactor',
  'minReplicas',
  'retrievalShare',
  'baseShare',
];

/** Nearly every parameter is a factor in sums, so two points make its line; tested for each. */
function course(
  id: ParameterId,
  { models, parameters }: Inputs,
): 'straight' | 'curved' | 'stepped' {
  if (models.tunedModel.hosting === 'dedicated' && bentByMachines.includes(id)) return 'stepped';
  if (id === 'queries' && parameters.growth > 0) return 'stepped'; // growth stops at a most
  return id === 'growth' || id === 'chunkTokens' ? 'curved' : 'straight';
}

const SAMPLES = { straight: 1, curved: 30, stepped: 150 };

function samples(id: ParameterId, inputs: Inputs): readonly number[] {
  const { min, max, scale } = parameterSpec(id);
  const count = id === 'months' ? max - min : SAMPLES[course(id, inputs)];
  return Array.from({ length: count - 1 }, (_, i) => {
    const part = (i + 1) / count;
    return scale === 'log' ? min * (max / min) ** part : min + (max - min) * part;
  });
}

const JUST_ABOVE = 1e-9;

/** Values at which a total jumps or bends, each with the value just above it. */
function kinks(id: ParameterId, inputs: Inputs): readonly number[] {
  const { min, max } = parameterSpec(id);
  return bends(id, inputs)
    .flatMap((value) => [value, value + JUST_ABOVE * (max - min)])
    .filter((value) => value > min && value < max);
}

function bends(id: ParameterId, inputs: Inputs): readonly number[] {
  const { retrievalShare, baseShare } = inputs.parameters;
  if (id === 'cacheShare' || id === 'documentCacheShare') return [0]; // from here on, cache writes
  if (id === 'retrievalShare') return [1 - baseShare];
  if (id === 'baseShare') return [1 - retrievalShare];
  return longContextStarts(id, inputs);
}

/** Where a call outgrows the ordinary prices. Its length is a straight line in each parameter. */
function longContextStarts(id: ParameterId, inputs: Inputs): readonly number[] {
  const bounds = new Set<Tokens>();
  for (const { base, helper } of inputs.phases) {
    for (const { long } of [base, helper]) if (long) bounds.add(long.above);
  }
  const { min, max } = parameterSpec(id);
  const shortest = withParameter(inputs, id, min);
  const longest = withParameter(inputs, id, max);
  return [promptingCall, answeringCall, routingCall].flatMap((call) => {
    const from = inputTokens(call(shortest));
    const to = inputTokens(call(longest));
    return [...bounds].map((bound) => min + ((bound - from) / (to - from)) * (max - min));
  });
}

function inputTokens({ prefix, documents, fresh }: Call): Tokens {
  return prefix + documents + fresh;
}
