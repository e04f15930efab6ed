import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Baseline } from './baseline';
import { type Modules, moduleOf } from './modules';

type Row = { readonly key: string; readonly baseline: Baseline };

/** Baselines by the code that their tests load. */
export type KnownBaselines = {
  readonly of: (test: string) => Baseline | undefined;
  readonly keep: (baseline: Baseline) => void;
};

/** The baselines of earlier runs, for test files that load the same code as they did then. */
export function knownBaselines(
  rowsFile: string,
  modules: Modules,
  fingerprintOf: ReadonlyMap<string, string>,
): KnownBaselines {
  const mutated = new Map([...fingerprintOf].map(([file, print]) => [moduleOf(file), print]));
  const rows = existsSync(rowsFile) ? readFileSync(rowsFile, 'utf8').trim().split('\n') : [];
  const known = new Map(
    rows.map((row): Row => JSON.parse(row)).map(({ key, baseline }) => [key, baseline]),
  );
  return {
    of: (test) => known.get(keyOf(test, modules, mutated)),
    keep: (baseline) => {
      const row: Row = { key: keyOf(baseline.file, modules, mutated), baseline };
      appendFileSync(rowsFile, `${JSON.stringify(row)}\n`);
    },
  };
}

/** What stands in a test and in all that it imports, and which of it has mutants. */
function keyOf(test: string, modules: Modules, mutated: ReadonlyMap<string, string>): string {
  const names = new Set([moduleOf(test)]);
  for (const name of names) {
    for (const each of modules[name]?.imports ?? []) names.add(each);
  }
  const hash = createHash('sha256');
  for (const name of names)
    hash.update(name).update(mutated.get(name) ?? modules[name]?.code ?? '');
  return hash.digest('hex');
}
