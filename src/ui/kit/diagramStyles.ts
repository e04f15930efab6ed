import { strokes } from './strokes';

const tone = (name: string, dash: string | undefined) => `
  .node[data-tone='${name}'] :is(rect, polygon, path, circle) {
    stroke: var(--color-${name});
    stroke-width: 2px;
    stroke-linecap: round;
    ${dash ? `stroke-dasharray: ${dash};` : ''}
  }`;

/** The look of every diagram, by the page's own colours: a change of theme needs no new picture. */
export const diagramStyles = `
  .node rect, .node polygon, .node path, .node circle {
    fill: var(--color-raised);
    stroke: var(--color-muted);
    stroke-width: 1px;
  }
  .node .label text, .edgeLabel text, .cluster text { fill: var(--color-ink); }
  .edgeLabel text { font-size: 12px; font-variant-numeric: tabular-nums; }
  .edgeLabel rect.background { fill: var(--color-paper); opacity: 1; }
  .cluster rect { fill: none; stroke: var(--color-rule); }
  .cluster text { fill: var(--color-muted); font-weight: 600; }
  .flowchart-link { stroke: var(--color-muted); stroke-width: 1.5px; }
  .marker { fill: var(--color-muted); stroke: none; }
  .node[data-tone='walked'] :is(rect, polygon, path, circle) {
    stroke: var(--color-ink);
    stroke-width: 2.5px;
  }
  .node[data-tone='walked'] text { font-weight: 600; }
  .node[data-tone='dim'] :is(rect, polygon, path, circle) {
    fill: var(--color-paper);
    stroke-dasharray: 2 3;
  }
  .node[data-tone='dim'] text, .label[data-line='dim'] text { fill: var(--color-muted); }
  .flowchart-link[data-line='bold'] { stroke: var(--color-ink); stroke-width: 2.5px; }
  .flowchart-link[data-line='dashed'] { stroke-dasharray: 5 4; }
  .flowchart-link[data-line='dim'] { stroke-dasharray: 2 3; stroke-width: 1px; }
  .node .box-mark rect { fill: var(--color-raised); stroke: none; stroke-dasharray: none; }
  .node .box-mark text { font-size: 11px; font-weight: 600; text-anchor: start; fill: var(--color-ink); }
  .node[role='button'] { cursor: pointer; }
  .node[role='button']:hover :is(rect, polygon, path, circle) { stroke: var(--color-ink); }
  .node[role='button']:focus-visible { outline: 3px solid var(--color-focus); outline-offset: 2px; }
  ${tone('prompting', strokes.dotted)}
  ${tone('rag', strokes.solid)}
  ${tone('tuning', strokes.dashed)}
  ${tone('hybrid', strokes.dashDot)}
`;
