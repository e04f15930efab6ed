import { dirname } from 'node:path';
import type { Equivalent } from './equivalent';
import type { Mutant } from './mutants';
import type { Tried } from './tried';

/** The percentage of mutants that has to be killed, or listed as equivalent. */
const GOAL = 90;

/** Prints the survivors and a row for each folder; whether each reaches the goal. */
export function report(
  tried: readonly Tried[],
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
): boolean {
  const isListed = (mutant: Mutant) => equivalents.some((each) => isOf(each, mutant));
  for (const mutant of tried) {
    if (mutant.killedBy === undefined && !isListed(mutant)) console.log(shown(mutant));
  }
  for (const each of equivalents) {
    const same = tried.filter((mutant) => isOf(each, mutant));
    if (same.length > 0 && same.every(({ killedBy }) => killedBy !== undefined)) {
      console.log(`Listed as equivalent, yet killed: ${each.file} ${each.original}`);
    }
  }
  const rows = [...new Set(tried.map(({ file }) => dirname(file)))].sort().map((folder) => {
    const here = tried.filter(({ file }) => dirname(file) === folder);
    const survivors = here.filter(({ killedBy }) => killedBy === undefined);
    const equivalent = survivors.filter(isListed).length;
    const killed = here.length - survivors.length;
    const percent = Math.floor((1000 * (killed + equivalent)) / here.length) / 10;
    const all = mutants.filter(({ file }) => dirname(file) === folder).length;
    return { folder, tried: here.length, all, killed, equivalent, percent };
  });
  console.table(rows);
  return rows.every(({ percent }) => percent >= GOAL);
}

function shown({ file, line, isReached, original, replacement }: Tried): string {
  const note = isReached ? '' : ' (no test gets there)';
  return `${file}:${line}${note}\n  - ${flat(original)}\n  + ${flat(replacement)}`;
}

function isOf(listed: Equivalent, { file, original, replacement }: Mutant): boolean {
  return (
    listed.file === file &&
    flat(listed.original) === flat(original) &&
    flat(listed.replacement) === flat(replacement)
  );
}

function flat(code: string): string {
  return code.replace(/\s+/g, ' ');
}
