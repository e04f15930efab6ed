import { type ApproachId, approachIds } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import type { Stage, StageId } from '../../../model/latency';
import { ApproachName } from '../../ApproachName';
import { approachLooks } from '../../approachLooks';
import { useEvaluation } from '../../useScenario';
import { type Claim, claimsOn, formatWait, speedBound } from './latencyWords';

const TICK_MS = 1_000;
const finding: readonly StageId[] = ['embed', 'search', 'rerank'];

/** Each approach's wait as two stacked bars on one scale, with the bound and the articles' ranges. */
export function LatencyBars() {
  const evaluation = useEvaluation();
  const end = endOf(evaluation);
  const ticks = Array.from({ length: end / TICK_MS + 1 }, (_, i) => i * TICK_MS);
  return (
    <div aria-hidden="true" className="grid gap-4">
      {approachIds.map((id) => (
        <ApproachBars key={id} id={id} evaluation={evaluation} end={end} />
      ))}
      <div className="relative h-5 border-t border-muted text-xs text-muted">
        {ticks.map((tick) => (
          <span
            key={tick}
            className={`absolute whitespace-nowrap ${tick === 0 ? '' : tick === end ? '-translate-x-full' : '-translate-x-1/2'}`}
            style={{ left: percent(tick, end) }}
          >
            {tick === 0 ? '0' : formatWait(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}

type BarsProps = {
  readonly id: ApproachId;
  readonly evaluation: Evaluation;
  readonly end: number;
};

function ApproachBars({ id, evaluation, end }: BarsProps) {
  const { stages, median, slow } = evaluation.latency[id];
  const bound = speedBound(evaluation);
  return (
    <div className="grid gap-1 text-sm">
      <p className="flex flex-wrap justify-between gap-x-4">
        <ApproachName id={id} />
        <span className="text-xs tabular-nums">
          {formatWait(median)}, slow {formatWait(slow)}
        </span>
      </p>
      <div className="relative grid gap-1">
        <Bar id={id} stages={stages} of="median" end={end} />
        <Bar id={id} stages={stages} of="slow" end={end} />
        {claimsOn(id).map((claim) => (
          <ClaimMark key={claim.id} claim={claim} end={end} />
        ))}
        {bound !== undefined && (
          <span
            className="absolute -inset-y-1 border-l-2 border-dashed border-ink"
            style={{ left: percent(bound, end) }}
          />
        )}
      </div>
    </div>
  );
}

type BarProps = {
  readonly id: ApproachId;
  readonly stages: readonly Stage[];
  readonly of: 'median' | 'slow';
  readonly end: number;
};

/** Stages end to end; the lighter ones look passages up, the full ones wait for a model. */
function Bar({ id, stages, of, end }: BarProps) {
  const shown = stages.filter(({ share }) => share > 0);
  return (
    <div className={`flex ${of === 'median' ? 'h-4' : 'h-1.5'}`}>
      {shown.map((stage) => (
        <span
          key={stage.id}
          className={`border-r border-paper ${finding.includes(stage.id) ? 'opacity-50' : ''}`}
          style={{
            width: percent(stage[of] * stage.share, end),
            backgroundColor: approachLooks[id].color,
          }}
        />
      ))}
    </div>
  );
}

function ClaimMark({ claim: { id, says, from, to }, end }: { claim: Claim; end: number }) {
  return (
    <>
      <span
        className="mt-1 h-2 border-x-2 border-muted"
        style={{ marginLeft: percent(from, end), width: percent(to - from, end) }}
      >
        <span className="block h-1 border-b border-muted" />
      </span>
      <span className="text-xs text-muted">
        <span className="relative z-10 bg-paper pr-1">
          {id}: {says}
        </span>
      </span>
    </>
  );
}

/** The first whole second behind everything that is drawn. */
function endOf(evaluation: Evaluation): number {
  const waits = approachIds.flatMap((id) => [
    evaluation.latency[id].slow,
    ...claimsOn(id).map(({ to }) => to),
  ]);
  return Math.ceil(Math.max(...waits) / TICK_MS) * TICK_MS;
}

function percent(wait: number, end: number): string {
  return `${(wait / end) * 100}%`;
}
