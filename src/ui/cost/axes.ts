/** From zero to just above the most, some four to six amounts that are round at a rate. */
export function moneyTicks(most: number, rate = 1): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = (most * rate) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((each) => each >= rough) ?? rough;
  return Array.from(
    { length: Math.ceil((most * rate) / step - 1e-9) + 1 },
    (_, i) => (i * step) / rate,
  );
}

/** Months to write on the axis, in steps people plan in; few enough for a phone. */
export function monthTicks(months: number): readonly number[] {
  const step = [1, 2, 3, 6, 12].find((each) => months / each <= 6) ?? 12;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step);
}

/** Around positive values, what at a rate are powers of ten. */
export function decadeTicks(values: readonly number[], rate = 1): readonly number[] {
  const positive = values.filter((value) => value > 0).map((value) => value * rate);
  if (positive.length === 0) return [1, 10];
  const first = Math.floor(Math.log10(Math.min(...positive)));
  const last = Math.max(Math.ceil(Math.log10(Math.max(...positive))), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i) / rate);
}

/** Heights of labels that stay in order, near where they belong, and apart from each other. */
export function spread(wanted: readonly number[], gap: number, from: number, to: number) {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let least = from;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, least);
    least = (placed[i] ?? 0) + gap;
  }
  let most = to;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i] ?? 0, most);
    most = (placed[i] ?? 0) - gap;
  }
  return placed;
}
