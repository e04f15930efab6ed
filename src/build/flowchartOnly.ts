import type { Plugin } from 'vite';

const SHIPPED = /\/(?:flowDiagram|dagre)-/;
const LEFT_OUT = '\0mermaid-left-out';

/** Leaves out all that Mermaid fetches for other diagrams, other layouts and formulas. */
export function flowchartOnly(): Plugin {
  return {
    name: 'flowchart-only',
    apply: 'build',
    resolveDynamicImport(specifier, importer) {
      const isMermaids = /\/node_modules\/mermaid\//.test(importer ?? '');
      if (isMermaids && typeof specifier === 'string' && !SHIPPED.test(specifier)) return LEFT_OUT;
      return undefined;
    },
    load: (id) =>
      id === LEFT_OUT ? `throw new Error('This page draws flowcharts only.');` : undefined,
  };
}
