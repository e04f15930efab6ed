import type { Plugin } from 'vite';

const FETCHED = /\/(?:flowDiagram|dagre)-/;
const LEFT_OUT = '\0mermaid-left-out';
const SHAPES = ['squareRect', 'roundedRect', 'stadium', 'cylinder', 'hexagon', 'question'];
const THEMES = ['base', 'default'];

/** What Mermaid's flowcharts carry along though ours never use it: 150 kB, 40 kB gzip. */
const cuts = {
  yaml: (code: string) =>
    code.includes('/js-yaml.mjs')
      ? 'export const JSON_SCHEMA = {}; export const load = () => ({});'
      : code,
  shapes: (code: string) =>
    code
      .replace(/(?<=\bhandler: )\w+/g, (shape) => (SHAPES.includes(shape) ? shape : 'squareRect'))
      .replace(/(?<=const undocumentedShapes = \{)[\s\S]*?(?=\n {2}\};)/, 'labelRect'),
  themes: (code: string) =>
    code.replace(/(?<=var themes_default = \{)[\s\S]*?(?=\n\};)/, (themes) =>
      themes.replace(/^ {2}"?([\w-]+)"?: \{[^}]*\},?/gm, (theme, name) =>
        THEMES.includes(name) ? theme : '',
      ),
    ),
  // Mermaid's names for debugging are calls, which hold on to what nothing else uses.
  names: (code: string) =>
    code
      .replace(/^__name\(\w+, "[^"]*"\);$/gm, '')
      .replace(/^ +static \{\s+__name\(this, "[^"]*"\);\s+\}$/gm, ''),
};
type Cut = keyof typeof cuts;

/** Leaves out of Mermaid what is for other diagrams, other layouts, formulas and other looks. */
export function flowchartOnly(): Plugin {
  const missed = new Set<string>(Object.keys(cuts));
  let isUsed = false;
  return {
    name: 'flowchart-only',
    apply: 'build',
    resolveDynamicImport(specifier, importer) {
      const isLeftOut = isMermaids(importer) && !FETCHED.test(String(specifier));
      return isLeftOut ? LEFT_OUT : undefined;
    },
    load: (id) =>
      id === LEFT_OUT ? `throw new Error('This page draws flowcharts only.');` : undefined,
    transform(code, id) {
      if (!isMermaids(id)) return undefined;
      isUsed = true;
      return (Object.keys(cuts) as Cut[]).reduce((rest, name) => {
        const left = cuts[name](rest);
        if (left !== rest) missed.delete(name);
        return left;
      }, code);
    },
    buildEnd() {
      if (isUsed && missed.size > 0) {
        this.error(`Mermaid is written differently now; look again for ${[...missed].join(', ')}.`);
      }
    },
  };
}

function isMermaids(file: string | undefined): boolean {
  return file?.includes('/node_modules/mermaid/') ?? false;
}
