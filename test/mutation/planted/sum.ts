/** Every mutant in here is noticed by its test; one of them never comes to an end. */
export function sum(last: number): number {
  let total = 0;
  for (let each = 1; each <= last; each++) total += each;
  return total;
}
