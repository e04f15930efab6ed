import { MAX_USD_PER_MTOK } from '../../model/scenario';
import { type Field, type Fields, isJsonRecord } from './recordFrom';

type Check = Omit<Field, 'optional'>;

/** A field that a record must have. */
export function needed(check: Check): Field & { readonly optional: false } {
  return { ...check, optional: false };
}

/** A field that a record may have. */
export function optional(check: Check): Field & { readonly optional: true } {
  return { ...check, optional: true };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Check {
  return {
    must: `one of ${words.join(', ')}`,
    holds: (value) => typeof value === 'string' && words.includes(value),
  };
}

/** A record inside a record. */
export function record(fields: Fields): Check {
  return { must: 'an object', holds: isJsonRecord, fields };
}

/** Any text that a pattern matches. */
export function matching(pattern: RegExp, must: string): Check {
  return { must, holds: (value) => typeof value === 'string' && pattern.test(value) };
}

/** A text with something in it. */
export const text = matching(/\S/, 'a text');
/** Texts, at least one. */
export const textList: Check = {
  must: 'a list of one or more texts',
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(text.holds),
};
/** A field that is checked elsewhere, or that nothing reads. */
export const anything: Check = { must: 'anything', holds: () => true };

/** A key that fits into a link and shadows nothing that every object has. */
export const id: Check = {
  must: 'a text of letters, digits, “.”, “_” and “-” that JavaScript does not use itself',
  holds: (value) =>
    typeof value === 'string' &&
    /^[A-Za-z0-9._-]+$/.test(value) &&
    !Object.hasOwn(Object.prototype, value),
};

/** A calendar day that exists. */
export const day: Check = { must: 'a day such as 2026-11-20', holds: isDay };

/** When something was read: a day, or as much of it as is known. */
export const readOn: Check = {
  must: 'a day, a month (2026-11), a year or “undated”',
  holds: (value) =>
    isDay(value) ||
    (typeof value === 'string' && /^(\d{4}(-(0[1-9]|1[0-2]))?|undated)$/.test(value)),
};

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  // Some engines read 30 February as 2 March.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

/** USD per million tokens, finite and not negative. */
export const usdPerMtok = price('USD per million tokens');

/** USD, finite and not negative, for what the name of the field says. */
export const usd = price('USD');

function price(unit: string): Check {
  const most = MAX_USD_PER_MTOK.toLocaleString('en');
  return {
    must: `a price from 0 to ${most} ${unit}`,
    holds: (value) => typeof value === 'number' && value >= 0 && value <= MAX_USD_PER_MTOK,
    unit,
  };
}

/** A figure of a plan: a price, a quota or a factor, in the unit that its name says. */
export const figure: Check = {
  must: 'a number of 0 or more',
  holds: (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value),
};

/** A whole number of tokens, 1 or more. */
export const tokens = count('tokens');

/** A whole number of dimensions of a vector, 1 or more. */
export const dimensions = count('dimensions');

function count(unit: string): Check {
  return {
    must: `a whole number of ${unit}, 1 or more`,
    holds: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    unit,
  };
}
