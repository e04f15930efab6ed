import type { Plugin } from 'vite';
import { mermaidStandIns } from './mermaidStandIns.ts';

const FETCHED = /\/(?:flowDiagram|dagre)-/;
const LEFT_OUT = '\0mermaid-left-out';
const STAND_IN = '\0mermaid-stand-in:';
const SHAPES = ['squareRect', 'roundedRect', 'stadium', 'cylinder', 'hexagon', 'question'];
const THEMES: { readonly [name: string]: string } = {
  base: '  base: { getThemeVariables },',
  default: '  default: { getThemeVariables },', // asked for before ours is set
};
/** Settings of other diagrams, but for the one that arrows ask (`state`). */
const DIAGRAM_SETTINGS =
  /^(?:swimlane|agentflow|sequence|gantt|journey|er|quadrantChart|mindmap|kanban|timeline|gitGraph|block|architecture|class|pie|xyChart|requirement|packet|eventmodeling|treeView|radar|usecase|ishikawa|sankey|venn|cynefin)$/;
const FLOWCHART = 'flowDetector_v2_default';
const CLUSTERS = ['rect', 'squareRect', 'flowGroup'];
const MARKERS = ['point', 'circle', 'cross']; // those that every flowchart asks for

const PAUSE = '(globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)))';

/** What Mermaid's flowcharts carry along though ours never use it: 155 kB, 42 kB gzip. */
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
      themes.replace(/^ {2}"?([\w-]+)"?: \{[^}]*\},?/gm, (_, name) => THEMES[name] ?? ''),
    ),
  settings: (code: string) =>
    code.replace(/(?<=var config_schema_default = \{)[\s\S]*?(?=\n\};)/, (settings) =>
      settings.replace(/^ {2}"(\w+)": \{$[\s\S]*?^ {2}\},?$/gm, (part, name) =>
        DIAGRAM_SETTINGS.test(name) ? '' : part,
      ),
    ),
  markers: (code: string) =>
    code.replace(/(?<=\nvar markers = \{)[\s\S]*?(?=\n\};)/, MARKERS.join(', ')),
  clusters: (code: string) =>
    code.replace(/(?<=\nvar shapes = \{)[\s\S]*?(?=\n\};\nvar UNTITLED)/, CLUSTERS.join(', ')),
  diagrams: (code: string) =>
    code.replace(/\bregisterLazyLoadedDiagrams\(\s*\w+,[^)]*\)/g, (call) =>
      call.includes(FLOWCHART) ? `registerLazyLoadedDiagrams(${FLOWCHART})` : '',
    ),
  // A drawing takes long enough to be in the way of a finger; the browser gets a word in between.
  pauses: (code: string) =>
    code
      .replace(
        /^ +(?=await (?:insertMeasuredNode|insertEdgeLabel|paintLayoutEdge)\()/gm,
        `await ${PAUSE}, `,
      )
      .replace(/(?<=: )await runLayoutCore\([^)]*\)/, (call) => `(await ${PAUSE}, ${call})`),
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
    enforce: 'pre', // before Vite finds the packages
    resolveId(source, importer) {
      return (isMermaids(importer) || isDagres(importer)) && Object.hasOwn(mermaidStandIns, source)
        ? STAND_IN + source
        : undefined;
    },
    resolveDynamicImport(specifier, importer) {
      const isLeftOut = isMermaids(importer) && !FETCHED.test(String(specifier));
      return isLeftOut ? LEFT_OUT : undefined;
    },
    load(id) {
      if (id === LEFT_OUT) return `throw new Error('This page draws flowcharts only.');`;
      return id.startsWith(STAND_IN) ? mermaidStandIns[id.slice(STAND_IN.length)] : undefined;
    },
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

function isDagres(file: string | undefined): boolean {
  return file?.includes('/node_modules/dagre-d3-es/') ?? false;
}
