import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { Usd } from '../../model/quantity';
import type { MoneyFormat } from '../../share/moneyFormat';

/** By how much one costs more than another: “RAG $7,450 less”; a total where there is no other. */
export function differenceWords(
  difference: Usd,
  one: ApproachId,
  other: ApproachId | undefined,
  asMoney: MoneyFormat,
): string {
  const usd = asMoney(Math.abs(difference));
  if (!other) return usd;
  return `${approachSpecs[difference <= 0 ? one : other].name} ${usd} less`;
}
