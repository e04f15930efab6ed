import { type ApproachId, approachSpecs } from '../../../model/approaches';
import { cheapestOf } from '../../../model/costs/contenders';
import { byApproach, horizonTotal } from '../../../model/costs/projection';
import type { Evaluation } from '../../../model/evaluate';
import type { Inputs } from '../../../model/inputs';
import { initialParameter } from '../../../model/parameters';
import { moneyFormat } from '../../../share/moneyFormat';
import { formatMonths } from '../../kit/format';
import { comparison } from '../comparison';

/** What counting our own hours does to the costs: how much of them it is, and who is cheapest. */
export function labourSentence(evaluation: Evaluation): string {
  const { inputs, costs } = evaluation;
  const asMoney = moneyFormat(evaluation.scenario.money);
  const rate = rateInForce(evaluation);
  const totals = (hourlyRate: number) => {
    const at: Inputs = { ...inputs, parameters: { ...inputs.parameters, hourlyRate } };
    return byApproach((id) => horizonTotal(id, at));
  };
  const [counted, left] = [totals(rate), totals(0)];
  const { one, other } = comparison(evaluation);
  const share = (id: ApproachId) =>
    `${asMoney(counted[id] - left[id])} of ${name(id)}’s ${asMoney(counted[id])}`;
  const hours = `At ${asMoney(rate)} an hour our own hours are ${share(one)}${other ? ` and ${share(other)}` : ''} over ${formatMonths(inputs.parameters.months)}`;
  const [withHours, without] = [counted, left].map((each) => cheapestOf(costs.contenders, each));
  if (costs.contenders.length < 2 || !withHours || !without) return `${hours}.`;
  return withHours === without
    ? `${hours}; ${name(without)} is cheapest with them and without.`
    : `${hours}; with them ${name(withHours)} is cheapest, without them ${name(without)}.`;
}

/** What an hour costs, whether or not it counts. */
function rateInForce({ scenario, inputs }: Evaluation): number {
  const { answers, parameters } = scenario;
  const facts = { answers, tuned: inputs.models.tunedModel };
  return parameters.hourlyRate ?? initialParameter('hourlyRate', facts);
}

function name(id: ApproachId): string {
  return approachSpecs[id].name;
}
