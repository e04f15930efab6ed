import { drawnSvg } from './drawnSvg';
import { plainColor } from './plainColor';
import { svgElement } from './svgElement';

/** A part of the page as it is laid out, as a drawing: its boxes, borders, texts and drawings. */
export function drawnHtml(element: Element): SVGElement | undefined {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || isForReaders(element, style)) {
    return undefined;
  }
  if (element instanceof SVGSVGElement) return drawnSvg(element);
  const parts = drawnBox(element.getBoundingClientRect(), style);
  for (const child of element.childNodes) {
    if (child instanceof Text) parts.push(...drawnText(child, style));
    const drawn = child instanceof Element ? drawnHtml(child) : undefined;
    if (drawn) parts.push(drawn);
  }
  return grouped(parts, style.opacity);
}

function grouped(parts: readonly SVGElement[], opacity: string): SVGElement | undefined {
  const [only] = parts;
  if (opacity === '1' && parts.length <= 1) return only;
  const group = svgElement('g', { opacity: opacity === '1' ? undefined : opacity });
  group.append(...parts);
  return group;
}

/** What only screen readers get is one pixel large. */
function isForReaders(element: Element, { position }: CSSStyleDeclaration): boolean {
  const { width, height } = element.getBoundingClientRect();
  return position === 'absolute' && width <= 1 && height <= 1;
}

function drawnBox({ x, y, width, height }: DOMRect, style: CSSStyleDeclaration): SVGElement[] {
  const paper = plainColor(style.backgroundColor);
  const sides = [
    { side: 'top', x1: x, y1: y, x2: x + width, y2: y },
    { side: 'bottom', x1: x, y1: y + height, x2: x + width, y2: y + height },
    { side: 'left', x1: x, y1: y, x2: x, y2: y + height },
    { side: 'right', x1: x + width, y1: y, x2: x + width, y2: y + height },
  ];
  return [
    ...(paper && paper.opacity > 0 && width > 0 && height > 0
      ? [
          svgElement('rect', {
            ...{ x, y, width, height },
            fill: paper.hex,
            'fill-opacity': paper.opacity === 1 ? undefined : paper.opacity,
          }),
        ]
      : []),
    ...sides.flatMap(({ side, ...line }) => drawnBorder(side, line, style)),
  ];
}

type Line = Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>;

function drawnBorder(side: string, line: Line, style: CSSStyleDeclaration): SVGElement[] {
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const kind = style.getPropertyValue(`border-${side}-style`);
  const color = plainColor(style.getPropertyValue(`border-${side}-color`));
  if (!(width > 0) || kind === 'none' || !color || color.opacity === 0) return [];
  const inwards = side === 'top' || side === 'left' ? width / 2 : -width / 2;
  const isFlat = line.y1 === line.y2;
  return [
    svgElement('line', {
      x1: line.x1 + (isFlat ? 0 : inwards),
      x2: line.x2 + (isFlat ? 0 : inwards),
      y1: line.y1 + (isFlat ? inwards : 0),
      y2: line.y2 + (isFlat ? inwards : 0),
      stroke: color.hex,
      'stroke-width': width,
      'stroke-dasharray': kind === 'dashed' ? '5 4' : undefined,
    }),
  ];
}

/** A text, line by line as the browser broke it, each held to its width whatever font it meets. */
function drawnText(text: Text, style: CSSStyleDeclaration): SVGElement[] {
  const ascent = ascentOf(style);
  const color = plainColor(style.color);
  return linesOf(text).map(({ words, left, right, top, bottom }) => {
    const line = svgElement('text', {
      x: left,
      y: top + (bottom - top) * ascent,
      fill: color?.hex,
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
      textLength: right - left,
      lengthAdjust: 'spacingAndGlyphs',
    });
    line.textContent = words.join(' ');
    return line;
  });
}

type TextLine = {
  readonly words: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function linesOf(text: Text): TextLine[] {
  const lines: TextLine[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < 2) {
      lines[lines.length - 1] = {
        ...last,
        words: [...last.words, word],
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
      };
    } else lines.push({ words: [word], left, right, top, bottom });
  }
  return lines;
}

/** How much of a line of text stands above its baseline. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0.8;
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  return above / (above + below);
}
