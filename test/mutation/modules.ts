import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** A file as a script of its own, with the names of what it requires. */
export type Module = { readonly code: string; readonly imports: readonly string[] };
export type Modules = Readonly<Record<string, Module>>;

/** The name that the module of a source or test file has among the modules. */
export function moduleOf(file: string): string {
  return file.replace(/\.ts$/, '.cjs');
}

/** Tests with all that they import, each file on its own; some files with other contents. */
export async function modulesOf(
  tests: readonly string[],
  codeOf: ReadonlyMap<string, string>,
): Promise<Modules> {
  const contents = new Map([...codeOf].map(([file, code]) => [resolve(file), code]));
  const replaced: Plugin = { name: 'replaced', load: (id) => contents.get(id) };
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [replaced],
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: {
        input: [...tests],
        treeshake: false,
        optimization: { inlineConst: false },
        checks: { pluginTimings: false },
        external: [/^node:/, 'vitest', 'fast-check'],
        output: {
          format: 'cjs',
          preserveModules: true,
          preserveModulesRoot: resolve('.'),
          entryFileNames: '[name].cjs',
        },
      },
    },
  });
  const { output } = [built].flat().find((each) => 'output' in each) ?? { output: [] };
  return Object.fromEntries(
    output.flatMap((each) =>
      each.type === 'chunk' ? [[each.fileName, { code: each.code, imports: each.imports }]] : [],
    ),
  );
}
