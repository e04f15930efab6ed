const CENTRE = {
  above: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  below: [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
    -13.28068155288572, 1,
  ],
};
const TAIL = {
  above: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ],
  below: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
};
const TAIL_SHARE = 0.02425;

/**
 * The value below which a standard normal variable falls with probability `share`.
 *
 * Source: P. J. Acklam's rational approximation; its relative error is at most 1.15e-9.
 */
export function inverseNormal(share: number): number {
  if (share > 0.5) return -inverseNormal(1 - share);
  if (share === 0) return -Infinity;
  if (share < TAIL_SHARE) return ratio(TAIL, Math.sqrt(-2 * Math.log(share)));
  const fromCentre = share - 0.5;
  return fromCentre * ratio(CENTRE, fromCentre * fromCentre);
}

function ratio({ above, below }: typeof CENTRE, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
