/** What a slider can be set to. On a log scale that allows zero, `smallest` is the least value above it. */
export type SliderRange = {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  readonly whole?: boolean | undefined;
  readonly smallest?: number | undefined;
  /** The grain of a linear slider; without it a round number near 1/250 of the range. */
  readonly step?: number | undefined;
};

/** Positions of the track run from 0 to this. */
export const TRACK_END = 1_000;
const ZERO_STOP = 20; // on a log track zero has this much to itself, or nobody would hit it

/** Where a value stands on the track, 0 to 1000; also for marks and strips drawn along it. */
export function positionOf(value: number, range: SliderRange): number {
  const { max, scale } = range;
  const start = trackStart(range);
  const inside = Math.min(Math.max(value, range.min), max);
  if (scale === 'linear') return TRACK_END * portion(inside - start.value, max - start.value);
  if (inside < start.value) return 0;
  const along = portion(Math.log(inside / start.value), Math.log(max / start.value));
  return start.position + (TRACK_END - start.position) * along;
}

/** The value at a position of the track, as round as the track is fine. */
export function valueAt(position: number, range: SliderRange): number {
  if (position <= 0) return range.min;
  if (position >= TRACK_END) return range.max;
  const { max, scale } = range;
  const start = trackStart(range);
  const along = (position - start.position) / (TRACK_END - start.position);
  if (scale === 'linear') return rounded(start.value + along * (max - start.value), range);
  if (position < start.position / 2) return 0;
  return rounded(start.value * (max / start.value) ** Math.max(along, 0), range);
}

/** The value some positions further along the track, and always another one until the end is reached. */
export function steppedValue(value: number, positions: number, range: SliderRange): number {
  const direction = Math.sign(positions);
  const { min, max } = range;
  const there = valueAt(positionOf(value, range) + positions, range);
  if ((there - value) * direction > 0) return there;
  const start = trackStart(range);
  if (range.scale === 'log' && direction > 0 && value < start.value) return start.value;
  if (range.scale === 'log' && direction < 0 && value <= start.value) return min;
  const next = value + direction * grain(value, range);
  return Math.min(Math.max(rounded(next, range), min), max);
}

/** The nearest value that is allowed. */
export function allowedValue(value: number, { min, max, whole }: SliderRange): number {
  const inside = Math.min(Math.max(value, min), max);
  return whole ? Math.round(inside) : inside;
}

function trackStart(range: SliderRange) {
  const { min, max, scale, whole } = range;
  if (scale === 'linear' || min > 0) return { value: min, position: 0 };
  return { value: range.smallest ?? (whole ? 1 : max / 1e6), position: ZERO_STOP };
}

function portion(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

function rounded(value: number, range: SliderRange): number {
  const by = grain(value, range);
  const round = Number((Math.round(value / by) * by).toPrecision(12));
  return allowedValue(round, range);
}

/** Three significant digits on a log track, an even step on a linear one. */
function grain(value: number, { min, max, scale, whole, step }: SliderRange): number {
  const by =
    scale === 'log'
      ? 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 2)
      : (step ?? roundBelow((max - min) / 250));
  return whole ? Math.max(by, 1) : by;
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above a number. */
function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const digit = [5, 2, 1].find((each) => each * power <= number * (1 + 1e-9)) ?? 1;
  return digit * power;
}
