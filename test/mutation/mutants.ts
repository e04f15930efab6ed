import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One change to one place of a source file. */
export type Mutant = {
  /** The fingerprint of its file and its number in there: the same for as long as the file is. */
  readonly id: string;
  /** The number of its switch in this run. */
  readonly on: number;
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
};

/** Sources with all their mutants built in, each behind a switch, and the list of them. */
export type Mutated = {
  readonly mutants: readonly Mutant[];
  readonly codeOf: ReadonlyMap<string, string>;
  /** The ids of all switches in a file, also of those that are not tried. */
  readonly switchesIn: ReadonlyMap<string, readonly string[]>;
  /** The id behind every switch. */
  readonly idOf: readonly string[];
  readonly fingerprintOf: ReadonlyMap<string, string>;
};

type Position = { readonly line: number; readonly column: number };

/** What is used of Stryker's instrumenter, whose own types ask for those of Babel. */
type Instrumenter = {
  instrument(
    files: readonly { name: string; content: string; mutate: true }[],
    options: object,
  ): Promise<{
    readonly files: readonly { readonly name: string; readonly content: string }[];
    readonly mutants: readonly {
      readonly id: string;
      readonly fileName: string;
      readonly mutatorName: string;
      readonly replacement: string;
      readonly location: { readonly start: Position; readonly end: Position };
    }[];
  }>;
};

const INSTRUMENTER = '@stryker-mutator/instrumenter';
const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };

/** The mutants of some files, as Stryker makes them. */
export async function mutated(files: readonly string[]): Promise<Mutated> {
  const { Instrumenter } = (await import(INSTRUMENTER)) as {
    Instrumenter: new (logger: typeof quiet) => Instrumenter;
  };
  const contents = new Map(files.map((name) => [name, readFileSync(name, 'utf8')]));
  const made = await new Instrumenter(quiet).instrument(
    [...contents].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  const fingerprintOf = new Map(
    [...contents].map(([name, code]) => [name, fingerprint(name, code)]),
  );
  const countIn = new Map<string, number>();
  const mutants = made.mutants.map(({ id, fileName, mutatorName, replacement, location }) => {
    const number = countIn.get(fileName) ?? 0;
    countIn.set(fileName, number + 1);
    return {
      id: `${fingerprintOf.get(fileName)}#${number}`,
      on: Number(id),
      file: fileName,
      line: location.start.line + 1,
      mutator: mutatorName,
      original: between(contents.get(fileName) ?? '', location.start, location.end),
      replacement,
    };
  });
  return {
    mutants: mutants.filter((mutant) => !isWording(mutant)),
    codeOf: new Map(made.files.map(({ name, content }) => [name, numbered(content)])),
    switchesIn: new Map(
      files.map((file) => [file, mutants.filter((each) => each.file === file).map(({ id }) => id)]),
    ),
    idOf: mutants.map(({ id }) => id),
    fingerprintOf,
  };
}

function fingerprint(name: string, code: string): string {
  return createHash('sha256').update(name).update(code).digest('hex').slice(0, 12);
}

/** Sentences and labels for people hold a space; keys, ids, kinds and separators do not. */
function isWording({ mutator, original }: Mutant): boolean {
  return mutator === 'StringLiteral' && /\p{L}\S* \S|\S \S*\p{L}/u.test(original);
}

/** Numbers instead of texts as ids: some switches are passed millions of times. */
function numbered(code: string): string {
  return code.replace(/stryMutAct_9fa48\("(\d+)"\)/g, 'stryMutAct_9fa48($1)');
}

function between(text: string, start: Position, end: Position): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const cut = end.line === start.line ? end.column - start.column : end.column;
  return [...lines.slice(0, 1).map((line) => line.slice(start.column)), ...lines.slice(1)]
    .map((line, i, all) => (i === all.length - 1 ? line.slice(0, cut) : line))
    .join('\n');
}
