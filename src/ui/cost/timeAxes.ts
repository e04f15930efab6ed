import type { Inputs } from '../../model/inputs';
import type { Usd } from '../../model/quantity';
import type { ShownCurrency } from '../../share/moneyFormat';
import { formatMonth } from '../formatDate';
import { formatNumber } from '../kit/format';
import { moneyTicks, monthTicks } from './axes';
import type { Axis } from './ChartAxes';

/** The months from the first one, and money up to the most in the currency that is shown. */
export function timeAxes(
  { start, parameters }: Inputs,
  most: Usd,
  { words, rate }: ShownCurrency,
  isMonthly = false,
): { readonly x: Axis; readonly y: Axis } {
  return {
    x: {
      title: `months from ${formatMonth(start)}`,
      ticks: monthTicks(parameters.months),
      scale: 'linear',
      format: (month) => formatNumber(month),
    },
    y: {
      title: isMonthly ? `${words} a month` : `${words}, added up`,
      ticks: moneyTicks(most, rate),
      scale: 'linear',
      format: (usd) => formatNumber(usd * rate, { short: true }),
    },
  };
}
