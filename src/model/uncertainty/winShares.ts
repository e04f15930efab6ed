/** The share of draws in which each list holds the lowest value; the first of equals. */
export function winShares(totals: readonly Float64Array[]): readonly number[] {
  const draws = totals[0]?.length ?? 0;
  const wins = totals.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    let winner = 0;
    let lowest = Infinity;
    for (let i = 0; i < totals.length; i++) {
      const total = totals[i]?.[draw] ?? Infinity;
      if (total < lowest) {
        winner = i;
        lowest = total;
      }
    }
    wins[winner] = (wins[winner] ?? 0) + 1;
  }
  return wins.map((won) => won / draws);
}
