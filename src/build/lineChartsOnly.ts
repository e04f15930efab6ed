import type { Plugin } from 'vite';
import { rechartsStandIns } from './rechartsStandIns.ts';

const STAND_IN = '\0recharts-stand-in:';
const IMPORTERS = /\/node_modules\/(?:recharts|d3-scale)\//;

/** Leaves out of Recharts what is for other charts than ours: 25 kB gzip. */
export function lineChartsOnly(): Plugin {
  const missed = new Set(Object.keys(rechartsStandIns));
  return {
    name: 'line-charts-only',
    apply: 'build',
    enforce: 'pre', // before Vite finds the package
    resolveId(source, importer = '') {
      if (!IMPORTERS.test(importer)) return undefined;
      const name = source.startsWith('.') ? source.slice(source.lastIndexOf('/')) : source;
      if (!Object.hasOwn(rechartsStandIns, name)) return undefined;
      missed.delete(name);
      return STAND_IN + name;
    },
    load: (id) =>
      id.startsWith(STAND_IN) ? rechartsStandIns[id.slice(STAND_IN.length)] : undefined,
    buildEnd(error) {
      const isUsed = missed.size < Object.keys(rechartsStandIns).length;
      if (!error && isUsed && missed.size > 0) {
        this.error(
          `Recharts is written differently now; look again for ${[...missed].join(', ')}.`,
        );
      }
    },
  };
}
