/*
 * In place of DOMPurify, which Mermaid lets clean every label and every finished picture. DOMPurify
 * knows all of HTML; this knows what our flowcharts are drawn with, and lets nothing else through.
 */
const ELEMENTS = new Set(
  (
    'svg title desc style g marker path polygon circle ellipse line rect text tspan defs filter ' +
    'feDropShadow linearGradient stop br'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'id width height class style x y x1 y1 x2 y2 cx cy r rx ry dx dy d points offset transform ' +
    'viewBox role tabindex refX refY markerUnits markerWidth markerHeight marker-start marker-end ' +
    'orient fill fill-opacity stroke stroke-width stroke-dasharray stroke-opacity font-size ' +
    'font-style font-weight text-anchor dominant-baseline alignment-baseline gradientUnits ' +
    'stop-color stop-opacity stdDeviation flood-color flood-opacity preserveAspectRatio xmlns ' +
    'xmlns:xlink xml:space'
  ).split(' '),
);
const HARMLESS = /^(?:data|aria)-[\w-]+$/;

function sanitize(markup: string): string {
  if (!markup.includes('<')) return markup;
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const element of template.content.querySelectorAll('*')) {
    if (!isOurs(element)) element.remove();
    else {
      for (const { name } of [...element.attributes]) {
        if (!ATTRIBUTES.has(name) && !HARMLESS.test(name)) element.removeAttribute(name);
      }
    }
  }
  return template.innerHTML;
}

/** By the namespace too: only there is the text of a style sheet written without markup in it. */
function isOurs({ localName, namespaceURI }: Element): boolean {
  const isDrawn = namespaceURI === 'http://www.w3.org/2000/svg';
  return ELEMENTS.has(localName) && isDrawn === (localName !== 'br');
}

/** As Mermaid calls it. Its hooks are about links, and no link gets through. */
export const sanitizer = { sanitize, addHook: () => undefined };
