import type { Drawing } from '../../model/architecture/drawing';
import { mermaidEdgeIds, mermaidNodeId } from '../../model/architecture/mermaidFlowchart';
import { realText, shownLine } from '../../model/architecture/mermaidLabel';

/** What a picture shows and does beyond its layout. */
export type Dress = {
  readonly drawing: Drawing;
  /** The name of the picture for those who do not see it. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Makes every box a button. */
  readonly onNode?: ((id: string) => void) | undefined;
};

/** Turns Mermaid's stand-ins back into the characters they stand for; once for each picture. */
export function restoreText(svg: SVGSVGElement) {
  const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const drawn = currentNode.nodeValue ?? '';
    const real = realText(drawn);
    if (real !== drawn) currentNode.nodeValue = real;
  }
}

/** Puts on a picture what needs no new layout: names, tones, labels and what a box does. */
export function dress(svg: SVGSVGElement, { drawing, title, description, onNode }: Dress) {
  name(svg, title, description, Boolean(onNode));
  drawing.nodes.forEach((node, index) => {
    const box = svg.querySelector<SVGGElement>(`.node[id*="-${mermaidNodeId(index)}-"]`);
    if (!box) return;
    box.dataset.node = node.id;
    if (node.tone) box.dataset.tone = node.tone;
    else delete box.dataset.tone;
    makeButton(box, node.lines.map(shownLine).join(' '), onNode && (() => onNode(node.id)));
  });
  mermaidEdgeIds(drawing).forEach((id, index) => {
    const edge = drawing.edges[index];
    if (!edge) return;
    for (const part of svg.querySelectorAll<SVGElement>(`[data-id="${id}"]`)) {
      part.dataset.line = edge.line;
    }
    if (edge.widest === undefined) return;
    const rows = svg.querySelectorAll(`.label[data-id="${id}"] .text-outer-tspan`);
    const lines = (edge.label ?? '').split('\n');
    rows.forEach((row, line) => {
      const text = shownLine(lines[line] ?? '');
      if (row.textContent !== text) row.textContent = text;
    });
  });
}

function name(svg: SVGSVGElement, title: string, description = '', isInteractive: boolean) {
  svg.setAttribute('role', isInteractive ? 'graphics-document' : 'img');
  svg.removeAttribute('aria-roledescription');
  svg.setAttribute('aria-labelledby', `${svg.id}-title`);
  svg.setAttribute('aria-describedby', `${svg.id}-desc`);
  firstChild(svg, 'desc').textContent = description;
  firstChild(svg, 'title').textContent = title;
}

function firstChild(svg: SVGSVGElement, tag: 'title' | 'desc'): Element {
  const id = `${svg.id}-${tag}`;
  const existing = svg.querySelector(`#${id}`);
  if (existing) return existing;
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.id = id;
  svg.prepend(element);
  return element;
}

function makeButton(box: SVGGElement, label: string, act: (() => void) | undefined) {
  box.onclick = act ?? null;
  box.onkeydown = act
    ? (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act();
      }
    : null;
  const attributes = { role: 'button', tabindex: '0', 'aria-label': label };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (act) box.setAttribute(attribute, value);
    else box.removeAttribute(attribute);
  }
}
