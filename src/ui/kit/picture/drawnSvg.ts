import { plainColor } from './plainColor';
import { svgElement } from './svgElement';

/** What a drawing may consist of; scripts, styles, links, pictures and HTML are left behind. */
const TAGS = new Set(
  'g path rect circle ellipse line polyline polygon text tspan defs clipPath pattern marker'.split(
    ' ',
  ),
);
const GEOMETRY =
  'd x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform id viewBox rotate pathLength clipPathUnits patternUnits patternTransform preserveAspectRatio markerUnits markerWidth markerHeight refX refY orient'.split(
    ' ',
  );
/** Drawn only where something refers to it. */
const REFERRED = 'defs, clipPath, pattern, marker';

/** What is handed down to the parts, with the value that holds where nothing is said. */
const inherited: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '16px',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'paint-order': 'normal',
  'marker-start': 'none',
  'marker-end': 'none',
};
const notInherited: Readonly<Record<string, string>> = { opacity: '1', 'clip-path': 'none' };

/** A drawing with all that style sheets say of it written into its elements. */
export function drawnSvg(svg: SVGSVGElement): SVGElement {
  const { width, height, x, y } = svg.getBoundingClientRect();
  const box = svg.viewBox.baseVal;
  const scale = box && box.width > 0 ? Math.min(width / box.width, height / box.height) : 1;
  const group = svgElement('g', {
    transform: `translate(${number(x - (box?.x ?? 0) * scale)} ${number(y - (box?.y ?? 0) * scale)})${scale === 1 ? '' : ` scale(${number(scale)})`}`,
  });
  dress(group, getComputedStyle(svg), undefined);
  appendParts(svg, group);
  return group;
}

function appendParts(source: Element, into: SVGElement) {
  const style = getComputedStyle(source);
  for (const part of source.childNodes) {
    if (part instanceof Text) into.append(part.data);
    if (part instanceof SVGElement && TAGS.has(part.tagName)) {
      const drawn = drawnPart(part, style);
      if (drawn) into.append(drawn);
    }
  }
}

function drawnPart(part: SVGElement, around: CSSStyleDeclaration): SVGElement | undefined {
  const style = getComputedStyle(part);
  const isShown = style.display !== 'none' && style.visibility === 'visible';
  if (!isShown && !part.closest(REFERRED)) return undefined;
  const drawn = svgElement(part.tagName);
  for (const name of GEOMETRY) {
    const value = part.getAttribute(name);
    if (value !== null) drawn.setAttribute(name, value);
  }
  if (part.style.transform) drawn.setAttribute('transform', style.transform);
  dress(drawn, style, around);
  if (part instanceof SVGTextContentElement) fitText(part, drawn, style);
  appendParts(part, drawn);
  return drawn;
}

function dress(
  drawn: SVGElement,
  style: CSSStyleDeclaration,
  around: CSSStyleDeclaration | undefined,
) {
  for (const [name, initial] of Object.entries(inherited)) {
    const value = style.getPropertyValue(name);
    if (value && value !== (around?.getPropertyValue(name) ?? initial)) write(drawn, name, value);
  }
  for (const [name, initial] of Object.entries(notInherited)) {
    const value = style.getPropertyValue(name);
    if (value && value !== initial) write(drawn, name, value);
  }
}

function write(drawn: SVGElement, name: string, value: string) {
  const color = plainColor(value);
  if (!color) drawn.setAttribute(name, value.replaceAll('"', '').replace(/(?<=\d)px/g, ''));
  else if (color.opacity === 0) drawn.setAttribute(name, 'none');
  else drawn.setAttribute(name, color.hex);
}

/** Holds a text in its place and width whatever font it meets; programs differ on baselines. */
function fitText(part: SVGTextContentElement, drawn: SVGElement, style: CSSStyleDeclaration) {
  const baseline = style.getPropertyValue('dominant-baseline');
  if (part.tagName === 'text' && (baseline === 'central' || baseline === 'middle')) {
    const shift = `translate(0 ${number(Number.parseFloat(style.fontSize) * 0.35)})`;
    drawn.setAttribute('transform', `${drawn.getAttribute('transform') ?? ''} ${shift}`.trim());
  }
  const isLeaf = part.childElementCount === 0 && part.textContent?.trim();
  const length = isLeaf ? part.getComputedTextLength() : 0;
  if (length > 0) {
    drawn.setAttribute('textLength', number(length));
    drawn.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
