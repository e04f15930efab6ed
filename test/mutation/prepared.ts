import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type KnownBaselines, knownBaselines } from './known';
import { moduleOf, modulesOf } from './modules';
import { type Mutant, mutated } from './mutants';
import { PLANTED } from './plantedFault';
import { readers } from './readers';
import type { Work } from './worker';

const TESTS = ['test/model', 'test/share', 'test/data', 'test/laws', 'test/mutation/planted'];

/** All mutants of some sources, and the tests that import one of these. */
export type Prepared = {
  readonly mutants: readonly Mutant[];
  readonly switchesIn: ReadonlyMap<string, readonly string[]>;
  readonly tests: readonly string[];
  readonly known: KnownBaselines;
};

/** Makes the mutants of files and folders, and writes down for the workers all that they load. */
export async function prepared(
  places: readonly string[],
  workFile: string,
  baselinesFile: string,
): Promise<Prepared> {
  const sources = [...new Set([...PLANTED, ...places.flatMap(filesIn)])];
  const { mutants, codeOf, switchesIn, idOf, fingerprintOf } = await mutated(sources);
  const tests = TESTS.flatMap(filesIn).filter(isPure);
  const plain = await modulesOf(tests, new Map());
  const work: Work = { plain, mutated: await modulesOf(tests, codeOf), idOf };
  mkdirSync(dirname(workFile), { recursive: true });
  writeFileSync(workFile, JSON.stringify(work));
  const reaching = new Set(sources.flatMap((file) => [...readers(plain, moduleOf(file))]));
  return {
    mutants,
    switchesIn,
    tests: tests.filter((file) => reaching.has(moduleOf(file))),
    known: knownBaselines(baselinesFile, plain, fingerprintOf),
  };
}

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** Without a page, which would take longer than all mutants of a file. */
function isPure(file: string): boolean {
  return file.endsWith('.test.ts') && !readFileSync(file, 'utf8').includes('@vitest-environment');
}
