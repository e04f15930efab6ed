import { isModelFor } from '../model/inputs';
import { basePrices, type PricesId, type PriceTables } from '../model/prices';
import type { IsoMonth } from '../model/quantity';
import { defaultModels, type ModelRole } from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import { allowedCurrency, allowedDay } from './allowedValues';
import type { LinkProblem } from './linkProblem';
import { plainDecimal, readDecimal } from './plainDecimal';
import { cutTitle, escapeTitle, unescapeTitle } from './titleEscape';

/** What a value is read against: the tables that exist, and the day of the one in force. */
export type ReadContext = { readonly tables: PriceTables; readonly prices: PricesId };

/** A value read from a link, and what was wrong with it; without a value its default holds. */
export type Reading<Value> = { readonly value?: Value; readonly problem?: LinkProblem };

/** How one kind of value is written in a link and read back; reading any text never throws. */
export type LinkValue<Value> = {
  readonly write: (value: Value) => string;
  readonly read: (text: string, key: string, context: ReadContext) => Reading<Value>;
};

/** A number; one that is not allowed is read as the nearest that is, and reported. */
export function decimal(allowed: (value: number) => number): LinkValue<number> {
  return {
    write: plainDecimal,
    read: (text, key) => {
      const said = readDecimal(text);
      if (said === undefined) return { problem: { kind: 'notANumber', key, text } };
      const value = allowed(said);
      if (value === said) return { value };
      return { value, problem: { kind: 'outOfRange', key, text, used: plainDecimal(value) } };
    },
  };
}

/** A number, or that it is not known. */
export function decimalOrUnsure(allowed: (value: number) => number): LinkValue<number | 'unsure'> {
  const number = decimal(allowed);
  return {
    write: (value) => (value === 'unsure' ? value : number.write(value)),
    read: (text, key, context) =>
      text === 'unsure' ? { value: text } : number.read(text, key, context),
  };
}

/** From a lower to a higher number, `50..500`; what is not is reported, and no range is set. */
export function lowToHigh(allowed: (range: Range) => Range | undefined): LinkValue<Range> {
  const write = ({ low, high }: Range) => `${plainDecimal(low)}..${plainDecimal(high)}`;
  return {
    write,
    read: (text, key) => {
      const [low = Number.NaN, high = Number.NaN] = text.split('..').map(readDecimal);
      const value = allowed({ low, high });
      if (value === undefined) return { problem: { kind: 'notARange', key, text } };
      if (value.low === low && value.high === high) return { value };
      return { value, problem: { kind: 'outOfRange', key, text, used: write(value) } };
    },
  };
}

/** One of some ids, written as it is; any other text is reported. */
export function oneOf<Id extends string>(ids: readonly Id[]): LinkValue<Id> {
  return {
    write: (id) => id,
    read: (text, key) => {
      const value = ids.find((id) => id === text);
      return value === undefined ? { problem: { kind: 'unknownOption', key, text } } : { value };
    },
  };
}

/** Yes or no, in the word that is written for each; other common words are read as well. */
export function yesOrNo(yes: string, no: string): LinkValue<boolean> {
  return {
    write: (value) => (value ? yes : no),
    read: (text, key) => {
      if (['yes', 'true', '1'].includes(text)) return { value: true };
      if (['no', 'false', '0'].includes(text)) return { value: false };
      return { problem: { kind: 'unknownOption', key, text } };
    },
  };
}

/** A model that the price table in force lists for the role, or `own`; any other is reported by name. */
export function modelFor(role: ModelRole): LinkValue<string> {
  return {
    write: (id) => id,
    read: (text, key, { tables, prices }) => {
      const table = tables[prices] ?? tables[basePrices(prices)];
      if (table && isModelFor(role, text, table)) return { value: text };
      if (prices.includes('.') && isModelId(text)) return { value: text }; // one of theirs, perhaps
      return { problem: { kind: 'unknownModel', key, text, used: defaultModels[role] } };
    },
  };
}

/** What a price table can call a model; nothing that every object has. */
function isModelId(text: string): boolean {
  return /^[A-Za-z0-9._-]+$/.test(text) && !Object.hasOwn(Object.prototype, text);
}

/** A currency, in its three letters. */
export const currencyCode: LinkValue<string> = {
  write: (code) => code,
  read: (text, key) => {
    const value = allowedCurrency(text);
    return value === undefined ? { problem: { kind: 'notACurrency', key, text } } : { value };
  },
};

const FIRST_MONTH = '2020-01';
const LAST_MONTH = '2099-12';

/** A month from 2020-01 to 2099-12; an earlier or later one is read as the nearest of those. */
export const month: LinkValue<IsoMonth> = {
  write: (value) => value,
  read: (text, key) => {
    if (!isMonth(text)) return { problem: { kind: 'notAMonth', key, text } };
    if (text < FIRST_MONTH) return outside(key, text, FIRST_MONTH);
    return text > LAST_MONTH ? outside(key, text, LAST_MONTH) : { value: text };
  },
};

function isMonth(text: string): text is IsoMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function outside(key: string, text: string, used: IsoMonth): Reading<IsoMonth> {
  return { value: used, problem: { kind: 'outOfRange', key, text, used } };
}

/** The day of a price table; one that does not exist is reported, and the day in force stays. */
export const priceDate: LinkValue<PricesId> = {
  write: (value) => value,
  read: (text, _key, { tables, prices }) =>
    Object.hasOwn(tables, text) || isOwnOver(text, tables)
      ? { value: text as PricesId }
      : { problem: { kind: 'unknownPriceDate', text, used: prices } },
};

/** Prices of another organisation over a table that this page has; what they change, the link says. */
function isOwnOver(text: string, tables: PriceTables): boolean {
  const [base = '', own = '', ...rest] = text.split('.');
  return rest.length === 0 && /^\d{4}-\d{2}-\d{2}$/.test(own) && Object.hasOwn(tables, base);
}

/** A calendar day; one that no calendar has is left out, and reported. */
export const day: LinkValue<string> = {
  write: (value) => value,
  read: (text, key) => {
    const value = allowedDay(text);
    return value === undefined ? { problem: { kind: 'notADay', key, text } } : { value };
  },
};

/** The id of something cited, such as CX-07; whether it exists, its view says. */
export const citedId: LinkValue<string> = {
  write: (id) => id,
  read: (text, key) =>
    /^[A-Z][A-Za-z0-9.-]{0,39}$/.test(text)
      ? { value: text }
      : { problem: { kind: 'unknownOption', key, text } },
};

/** A text in any characters; one that is too long is cut, and reported. */
export function textUpTo(length: number): LinkValue<string> {
  return {
    write: escapeTitle,
    read: (text, key) => {
      const said = unescapeTitle(text);
      const value = cutTitle(said, length);
      if (value === '') return {};
      return value === said
        ? { value }
        : { value, problem: { kind: 'longText', key, used: value } };
    },
  };
}
