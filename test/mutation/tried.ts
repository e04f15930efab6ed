import type { Baseline } from './baseline';
import type { KnownBaselines } from './known';
import type { Mutant } from './mutants';
import { pool } from './pool';
import { trials } from './trials';
import type { Answer, Task } from './worker';

/** A mutant, with the test that noticed it and whether any test gets there at all. */
export type Tried = Mutant & { readonly isReached: boolean; readonly killedBy?: string };

const PROCESSES = 2;

/** What each test file reaches while nothing is changed; only what is not known yet is tried. */
export async function baselines(
  tests: readonly string[],
  known: KnownBaselines,
  workFile: string,
): Promise<readonly Baseline[]> {
  const found = tests.flatMap((file) => known.of(file) ?? []);
  const isFound = new Set(found.map(({ file }) => file));
  const open = tests.filter((file) => !isFound.has(file));
  const tasks = open.map((file) => (): Task => ({ kind: 'baseline', file }));
  await pool(workFile, PROCESSES, tasks, (task, answer) => {
    if (answer?.kind !== 'baseline') throw new Error(`${said(answer)} ${JSON.stringify(task)}`);
    known.keep(answer.baseline);
    found.push(answer.baseline);
  });
  return found;
}

/** Runs against every mutant the tests that reach it; hands on each as soon as it is known. */
export async function tryAll(
  mutants: readonly Mutant[],
  switchesIn: ReadonlyMap<string, readonly string[]>,
  known: readonly Baseline[],
  workFile: string,
  onTried: (tried: Tried) => void,
): Promise<void> {
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const kills = new Map<string, number>();
  const tasks = mutants.map((mutant) => (): Task => {
    return {
      ...mutant,
      kind: 'mutant',
      trials: trials(mutant, known, kills, switchesIn.get(mutant.file) ?? []),
    };
  });
  await pool(workFile, PROCESSES, tasks, (task, answer) => {
    const mutant = task.kind === 'mutant' ? byId.get(task.id) : undefined;
    if (answer?.kind === 'error' || !mutant || task.kind !== 'mutant')
      throw new Error(said(answer));
    const killedBy = answer?.kind === 'mutant' ? answer.verdict.killedBy : 'a loop without an end';
    const file = killedBy?.split(': ')[0] ?? '';
    kills.set(file, (kills.get(file) ?? 0) + 1);
    onTried({
      ...mutant,
      isReached: task.trials.length > 0,
      ...(killedBy !== undefined && { killedBy }),
    });
  });
}

function said(answer: Answer | undefined): string {
  return answer?.kind === 'error' ? answer.message : 'No answer.';
}
