import { type ApproachId, approachSpecs } from '../../model/approaches';
import type { Headline } from '../../model/costs/costs';
import { known } from '../../model/decide/questions';
import type { Axis } from '../../model/decide/weights';
import type { Evaluation } from '../../model/evaluate';
import { moneyFormat } from '../../share/moneyFormat';
import { distinctMoney } from '../distinctMoney';
import { formatNumber, formatShare, quantityParts } from '../kit/format';
import { obstacleWords } from './obstacleWords';
import { isApproach, likeliestOutcome, listed } from './words';

/** A piece of a sentence: words, a number that can be changed where it stands, or what an approach costs. */
export type Piece =
  | string
  | { readonly edit: 'queries' | 'months'; readonly figure: string }
  | CostPiece;
type CostPiece = {
  readonly costOf: ApproachId;
  /** Over the horizon, or of a month on average. */
  readonly of: 'total' | 'average';
  readonly figure: string;
};

const WITHOUT: Record<Axis, string> = {
  facts: 'the facts from outside',
  behaviour: 'trained behaviour',
};

/** What the recommended approach costs over the horizon, against its nearest alternative. */
export function costPieces(
  evaluation: Evaluation,
  { recommended, alternative, because }: Headline,
): readonly Piece[] {
  const { parameters } = evaluation.inputs;
  const { queries, months, growth } = parameters;
  const total = (id: ApproachId) => evaluation.costs.projections[id].horizonTotal;
  const asMoney = moneyFormat(evaluation.scenario.money);
  const usd = distinctMoney(total(recommended), total(alternative ?? recommended), asMoney);
  const isAssumed = known(evaluation.scenario.answers, 'queries') === undefined;
  const verb = obstacleWords(evaluation) ? 'would cost' : 'costs';
  const cost = (costOf: ApproachId): Piece => ({ costOf, of: 'total', figure: usd(total(costOf)) });
  const { distribution } = evaluation.decision.outlook;
  const likeliest = likeliestOutcome(distribution);
  const isCompared = [recommended, alternative].some((id) => id === likeliest);
  const elsewhere = isApproach(likeliest) && !isCompared ? likeliest : undefined;
  const average = asMoney(total(recommended) / months);
  return [
    `${approachSpecs[recommended].name} ${verb} `,
    cost(recommended),
    ' over ',
    { edit: 'months', figure: formatNumber(months, { exact: true }) },
    ` ${quantityParts(months, 'months').words}${given('months', evaluation)} ${growth === 0 ? 'at' : 'starting at'} ${isAssumed ? 'an assumed ' : ''}`,
    { edit: 'queries', figure: formatNumber(queries, { exact: true }) },
    ...(alternative
      ? [
          ` queries a month${given('queries', evaluation)}${against(alternative, because, evaluation)} `,
          cost(alternative),
        ]
      : [
          ` queries a month${given('queries', evaluation)}, `,
          { costOf: recommended, of: 'average', figure: average } as const,
          ' a month on average; no other approach can do the same job here',
        ]),
    ...(elsewhere
      ? [
          `. ${approachSpecs[elsewhere].name}, where ${formatShare(distribution[elsewhere])} of the cases still open end, would cost `,
          cost(elsewhere),
          '.',
        ]
      : ['.']),
  ];
}

/** The range that a user gave a number, behind it. */
function given(id: 'queries' | 'months', { scenario }: Evaluation): string {
  const range = scenario.ranges[id];
  if (!range) return '';
  return ` (from ${formatNumber(range.low, { exact: true })} to ${formatNumber(range.high, { exact: true })})`;
}

/** The pieces as one text. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.figure)).join('');
}

function against(
  approach: ApproachId,
  because: Headline['because'],
  { costs }: Evaluation,
): string {
  const { name } = approachSpecs[approach];
  if (because === 'contender') return `, ${name}`;
  if (because === 'next') return `; ${name}, the next step of the plan, would cost`;
  const unmet = listed(
    costs.unmet[approach].map((axis) => WITHOUT[axis]),
    'and',
  );
  return `; ${name}${unmet ? `, without ${unmet},` : ''} would cost`;
}
