import { articles } from '../../../data/sources/articles';
import { type ApproachId, approachSpecs } from '../../../model/approaches';
import type { PublishedCosts } from '../../../model/costs/published';
import type { PublishedBasis } from '../../../model/costs/publishedEstimate';
import type { Span } from '../../../model/costs/publishedProjection';
import type { Evaluation } from '../../../model/evaluate';
import type { Basis } from '../../../model/scenario';
import { type MoneyFormat, moneyFormat } from '../../../share/moneyFormat';
import { formatMonths, formatNumber } from '../../kit/format';

/** Who counts so: “Our build-up”, “S3: RAG vs. Fine-tuning”. */
export function basisName(basis: Basis): string {
  return basis === 'buildUp' ? 'Our build-up' : `${basis}: ${articles[basis].title}`;
}

/** From what to what: “$200 to $1,000”, or one figure where there is but one. */
export function spanWords({ low, high }: Pick<Span, 'low' | 'high'>, asMoney: MoneyFormat): string {
  const [from, to] = [asMoney(low), asMoney(high)];
  return from === to ? to : `${from} to ${to}`;
}

/** Who is cheapest by a source's figures, from where on, and what our build-up says of it. */
export function publishedFinding(
  basis: PublishedBasis,
  published: PublishedCosts,
  { costs, inputs, scenario }: Evaluation,
): string {
  const { cheapest, contenders, projections } = published;
  const span = formatMonths(inputs.parameters.months);
  if (!cheapest) return `By ${basis} nothing that can be had here has a price.`;
  const total = projections[cheapest]?.ranges.horizonTotal;
  const range = total ? `, at ${spanWords(total, moneyFormat(scenario.money))} over ${span}` : '';
  const best = `By ${basis} ${name(cheapest)} is cheapest of those it covers${range}.`;
  const job = jobClause(published.cheapestContender, contenders.length);
  const ours = costs.cheapestContender
    ? ` By our build-up ${name(costs.cheapestContender)} is the cheapest that does the job.`
    : '';
  return `${best}${job}${ours}`;
}

function jobClause(cheapest: ApproachId | undefined, count: number): string {
  if (!cheapest) return ' It has no price for anything that does the job here.';
  return count === 1
    ? ` Of those that do the job here it covers only ${name(cheapest)}.`
    : ` Of those that do the job here it is ${name(cheapest)}.`;
}

/** What the costs that a source leaves out do to its result. */
export function completionSentence(plain: PublishedCosts, complete: PublishedCosts): string {
  const [before, after] = [plain.cheapest, complete.cheapest];
  const terms = 'Labour, a training run, retraining and hosting, by its own figures and yours.';
  if (!before || !after) return terms;
  return before === after
    ? `${terms} ${name(after)} stays the cheapest of those it covers.`
    : `${terms} Without them ${name(before)} is the cheapest of those it covers, with them ${name(after)}.`;
}

/** From how many queries on RAG costs more than a tuned model by a source's middle figures. */
export function volumeClause({ breakEven }: PublishedCosts, { inputs }: Evaluation): string {
  const found = breakEven.volume['rag>tuning']?.crossings ?? [];
  const span = formatMonths(inputs.parameters.months);
  const last = found.at(-1);
  if (last === undefined)
    return `Between RAG and Fine-tuning no number of queries changes which is cheaper over ${span}.`;
  return `RAG and Fine-tuning cost the same at ${formatNumber(last)} queries a month over ${span}.`;
}

function name(id: ApproachId): string {
  return approachSpecs[id].name;
}
