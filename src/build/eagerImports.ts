import type { Plugin } from 'vite';

/** Ours, and those of Mermaid that its flowcharts need; what is left out of it must not run. */
const EAGER = /^(?:\.|mermaid$)/;
const OWN = /\/src\//;
const FETCHED = /\/(?:flowDiagram|dagre)-/;

/**
 * Imports at once what is otherwise fetched when needed: where all stands in one file nothing is
 * fetched, and a wrapper around each of a thousand modules is 15 kB gzip.
 */
export function eagerImports(isMeant: (environment: string) => boolean): Plugin {
  return {
    name: 'eager-imports',
    apply: 'build',
    enforce: 'post', // once it is JavaScript
    applyToEnvironment: ({ name }) => isMeant(name),
    transform(code, id) {
      if (!code.includes('import(')) return undefined;
      const statics: string[] = [];
      const eager = code.replace(
        /\bimport\(\s*(["'])([^"']+)\1\s*\)/g,
        (call, _quote, source: string) => {
          if (!(OWN.test(id) ? EAGER.test(source) : FETCHED.test(source))) return call;
          const name = `__eager${statics.length}`;
          statics.push(`import * as ${name} from ${JSON.stringify(source)};`);
          return `Promise.resolve(${name})`;
        },
      );
      return statics.length > 0 ? { code: `${statics.join('')}${eager}`, map: null } : undefined;
    },
  };
}
