import { approachSpecs } from '../model/approaches';
import type { Evaluation } from '../model/evaluate';
import type { TodaysPrices } from '../model/todaysPrices';
import { moneyFormat } from '../share/moneyFormat';
import { formatMonths } from './kit/format';

/** The two price tables by name, and what the scenario is at each. */
type Comparison = {
  readonly names: { readonly before: string; readonly now: string };
  readonly before: Evaluation;
  readonly now: Evaluation;
  readonly lost: TodaysPrices['lost'];
};

/** What figures are at the link's prices and at today's, and what else today's change. */
export function oldPricesSentences({ names, before, now, lost }: Comparison): readonly string[] {
  const { outcome } = before.decision;
  const approach = outcome === 'none' ? 'prompting' : outcome;
  const months = formatMonths(before.inputs.parameters.months);
  const asMoney = moneyFormat(before.scenario.money);
  const [was, is] = [before, now].map(({ costs }) =>
    asMoney(costs.projections[approach].horizonTotal),
  );
  return [
    `At the link’s ${names.before}: ${approachSpecs[approach].name} ${was} over ${months}.`,
    `At today’s ${names.now}: ${was === is ? 'the same' : is}${cheapestClause(before, now)}.`,
    ...lost.map(
      ({ role, model }) =>
        `Today’s list no longer has ${model}; ${now.inputs.models[role].id} stands in its place.`,
    ),
  ];
}

function cheapestClause(before: Evaluation, now: Evaluation): string {
  const [was, is] = [before.costs.cheapestContender, now.costs.cheapestContender];
  if (is === undefined || is === was) return '';
  return `, and ${approachSpecs[is].name} is the cheapest that does the job`;
}
