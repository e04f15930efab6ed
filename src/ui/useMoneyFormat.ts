import { use, useMemo } from 'react';
import {
  type MoneyFormat,
  moneyFormat,
  type ShownCurrency,
  shownCurrency,
} from '../share/moneyFormat';
import { MoneyContext } from './useScenario';

/** How money is written in the currency that is shown; in US dollars where there is no scenario. */
export function useMoneyFormat(): MoneyFormat {
  const money = use(MoneyContext);
  return useMemo(() => moneyFormat(money), [money]);
}

/** The currency in which money is shown; US dollars where there is no scenario. */
export function useShownCurrency(): ShownCurrency {
  const money = use(MoneyContext);
  return useMemo(() => shownCurrency(money), [money]);
}
