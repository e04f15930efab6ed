import { expect, it } from 'vitest';

/** What each folder of src, and each file beside them, may import: folders and packages. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  data: ['model'],
  share: ['model', 'data'],
  state: ['model', 'data', 'share', 'zustand/vanilla'],
  worker: ['model', 'data'],
  ui: ['model', 'data', 'share', 'state', 'worker', 'react', 'react-dom', 'zustand'],
  'main.tsx': ['model', 'data', 'share', 'state', 'worker', 'ui', 'react', 'react-dom/client'],
  build: ['vite', 'node:crypto', 'node:fs', 'node:path'],
  'explain.ts': ['model', 'data', 'share', 'node:process', 'node:readline'],
  'importPrices.ts': ['model', 'data', 'node:fs', 'node:path'],
};

const sources = Object.entries(
  import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
);
const tests = Object.entries(
  import.meta.glob<string>('/test/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

type Import = { readonly path: string; readonly kind: 'static' | 'type' | 'dynamic' | 'url' };

/** What a file imports: packages as written, files as paths from the project's folder. */
function importsOf(file: string, text: string): Import[] {
  const patterns = [
    [/^(?:import|export) (?!type )[\w\s*,{}]+ from '([^']+)'/gm, 'static'],
    [/^(?:import|export) type [\w\s*,{}]+ from '([^']+)'/gm, 'type'],
    [/^import '([^']+)'/gm, 'static'],
    [/\bimport\('([^']+)'\)/g, 'dynamic'],
    [/\bnew URL\('([^']+)', import\.meta\.url\)/g, 'url'],
  ] as const;
  return patterns.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map(([, path = '']) => ({ path: resolve(file, path), kind })),
  );
}

function resolve(file: string, path: string): string {
  return path.startsWith('.') ? new URL(path, `file://${file}`).pathname : path;
}

const layerOf = (file: string) => file.split('/')[2] ?? '';
const screenOf = (file: string) => /^\/src\/ui\/([^/]+)\//.exec(file)?.[1];

const imports = sources.flatMap(([file, text]) =>
  importsOf(file, text).map((each) => ({ file, ...each })),
);

it.each(sources)('%s imports only what its folder may', (file, text) => {
  const layer = layerOf(file);
  const allowed = mayImport[layer];
  expect(allowed, `${file} is in no folder of the design`).toBeDefined();
  for (const { path } of importsOf(file, text)) {
    const target = path.startsWith('/') ? layerOf(path) : path;
    const isChartLibrary = target === 'recharts' && /^\/src\/ui\/(cost\/|.*Chart\.tsx$)/.test(file);
    const isMermaid = target === 'mermaid' && layer === 'ui';
    expect(
      target === layer || allowed?.includes(target) || isChartLibrary || isMermaid,
      `${file} imports ${path}`,
    ).toBe(true);
  }
});

it('a screen imports no other screen, and the kit imports none', () => {
  const crossing = imports.filter(({ file, path }) => {
    const [from, to] = [screenOf(file), screenOf(path)];
    if (from === undefined || !path.startsWith('/src/ui/')) return false;
    return from === 'kit' ? to !== 'kit' : to !== undefined && to !== from && to !== 'kit';
  });
  expect(crossing).toEqual([]);
});

it('Mermaid is loaded in one file only, and on demand', () => {
  const loaders = imports.filter(({ path, kind }) => path === 'mermaid' && kind !== 'type');
  expect(loaders.length).toBeLessThanOrEqual(1);
  expect(loaders.filter(({ kind }) => kind !== 'dynamic')).toEqual([]);
});

it('no file imports itself, not even by way of others', () => {
  const files = new Set(sources.map(([file]) => file));
  const targets = new Map<string, string[]>();
  for (const { file, path } of imports) {
    const target = [path, `${path}.ts`, `${path}.tsx`].find((each) => files.has(each));
    if (target) targets.set(file, [...(targets.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const cycleFrom = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail, file];
    if (done.has(file)) return undefined;
    const cycle = (targets.get(file) ?? [])
      .map((target) => cycleFrom(target, [...trail, file]))
      .find((each) => each !== undefined);
    done.add(file);
    return cycle;
  };
  expect([...files].map((file) => cycleFrom(file, [])).find(Boolean)).toBeUndefined();
});

it('no barrel files and no default exports', () => {
  expect(sources.filter(([file]) => /\/index\.tsx?$/.test(file)).map(([file]) => file)).toEqual([]);
  const byDefault = /^export default\b|^export \{[^}]*\bas default\b/m;
  expect([...sources, ...tests].filter(([, text]) => byDefault.test(text))).toEqual([]);
});

it('no test is singled out or left out', () => {
  const marked = /\.(?:only|skip|skipIf|runIf|todo|fails)\b\s*[(.]|\bx(?:it|test|describe)\s*\(/;
  expect(tests.filter(([, text]) => marked.test(text)).map(([file]) => file)).toEqual([]);
});
