const unreachable = `throw new Error('This page draws line charts only.')`;
const functions = (...names: readonly string[]) =>
  names.map((name) => `export function ${name}() { ${unreachable}; }`).join('\n');
const nothingDrawn = (...names: readonly string[]) =>
  names.map((name) => `export const ${name} = () => null;`).join('\n');

const symbols = ['', 'Circle', 'Cross', 'Diamond', 'Square', 'Star', 'Triangle', 'Wye'];
const curves =
  'Basis BasisClosed BasisOpen BumpX BumpY LinearClosed MonotoneX MonotoneY Natural Step StepAfter';

/**
 * In place of what Recharts' line charts import and ours never reach: other scales and curves, axes
 * that find their own ticks, other shapes, its own tooltip, charts tied together. By package, or by
 * the end of a path within Recharts; each is the source of a module.
 */
export const rechartsStandIns: { readonly [name: string]: string } = {
  'victory-vendor/d3-scale': `export { scaleBand, scaleLinear, scaleLog, scalePoint } from 'd3-scale';`,
  'victory-vendor/d3-shape': `
    export {
      area, curveLinear, curveStepBefore, line, stack, stackOffsetExpand, stackOffsetNone,
      stackOffsetSilhouette, stackOffsetWiggle, stackOrderNone,
    } from 'd3-shape';
    export { ${curves.replace(/\w+/g, 'curveLinear as curve$&,')} } from 'd3-shape';
    ${functions(...symbols.map((name) => `symbol${name}`))}`.replaceAll(', }', ' }'),
  // Our scales are of numbers; between two numbers only is anything found.
  'd3-interpolate': `
    export const interpolate = (from, to) => {
      const [start, end] = [Number(from), Number(to)];
      return (share) => start * (1 - share) + end * share;
    };
    export const interpolateNumber = interpolate;
    ${functions('interpolateRound', 'piecewise')}`,
  // Our axes say how their numbers are written.
  'd3-format': functions(
    ...['format', 'formatPrefix', 'formatSpecifier'],
    ...['precisionFixed', 'precisionPrefix', 'precisionRound'],
  ),
  // Our axes bring their ticks, from one end to the other.
  '/getNiceTickValues': `
    export const getNiceTickValues = (ends) => [...ends];
    export const getTickValuesFixedDomain = (ends) => [...ends];
    ${functions('getValidInterval', 'getAdaptiveStep', 'getSnap125Step')}
    ${functions('getTickOfSingleValue', 'calculateStep')}`,
  '/DefaultTooltipContent': `${nothingDrawn('DefaultTooltipContent')}
    export const defaultDefaultTooltipContentProps = {};`,
  '/Sector': `${nothingDrawn('Sector')} export const defaultSectorProps = {};`,
  '/Rectangle': `${nothingDrawn('Rectangle')} export const defaultRectangleProps = {};`,
  '/Trapezoid': nothingDrawn('Trapezoid'),
  '/Symbols': nothingDrawn('Symbols'),
  '/Cross': nothingDrawn('Cross'),
  '/LabelList': `
    export const CartesianLabelListContextProvider = ({ children }) => children;
    export const PolarLabelListContextProvider = CartesianLabelListContextProvider;
    ${nothingDrawn('LabelList', 'LabelListFromLabelProp')}`,
  '/useChartSynchronisation': `
    export function useSynchronisedEventsFromOtherCharts() {}
    export function useTooltipChartSynchronisation() {}
    export function useBrushChartSynchronisation() {}`,
};
