import type { Path } from '../lookup';

export const verdict: Path = [['region', 'Verdict']];

/** Its first line. */
export const verdictLine: Path = [...verdict, ['heading', undefined, 2]];
