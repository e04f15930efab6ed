import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as standIn from '../../../src/build/standIns/lodash';

const PACKAGE = 'lodash-es'; // it comes with dagre, and without types
const real: typeof standIn = await import(PACKAGE);

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const rank = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
const item = fc.record({ id: fc.integer(), order: rank, v: name });
const gaps = fc
  .array(fc.tuple(fc.nat({ max: 9 }), item), { maxLength: 5 })
  .map((places) => Object.assign([], Object.fromEntries(places)) as (typeof places)[0][1][]);
const items = fc.array(item, { maxLength: 9 });
const table = fc.dictionary(name, item);
const collection = fc.oneof(items, gaps, table, fc.constantFrom(null, undefined));
const numbers = fc.array(fc.oneof(fc.integer(), fc.constantFrom(undefined, null, Number.NaN)));

type Lodash = typeof standIn;
function same<T>(values: fc.Arbitrary<T>, use: (_: Lodash, value: T) => unknown) {
  fc.assert(
    fc.property(values, (value) => {
      const [one, other] = [structuredClone(value), structuredClone(value)];
      expect(use(standIn, one)).toEqual(use(real, other));
      expect(one).toEqual(other); // what is changed in place too
    }),
  );
}

type Item = { readonly id: number; readonly order: number | undefined; readonly v: string };
type Items = readonly Item[] | { readonly [key: string]: Item } | null | undefined;
const order = (each: Item | undefined) => each?.order;

it('walks collections as lodash does, over gaps in lists too', () => {
  same<Items>(collection, (_, all) => {
    const seen: unknown[] = [];
    _.forEach<Item, Items>(all, (value, key) => seen.push([value, key]));
    _.forEach<Item, Items>(all, (value, key) => {
      seen.push([value, key]);
      return value?.v !== 'c';
    });
    return seen;
  });
  same<Items>(collection, (_, all) => [_.map(all, order), _.map(all, 'v'), _.map(all)]);
  same<Items>(collection, (_, all) => [_.filter(all, order), _.find(all, order)]);
  same<Items>(collection, (_, all) => [_.values(all), _.keys(all), _.isEmpty(all), _.size(all)]);
  same<Items>(collection, (_, all) =>
    _.reduce(all, (sum, each, key) => `${sum}${key}${order(each)}`, ''),
  );
  same(items, (_, all) => _.reduce(all, (sum, each) => [sum, each]));
});

it('finds the least, the most and the order as lodash does', () => {
  same<Items>(collection, (_, all) => [_.sortBy(all, order), _.sortBy(all, 'order')]);
  same(numbers, (_, all) => [_.min(all), _.max(all)]);
  same(fc.integer(), (_, value) => [_.max(value), _.min(value)]);
  same(items, (_, all) => _.minBy(all, (each) => each.id % 5));
  same(fc.array(fc.integer()), (_, all) => _.sortBy(all));
});

it('builds lists and objects as lodash does', () => {
  const step = fc.constantFrom([3], [0], [1, 6], [6, 1], [5, -1, -1], [2, 2], [0, 9, 4]);
  same(step, (_, [from = 0, ...rest]) => _.range(from, ...rest));
  same(fc.array(fc.oneof(item, items)), (_, all) => [_.flatten<unknown>(all), _.last(all)]);
  same(fc.tuple(fc.array(name), fc.array(name)), (_, [one, other]) => [
    _.union(one, other),
    _.zipObject(one, other),
  ]);
  same(table, (_, all) => [_.mapValues(all, order), _.pick(all, ['a', 'e']), _.has(all, 'b')]);
  same(fc.array(fc.array(name)), (_, layers) => _.cloneDeep(layers));
  const flags = fc.dictionary(name, fc.dictionary(name, fc.boolean()));
  same(fc.tuple(flags, flags), (_, [one, other]) => _.merge({}, one, other));
  const sizes = fc.dictionary(name, rank);
  same(fc.tuple(sizes, sizes), (_, [one, other]) => _.defaults(one, other));
});

it('gives every name a number of its own', () => {
  const names = Array.from({ length: 50 }, () => standIn.uniqueId('_root'));
  expect(new Set(names).size).toBe(50);
  expect(names[0]).toMatch(/^_root\d+$/);
});
