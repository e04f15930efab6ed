import { join } from 'node:path';

const curves = [
  'BasisClosed BasisOpen Basis BumpX BumpY Bundle CardinalClosed CardinalOpen Cardinal',
  'CatmullRomClosed CatmullRomOpen CatmullRom LinearClosed MonotoneX MonotoneY Natural',
  'StepAfter StepBefore Step',
]
  .join(' ')
  .split(' ');
const ownFile = (name: string) => join(import.meta.dirname, 'standIns', name);
const unreachable = `throw new Error('This page draws flowcharts only.')`;

/**
 * In place of packages that Mermaid's flowcharts import and of which ours need next to nothing:
 * 25 kB gzip. Each is the source of a module.
 */
export const mermaidStandIns: { readonly [name: string]: string } = {
  // Labels come without any markup, so all that Markdown could find in them is lines of text.
  marked: `
    const block = (text) => text.trim()
      ? { type: 'paragraph', raw: text, tokens: [{ type: 'text', raw: text, text: text.trim() }] }
      : { type: 'space', raw: text };
    export const marked = { lexer: (text) => (text === '' ? [] : [block(text)]) };`,
  // Without a sketchy look, what it draws is the outline itself: filled, then stroked.
  roughjs: `
    const attributes = ({ fill, stroke, strokeWidth, strokeLineDash }) => [
      { fill, stroke: 'none', 'stroke-width': 0 },
      { fill: 'none', stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': strokeLineDash.join(' ') },
    ];
    const element = (name) => document.createElementNS('http://www.w3.org/2000/svg', name);
    function path(d, options) {
      if (options.roughness !== 0 || options.fillStyle !== 'solid') ${unreachable};
      const group = element('g');
      for (const each of attributes(options)) {
        const line = element('path');
        line.setAttribute('d', d);
        for (const [name, value] of Object.entries(each)) line.setAttribute(name, value);
        group.append(line);
      }
      return group;
    }
    export default { svg: () => ({ path }) };`,
  // Selections without the animations that would come along, and lines without other curves.
  d3: `
    export { select, selectAll } from 'd3-selection';
    export { line, curveLinear } from 'd3-shape';
    export { ${curves.map((name) => `curveLinear as curve${name}`).join(', ')} } from 'd3-shape';`,
  'lodash-es': `export * from ${JSON.stringify(ownFile('lodash.ts'))};`,
  dompurify: `export { sanitizer as default } from ${JSON.stringify(ownFile('sanitizer.ts'))};`,
  // The time in front of its log lines.
  dayjs: `export default () => ({ format: () => '' });`,
  '@iconify/utils': ['getIconData', 'iconToHTML', 'iconToSVG', 'replaceIDs', 'stringToIcon']
    .map((name) => `export function ${name}() { ${unreachable}; }`)
    .join('\n'),
};
