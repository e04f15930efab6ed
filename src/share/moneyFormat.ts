import type { Usd } from '../model/quantity';
import type { Money } from '../model/scenario';
import { currencySymbol, formatAmount } from './format';

/** How far an amount is rounded; without more, to three digits. */
export type MoneyPrecision = {
  /** All digits, whole units, or cents and four digits of what is less than one unit. */
  readonly exact?: 'all' | 'units' | 'cents';
  /** Written short from this amount on, in the currency shown. */
  readonly shortFrom?: number;
};

/** Writes an amount of US dollars in the currency that is shown: “$32,200”, “€29,600”, “CHF 28,300”. */
export type MoneyFormat = (usd: Usd, precision?: MoneyPrecision) => string;

/** The currency in which money is shown, and how many units of it one US dollar is. */
export type ShownCurrency = {
  readonly code: string;
  /** As captions and axes name it: “US dollars”, “EUR”. */
  readonly words: string;
  readonly rate: number;
};

/** The user's currency where it has a rate, US dollars otherwise. */
export function shownCurrency({ currency = 'USD', rate }: Money): ShownCurrency {
  return currency === 'USD' || rate === undefined
    ? { code: 'USD', words: 'US dollars', rate: 1 }
    : { code: currency, words: currency, rate };
}

/** How money is written for a user's currency and rate. */
export function moneyFormat(money: Money): MoneyFormat {
  const { code, rate } = shownCurrency(money);
  const symbol = currencySymbol(code);
  return (usd, { exact, shortFrom = Infinity } = {}) => {
    const amount = usd * rate;
    return formatAmount(exact ? roundings[exact](amount) : amount, symbol, {
      exact: exact !== undefined,
      short: Math.abs(amount) >= shortFrom,
    });
  };
}

/** An amount of US dollars in the currency shown; what was typed comes back as it was. */
export function fromUsd(usd: Usd, { rate }: ShownCurrency): number {
  return rate === 1 ? usd : Number((usd * rate).toPrecision(9));
}

/** An amount in the currency shown as US dollars, as long as a link can carry with ease. */
export function toUsd(amount: number, { rate }: ShownCurrency): Usd {
  return rate === 1 ? amount : Number((amount / rate).toPrecision(12));
}

const roundings = {
  all: (amount: number) => amount,
  units: Math.round,
  cents: (amount: number) =>
    Math.abs(amount) < 1 ? Number(amount.toPrecision(4)) : Math.round(amount * 100) / 100,
};

/** At which rate money is shown, as a sentence; undefined where it is in US dollars anyway. */
export function rateSentence(money: Money): string | undefined {
  const { code, rate } = shownCurrency(money);
  if (code === 'USD') return undefined;
  const figure = formatAmount(rate, '', { exact: true });
  return `Money is in ${code}, at your rate of ${figure} ${code} for 1 USD; model prices are listed in USD.`;
}
