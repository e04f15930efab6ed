import { type ApproachId, approachIds } from '../approaches';
import type { Inputs } from '../inputs';
import type { Choices } from '../scenario';
import {
  type BreakEvenMonth,
  breakEvenMonth,
  type Crossings,
  crossingMonths,
  crossings,
  curve,
} from './breakEven';
import { cheapestOf } from './contenders';
import type { Costs } from './costs';
import { byApproach, type Projection } from './projection';
import {
  type PublishedEstimates,
  type PublishedItem,
  type PublishedReading,
  publishedItems,
} from './publishedEstimate';
import {
  type PublishedProjection,
  publishedProjection,
  publishedTotal,
} from './publishedProjection';
import { type Pair, pairs, volumeStops } from './volume';

/** A value for some of the approaches. */
export type SomeApproaches<Value> = { readonly [A in ApproachId]?: Value };
type SomePairs<Value> = { readonly [P in Pair]?: Value };

/** What charts and comparisons show, of whatever basis; approaches that it does not cover are absent. */
export type ShownCosts = Pick<Costs, 'contenders' | 'cheapest' | 'cheapestContender'> & {
  readonly projections: SomeApproaches<Projection>;
  readonly breakEven: {
    readonly months: SomePairs<BreakEvenMonth>;
    readonly crossings: SomePairs<readonly number[]>;
    readonly volume: SomePairs<Crossings>;
  };
};

/** The costs by a published estimate. Its contenders are those of the scenario that it covers. */
export type PublishedCosts = ShownCosts & {
  readonly reading: PublishedReading;
  readonly projections: SomeApproaches<PublishedProjection>;
  readonly items: SomeApproaches<readonly PublishedItem[]>;
};

/** The costs of the approaches that a source covers, as it has them. */
export function publishedCosts(
  reading: PublishedReading,
  inputs: Inputs,
  { contenders, availability }: Pick<Costs, 'contenders' | 'availability'>,
): PublishedCosts {
  const covered = approachIds.filter((id) => reading.estimate.approaches[id]);
  const projections = some(covered, (id) => publishedProjection(id, reading, inputs));
  const totals = byApproach((id) => projections[id]?.horizonTotal ?? Infinity);
  const compared = covered.filter((id) => contenders.includes(id));
  const toBeHad = covered.filter((id) => {
    const { isPossible, isAvailable } = availability[id];
    return isPossible && isAvailable;
  });
  const running = (id: ApproachId) => projections[id]?.cumulative ?? [];
  const stops = volumeStops(inputs);
  const curves = some(covered, (id) => {
    const total = publishedTotal(id, reading, inputs);
    return curve(stops, (queries) => total(queries).mid);
  });
  return {
    reading,
    projections,
    items: some(covered, (id) => publishedItems(id, reading, inputs) ?? []),
    contenders: compared,
    cheapest: cheapestOf(toBeHad, totals),
    cheapestContender: cheapestOf(compared, totals),
    breakEven: {
      months: somePairs(covered, (a, b) => breakEvenMonth(running(a), running(b))),
      crossings: somePairs(covered, (a, b) => crossingMonths(running(a), running(b))),
      volume: somePairs(covered, (a, b) => {
        const [one, other] = [curves[a], curves[b]];
        return one && other ? crossings(one, other) : { crossings: [] };
      }),
    },
  };
}

/** The costs by the published estimate that the user chose; undefined for our own build-up. */
export function chosenEstimate(
  { basis = 'buildUp', basisComplete: isComplete = false }: Choices,
  inputs: Inputs,
  costs: Pick<Costs, 'contenders' | 'availability'>,
  estimates: PublishedEstimates,
): PublishedCosts | undefined {
  if (basis === 'buildUp') return undefined;
  return publishedCosts({ estimate: estimates[basis], isComplete }, inputs, costs);
}

/** The same made of every value that there is. */
export function someApproaches<From, To>(
  values: SomeApproaches<From>,
  value: (from: From, approach: ApproachId) => To,
): SomeApproaches<To> {
  return Object.fromEntries(
    approachIds.flatMap((id) => {
      const { [id]: from } = values;
      return from === undefined ? [] : [[id, value(from, id)]];
    }),
  );
}

function some<Value>(
  approaches: readonly ApproachId[],
  value: (approach: ApproachId) => Value,
): SomeApproaches<Value> {
  return Object.fromEntries(approaches.map((id) => [id, value(id)]));
}

function somePairs<Value>(
  approaches: readonly ApproachId[],
  value: (a: ApproachId, b: ApproachId) => Value,
): SomePairs<Value> {
  return Object.fromEntries(
    pairs
      .filter(({ a, b }) => approaches.includes(a) && approaches.includes(b))
      .map(({ pair, a, b }) => [pair, value(a, b)]),
  );
}
