/*
 * What dagre uses of lodash-es, which weighs as much as dagre itself. Each function does what
 * lodash's does for the arguments that dagre passes, and no more.
 */
type Each<T, R> = (value: T, key: string | number) => R;
type Collection<T> = readonly T[] | { readonly [key: string]: T } | null | undefined;
type Iteratee<T> = string | Each<T, unknown>;
type Comparable = number | string | null | undefined;

const identity = (value: unknown) => value;

export const constant =
  <T>(value: T) =>
  () =>
    value;
export const isArray = Array.isArray;
export const isFunction = (value: unknown) => typeof value === 'function';
export const isUndefined = (value: unknown) => value === undefined;
export const isEmpty = (collection: Collection<unknown>) => keys(collection).length === 0;
export const has = (owner: object | null | undefined, key: PropertyKey) =>
  owner != null && Object.hasOwn(owner, key);
export const keys = (owner: object | null | undefined) =>
  Object.keys(Array.isArray(owner) ? Array.from(owner) : (owner ?? {}));
export const values = <T>(collection: Collection<T>): T[] =>
  entries(collection).map(([, value]) => value);
export const last = <T>(list: readonly T[] | null | undefined) => list?.at(-1);
export const size = (collection: Collection<unknown>) => keys(collection).length;
export const now = () => Date.now();

let count = 0;
export function uniqueId(prefix = ''): string {
  count += 1;
  return prefix + count;
}

export function forEach<T, C extends Collection<T>>(collection: C, visit: Each<T, unknown>): C {
  entries<T>(collection).every(([key, value]) => visit(value, key) !== false);
  return collection;
}
export { forEach as each, forEach as forIn, forEach as forOwn };

export function map<T>(collection: Collection<T>, iteratee: Iteratee<T> = identity): unknown[] {
  const read = reader(iteratee);
  return entries(collection).map(([key, value]) => read(value, key));
}

export function filter<T>(collection: Collection<T>, test: Each<T, unknown>): T[] {
  return entries(collection)
    .filter(([key, value]) => test(value, key))
    .map(([, value]) => value);
}

export function find<T>(collection: Collection<T>, test: Each<T, unknown>): T | undefined {
  return entries(collection).find(([key, value]) => test(value, key))?.[1];
}

export function reduce<T>(
  collection: Collection<T>,
  combine: (sum: unknown, value: T, key: string | number) => unknown,
  ...start: readonly [unknown?]
): unknown {
  const all = entries(collection);
  const [first, ...rest] = all;
  return start.length > 0
    ? all.reduce((sum, [key, value]) => combine(sum, value, key), start[0])
    : rest.reduce((sum: unknown, [key, value]) => combine(sum, value, key), first?.[1]);
}

export function transform<T, R>(
  collection: Collection<T>,
  change: (result: R, value: T, key: string | number) => unknown,
  result: R,
): R {
  forEach<T, Collection<T>>(collection, (value, key) => change(result, value, key));
  return result;
}

export function mapValues<T, R>(owner: { readonly [key: string]: T }, change: Each<T, R>) {
  return Object.fromEntries(
    Object.entries(owner).map(([key, value]) => [key, change(value, key)] as const),
  );
}

export function pick(owner: object, names: readonly string[]) {
  const all = new Map(Object.entries(owner));
  return Object.fromEntries(
    names.filter((name) => all.has(name)).map((name) => [name, all.get(name)]),
  );
}

export function defaults(owner: Record<string, unknown>, source: Record<string, unknown>) {
  for (const [key, value] of Object.entries(source)) {
    if (owner[key] === undefined) owner[key] = value;
  }
  return owner;
}

type Tree = { [key: string]: unknown };
export function merge(owner: Tree, ...sources: readonly (Tree | undefined)[]): Tree {
  for (const source of sources) {
    for (const [key, value] of Object.entries(source ?? {})) {
      const before = owner[key];
      if (isTree(value)) owner[key] = merge(isTree(before) ? before : {}, value);
      else if (value !== undefined) owner[key] = value;
    }
  }
  return owner;
}

export function cloneDeep<T>(value: T): T {
  return structuredClone(value);
}

export function range(from: number, to?: number, by?: number): number[] {
  const [start, end] = to === undefined ? [0, from] : [from, to];
  const step = by ?? (start < end ? 1 : -1);
  const length = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length }, (_, index) => start + index * step);
}

export function flatten<T>(lists: readonly (T | readonly T[])[] | null | undefined) {
  return lists?.flat() ?? [];
}

export function union<T>(...lists: readonly (readonly T[] | null | undefined)[]): T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

export function zipObject<T>(names: readonly string[], all: readonly T[]) {
  return Object.fromEntries(names.map((name, index) => [name, all[index]]));
}

export function sortBy<T>(collection: Collection<T>, iteratee: Iteratee<T> = identity): T[] {
  const read = reader(iteratee);
  return entries(collection)
    .map(([key, value]) => ({ value, rank: read(value, key) as Comparable }))
    .sort((one, other) => order(one.rank, other.rank))
    .map(({ value }) => value);
}

const isLess = (one: number, other: number) => one < other;
const isMore = (one: number, other: number) => one > other;

export const min = (list: unknown) => extreme(list, (value: number) => value, isLess);
export const max = (list: unknown) => extreme(list, (value: number) => value, isMore);
export function minBy<T>(list: readonly T[] | null | undefined, read: (value: T) => number) {
  return extreme(list, read, isLess);
}

/** The first of the most extreme; what has no number is passed over. */
function extreme<T>(
  list: unknown,
  read: (value: T) => number | null | undefined,
  isBefore: (one: number, other: number) => boolean,
): T | undefined {
  let found: { readonly value: T; readonly rank: number } | undefined;
  for (const value of Array.isArray(list) ? list : []) {
    const rank = read(value);
    if (rank == null || Number.isNaN(rank)) continue;
    if (!found || isBefore(rank, found.rank)) found = { value, rank };
  }
  return found?.value;
}

function entries<T>(collection: Collection<T>): (readonly [string | number, T])[] {
  return Array.isArray(collection)
    ? Array.from(collection, (value: T, index) => [index, value] as const) // gaps count too
    : Object.entries<T>({ ...collection });
}

function reader<T>(iteratee: Iteratee<T>): Each<T, unknown> {
  return typeof iteratee === 'string'
    ? (value) => (value as Tree | undefined)?.[iteratee]
    : iteratee;
}

/** Ascending, and what is missing comes last. */
function order(one: Comparable, other: Comparable): number {
  if (one === other) return 0;
  if (one == null) return 1;
  if (other == null) return -1;
  return one < other ? -1 : Number(one > other);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
