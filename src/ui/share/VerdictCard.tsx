import { type ApproachId, approachIds } from '../../model/approaches';
import type { Evaluation } from '../../model/evaluate';
import { ApproachName } from '../ApproachName';
import { approachLooks } from '../approachLooks';
import { formatMonths } from '../kit/format';
import { strokes } from '../kit/strokes';
import { Marked } from '../Marked';
import { pricesName } from '../pricesName';
import { useMoneyFormat } from '../useMoneyFormat';
import { usePriceTables } from '../usePriceTable';
import { useEvaluation } from '../useScenario';

/** What the verdict says, in sentences. */
export type VerdictWords = {
  /** What to do now. */
  readonly now: string;
  /** The one number that matters; empty where there is none. */
  readonly cost: string;
  readonly confidence: string | undefined;
};

/** In CSS pixels; twice that is what chats and wikis show as a preview. */
export const cardSize = { width: 600, height: 315 };

const WIDTH = 560;
const LONG = 110;
/** What the lines have left when a row of text is a row high; too little is not drawn. */
const ROOM = { all: 283, others: 84, row: 20, least: 36, most: 110 };

/** The verdict at a glance: what to do, what it costs, how sure that is, and the costs as lines. */
export function VerdictCard({ words }: { readonly words: VerdictWords }) {
  const evaluation = useEvaluation();
  const { scenario, inputs } = evaluation;
  const shown = comparedApproaches(evaluation);
  const asMoney = useMoneyFormat();
  const tables = usePriceTables();
  const height = chartHeight(words, shown.length);
  return (
    <div
      style={cardSize}
      className="flex flex-col justify-between border border-rule bg-paper px-5 py-4 text-ink"
    >
      <div className="grid gap-1.5">
        <p className="text-xs text-muted">
          {scenario.title ?? 'RAG, fine-tuning, both or neither?'}
        </p>
        <p
          data-heading
          className={`font-semibold ${words.now.length > LONG ? 'text-base' : 'text-lg'}`}
        >
          <Marked text={words.now} />
        </p>
        <p className="text-xs">{words.cost}</p>
        {/* Only its first sentence: the rest is advice to whoever is answering. */}
        <p className="text-xs text-muted">{/^[^.]*\./.exec(words.confidence ?? '')?.[0]}</p>
      </div>
      {words.cost && height >= ROOM.least && (
        <div className="grid gap-1">
          <Lines evaluation={evaluation} shown={shown} height={height} />
          <p className="flex flex-wrap gap-x-5 text-xs">
            {shown.map((id) => (
              <span key={id}>
                <ApproachName id={id} /> {asMoney(evaluation.costs.projections[id].horizonTotal)}
              </span>
            ))}
          </p>
        </div>
      )}
      <p data-foot className="text-xs text-muted">
        RAG or Fine-Tune? · totals over {formatMonths(inputs.parameters.months)} ·{' '}
        {pricesName(scenario.prices, tables)}
      </p>
    </div>
  );
}

/** How high the lines can be under these sentences, by the letters that fit into a row. */
function chartHeight({ now, cost }: VerdictWords, approaches: number): number {
  const heading = now.length > LONG ? { row: 26, letters: 54 } : { row: 28, letters: 42 };
  const text =
    heading.row * Math.ceil(now.length / heading.letters) +
    ROOM.row * Math.ceil(cost.length / 72) +
    ROOM.row * Math.ceil(approaches / 3);
  return Math.min(ROOM.all - ROOM.others - text, ROOM.most);
}

/** The recommended approach and those that do the same job, or the one it is measured against. */
function comparedApproaches({ headline, costs }: Evaluation): readonly ApproachId[] {
  if (!headline) return [];
  const pair = [headline.recommended, headline.alternative];
  return approachIds.filter((id) => pair.includes(id) || costs.contenders.includes(id));
}

type LinesProps = {
  readonly evaluation: Evaluation;
  readonly shown: readonly ApproachId[];
  readonly height: number;
};

/** Costs added up month by month, from zero; the totals stand below. */
function Lines({ evaluation, shown, height }: LinesProps) {
  const { projections } = evaluation.costs;
  const most = Math.max(1, ...shown.map((id) => projections[id].horizonTotal));
  const width = WIDTH;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={`M0 ${height - 0.5}H${width}`} stroke="var(--color-muted)" />
      {shown.map((id) => {
        const { cumulative } = projections[id];
        const points = cumulative.map((usd, month) => {
          const x = (width * month) / (cumulative.length - 1 || 1);
          return `${x.toFixed(1)},${(height - 2 - (usd / most) * (height - 4)).toFixed(1)}`;
        });
        return (
          <polyline
            key={id}
            points={points.join(' ')}
            fill="none"
            stroke={approachLooks[id].color}
            strokeWidth={2.5}
            strokeLinecap="round"
            strokeLinejoin="round"
            strokeDasharray={strokes[approachLooks[id].stroke]}
          />
        );
      })}
    </svg>
  );
}
