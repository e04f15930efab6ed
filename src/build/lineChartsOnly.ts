import type { Plugin } from 'vite';

const SCALES = '\0recharts-scales';

/** Leaves out of Recharts the scales of time and colour, which it would find by name: 7 kB gzip. */
export function lineChartsOnly(): Plugin {
  return {
    name: 'line-charts-only',
    apply: 'build',
    enforce: 'pre', // before Vite finds the package
    resolveId: (source) => (source === 'victory-vendor/d3-scale' ? SCALES : undefined),
    load: (id) =>
      id === SCALES
        ? `export { scaleBand, scaleLinear, scaleLog, scalePoint } from 'd3-scale';`
        : undefined,
  };
}
