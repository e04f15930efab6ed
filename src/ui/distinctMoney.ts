import type { Usd } from '../model/quantity';
import type { MoneyFormat, MoneyPrecision } from '../share/moneyFormat';

const precisions: readonly MoneyPrecision[] = [{}, { exact: 'units' }, { exact: 'cents' }];

/** Money rounded to what is known, unless that would make two different totals look the same. */
export function distinctMoney(one: Usd, other: Usd, asMoney: MoneyFormat): MoneyFormat {
  if (one === other) return asMoney;
  const telling = precisions.find((each) => asMoney(one, each) !== asMoney(other, each));
  return (usd) => asMoney(usd, telling);
}
