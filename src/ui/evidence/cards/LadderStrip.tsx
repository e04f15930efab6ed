import { ladderMarks } from '../../../data/evidence/ladder';
import { formatNumber } from '../../kit/format';
import { markPaths } from '../../kit/markPaths';
import { useWidth } from '../../kit/useWidth';

const MARGIN = 16;
/** Under this width only the round numbers fit. */
const NARROW_PX = 480;
const LINE_Y = 96;
const LOW = Math.log10(10);
const HIGH = Math.log10(20_000);
const ticks = [10, 100, 1_000, 10_000];
const moreTicks = [50, 500];

/** Every mark as a dot over a line of examples, stacked where they meet; the own number below it. */
export function LadderStrip({ own }: { readonly own: number }) {
  const [ref, measured] = useWidth<HTMLElement>();
  const width = measured || 640;
  /** Fewer than ten share the left end. */
  const place = (examples: number) => {
    const share = (Math.log10(Math.max(examples, 10)) - LOW) / (HIGH - LOW);
    return MARGIN + Math.min(share, 1) * (width - 2 * MARGIN);
  };
  const stacked = new Map<number, number>();
  const dots = ladderMarks.map(({ source, says, from, upTo, mark }) => {
    const level = stacked.get(from) ?? 0;
    stacked.set(from, level + 1);
    return { key: `${source} ${says}`, x: place(from), to: upTo && place(upTo), level, mark };
  });
  return (
    <figure ref={ref} className="max-w-160">
      <svg
        viewBox={`0 0 ${width} 150`}
        role="img"
        aria-label={`${ladderMarks.length} marks between 10 and 10,000 examples on a logarithmic scale; your ${formatNumber(own, { exact: true })} below the line`}
        className="w-full"
      >
        <path d={`M${MARGIN},${LINE_Y}H${width - MARGIN}`} stroke="var(--color-muted)" />
        {(width < NARROW_PX ? ticks : [...ticks, ...moreTicks]).map((tick) => (
          <g key={tick} transform={`translate(${place(tick)},${LINE_Y})`}>
            <path d="M0,0v5" stroke="var(--color-muted)" />
            <text y={20} textAnchor="middle" fontSize={13} fill="var(--color-muted)">
              {formatNumber(tick, { exact: true })}
            </text>
          </g>
        ))}
        {dots.map(({ key, x, to, level, mark }) => {
          const y = LINE_Y - 12 - level * 13;
          return (
            <g key={key}>
              {to && <path d={`M${x},${y}H${to}`} stroke="var(--color-muted)" strokeWidth={2} />}
              <circle
                cx={x}
                cy={y}
                r={4.5}
                fill={mark === 'assumption' ? 'var(--color-paper)' : 'var(--color-tuning)'}
                stroke="var(--color-tuning)"
                strokeWidth={1.5}
              />
            </g>
          );
        })}
        <g transform={`translate(${place(own)},${LINE_Y + 28})`}>
          <path d={markPaths.diamond} transform="translate(-6,0)" fill="var(--color-ink)" />
          <text
            y={26}
            textAnchor={place(own) > width - 80 ? 'end' : place(own) < 80 ? 'start' : 'middle'}
            fontSize={13}
            fill="var(--color-ink)"
          >
            yours: {formatNumber(own, { exact: true })}
          </text>
        </g>
      </svg>
      <figcaption className="text-xs text-muted">
        Filled: what an article, a vendor or a study says. Empty: our own. A line is a range. The
        scale is logarithmic.
      </figcaption>
    </figure>
  );
}
