import type { OutcomeId } from '../../../model/approaches';
import { type LimitId, limitWords } from '../../../model/decide/limits';
import { approachLooks } from '../../approachLooks';
import { formatNumber } from '../../kit/format';
import { markPaths } from '../../kit/markPaths';
import { MapLabel } from './MapLabel';
import type { MapPoint } from './mapPoint';
import { type MapScale, type Place, placeOf, placeWithin } from './mapScale';

const RADIUS = 10;
const CROSS = 'M2 2L10 10M10 2L2 10';

type PointProps = {
  readonly point: MapPoint;
  readonly outcome: OutcomeId;
  readonly limits: readonly LimitId[];
  readonly scale: MapScale;
};

/** The project: its mark where the limits leave it, and a ring where its points alone would put it. */
export function Point({ point, outcome, limits, scale }: PointProps) {
  const scored = placeWithin(placeOf(point.scored, scale), scale, RADIUS);
  const held = placeWithin(placeOf(point.held, scale), scale, RADIUS);
  return (
    <>
      {point.isMoved && <Move from={scored} to={held} />}
      <RuleTitle limits={limits} above={scored} scale={scale} />
      <ScoreBeyond point={point} beside={scored} scale={scale} />
      <g className="transition-transform" style={{ transform: shift(held) }}>
        {outcome === 'none' ? <Cross /> : <OutcomeMark outcome={outcome} />}
      </g>
    </>
  );
}

function OutcomeMark({ outcome }: { readonly outcome: Exclude<OutcomeId, 'none'> }) {
  const { color, shape } = approachLooks[outcome];
  return (
    <path
      d={markPaths[shape]}
      transform="scale(1.6) translate(-6 -6)"
      fill={color}
      className="stroke-paper"
      strokeWidth={2}
      paintOrder="stroke"
    />
  );
}

function Cross() {
  return (
    <g transform="scale(1.8) translate(-6 -6)">
      <path d={CROSS} className="stroke-paper" strokeWidth={4} />
      <path d={CROSS} className="stroke-ink" strokeWidth={2} />
    </g>
  );
}

/** What the limits did: from a ring where the points alone are to the mark. */
function Move({ from, to }: { readonly from: Place; readonly to: Place }) {
  return (
    <g className="fill-paper stroke-ink" strokeWidth={1.5}>
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <circle r={5} className="transition-transform" style={{ transform: shift(from) }} />
    </g>
  );
}

type RuleTitleProps = Pick<PointProps, 'limits' | 'scale'> & { readonly above: Place };

/** The rule that moved the point without being a wall. */
function RuleTitle({ limits, above, scale }: RuleTitleProps) {
  const rule = limits.find((id) => id === 'citations' || id === 'nothing-to-cite');
  if (!rule) return null;
  const { x } = placeWithin(above, scale, 60);
  return (
    <MapLabel text={limitWords(rule).title} at={{ x, y: above.y - 16 }} anchor="middle" above />
  );
}

type ScoreBeyondProps = Pick<PointProps, 'point' | 'scale'> & { readonly beside: Place };

/** The scores that lie beyond the end of their axis, with an arrow in their direction. */
function ScoreBeyond({ point, beside: { x, y }, scale }: ScoreBeyondProps) {
  const { facts, behaviour } = point.scored;
  const text = [
    ...(facts > scale.end ? [`${formatNumber(facts)} →`] : []),
    ...(behaviour > scale.end ? [`${formatNumber(behaviour)} ↑`] : []),
  ].join(' ');
  if (!text) return null;
  return x > scale.side / 2 ? (
    <MapLabel text={text} at={{ x: x - 16, y: y + 4 }} anchor="end" />
  ) : (
    <MapLabel text={text} at={{ x: x + 16, y: y + 4 }} anchor="start" />
  );
}

const shift = ({ x, y }: Place) => `translate(${x}px, ${y}px)`;
