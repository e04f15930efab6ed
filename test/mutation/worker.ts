import { readFileSync } from 'node:fs';
import { type Baseline, baseline } from './baseline';
import { loader } from './loader';
import { type Modules, moduleOf } from './modules';
import { type Trial, type Verdict, verdict } from './verdict';

/** What the workers share: all modules, without mutants and with them. */
export type Work = {
  readonly plain: Modules;
  readonly mutated: Modules;
  /** The id of the mutant behind every switch. */
  readonly idOf: readonly string[];
};

/** What a worker is asked to run. */
export type Task =
  | { readonly kind: 'baseline'; readonly file: string }
  | {
      readonly kind: 'mutant';
      readonly id: string;
      readonly on: number;
      readonly file: string;
      readonly trials: readonly Trial[];
    };

/** What a worker answers; the text of an error where it could not. */
export type Answer =
  | { readonly kind: 'baseline'; readonly baseline: Baseline }
  | { readonly kind: 'mutant'; readonly verdict: Verdict }
  | { readonly kind: 'error'; readonly message: string };

const work: Work = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const load = loader(work.plain, work.mutated);

async function answer(task: Task): Promise<Answer> {
  if (task.kind === 'baseline') {
    const { file } = task;
    const start = () => load(moduleOf(file), 'all');
    const imports = work.plain[moduleOf(file)]?.imports ?? [];
    return { kind: 'baseline', baseline: await baseline(file, imports, work.idOf, start) };
  }
  const { on, trials } = task;
  const start = (file: string) => load(moduleOf(file), moduleOf(task.file));
  return { kind: 'mutant', verdict: await verdict(on, trials, start) };
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}: ${messageOf(error.cause)}` : error.message;
}

process.on('message', async (task: Task) => {
  const found = await answer(task).catch(
    (error): Answer => ({ kind: 'error', message: messageOf(error) }),
  );
  process.send?.(found);
});
