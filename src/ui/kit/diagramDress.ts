import { boxLines, type Drawing } from '../../model/architecture/drawing';
import { mermaidEdgeIds, mermaidNodeId } from '../../model/architecture/mermaidFlowchart';
import { realText, shownLine } from '../../model/architecture/mermaidLabel';

/** What a picture shows and does beyond its layout. */
export type Dress = {
  readonly drawing: Drawing;
  /** The name of the picture for those who do not see it. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Makes the boxes buttons, but for those that are still. */
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
    // At first in reading order, for the keyboard: Mermaid may have been told of them in another.
    if (box.dataset.node === undefined) box.parentNode?.append(box);
    box.dataset.node = node.id;
    if (node.tone) box.dataset.tone = node.tone;
    else delete box.dataset.tone;
    const act = onNode && !node.isStill ? () => onNode(node.id) : undefined;
    mark(box, node.mark);
    makeButton(box, boxLines(node).map(shownLine).join(' '), act);
  });
  const patched = mermaidEdgeIds(drawing).flatMap((id, index) => {
    const edge = drawing.edges[index];
    if (!edge) return [];
    for (const part of svg.querySelectorAll<SVGElement>(`[data-id="${id}"]`)) {
      part.dataset.line = edge.line;
    }
    const label = svg.querySelector<SVGGElement>(`.label[data-id="${id}"]`);
    return label && edge.widest !== undefined && patch(label, edge.label ?? '') ? [label] : [];
  });
  fitBackgrounds(patched);
}

/** Writes a label into the room kept for its widest text; true if that changed it. */
function patch(label: SVGGElement, text: string): boolean {
  const lines = text.split('\n').map(shownLine);
  const rows = [...label.querySelectorAll('.text-outer-tspan')];
  const changed = rows.filter((row, index) => row.textContent !== (lines[index] ?? ''));
  for (const row of changed) row.textContent = lines[rows.indexOf(row)] ?? '';
  return changed.length > 0;
}

/** A label in the middle of its room, and the paper under it no larger: what is larger hides arrows. */
function fitBackgrounds(labels: readonly SVGGElement[]) {
  const boxes = labels.map((label) => label.querySelector('text')?.getBBox());
  labels.forEach((label, index) => {
    const box = boxes[index];
    const paper = label.querySelector('rect.background');
    if (!box || !paper) return;
    const rows = [...label.querySelectorAll('.text-outer-tspan')];
    const filled = rows.filter(({ textContent }) => textContent !== '').length;
    const down = filled > 0 ? ((rows.length - filled) * box.height) / filled / 2 : 0;
    label.querySelector('text')?.setAttribute('transform', `translate(0 ${down})`);
    set(paper, { x: box.x - 3, y: box.y + down, width: box.width + 6, height: box.height });
  });
}

function set(element: Element, attributes: { readonly [name: string]: number }) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Words on the upper border of a box, as on a tab: they come and go without a new layout. */
function mark(box: SVGGElement, words: string | undefined) {
  box.querySelector('.box-mark')?.remove();
  if (words === undefined) return;
  const { x, y } = box.getBBox();
  const tab = draw(box, 'g', {});
  tab.setAttribute('class', 'box-mark');
  const paper = draw(tab, 'rect', {});
  const text = draw(tab, 'text', { x: x + 6, y: y + 2 });
  text.textContent = shownLine(words);
  const room = text.getBBox();
  set(paper, { x: room.x - 3, y: room.y, width: room.width + 6, height: room.height });
}

function draw(into: Element, tag: string, attributes: { readonly [name: string]: number }) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(element, attributes);
  into.append(element);
  return element as SVGGElement;
}

function name(svg: SVGSVGElement, title: string, description = '', isInteractive: boolean) {
  svg.setAttribute('role', isInteractive ? 'graphics-document document' : 'img');
  svg.removeAttribute('aria-roledescription');
  // Without their arrows and frames these words are a jumble; the steps beside the picture say them.
  for (const words of svg.querySelectorAll('.edgeLabels, .cluster-label'))
    words.setAttribute('aria-hidden', 'true');
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
