import type { Reason } from '../../../model/decide/scores';
import { type Axis, axes, weightSpec } from '../../../model/decide/weights';
import type { Evaluation } from '../../../model/evaluate';
import { formatNumber } from '../../kit/format';
import { ShowAll } from '../../kit/ShowAll';
import { Sources } from '../../Sources';
import { axisReasons, NOTHING_COUNTED } from './axisReasons';
import { Limits } from './Limits';
import { ResultPart } from './ResultPart';

const MOST = 5;

/** What counted towards each need, in points, with the sources of each reason. */
export function Reasons({ evaluation }: { readonly evaluation: Evaluation }) {
  return (
    <ResultPart id="result-reasons" title="Why">
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {axes.map((axis) => (
          <AxisReasons key={axis} axis={axis} evaluation={evaluation} />
        ))}
        <div className="md:col-span-2">
          <Limits ids={evaluation.decision.limits} />
        </div>
      </div>
    </ResultPart>
  );
}

function AxisReasons({
  axis,
  evaluation,
}: {
  readonly axis: Axis;
  readonly evaluation: Evaluation;
}) {
  const { title, finding, counted } = axisReasons(axis, evaluation);
  return (
    <div className="min-w-0">
      <h4 className="text-sm font-semibold">{title}</h4>
      <p className="pb-2 text-sm">{finding}</p>
      {counted.length > 0 ? (
        <ShowAll
          what="reasons"
          first={MOST}
          items={counted.map((reason) => <ReasonRow key={reason.id} reason={reason} />)}
        />
      ) : (
        <p className="text-sm text-muted">{NOTHING_COUNTED}</p>
      )}
    </div>
  );
}

function ReasonRow({ reason: { id, points } }: { readonly reason: Reason }) {
  const { because, sources } = weightSpec(id);
  return (
    <li className="grid grid-cols-[2.5rem_1fr] text-sm">
      <span className="pr-3 text-right font-semibold tabular-nums">+{formatNumber(points)}</span>
      <div>
        <p className="first-letter:uppercase">{because}</p>
        <Sources ids={sources} />
      </div>
    </li>
  );
}
