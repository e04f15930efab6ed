import {
  boxLines,
  type Drawing,
  type DrawnEdge,
  type DrawnNode,
  type LineKind,
  type NodeShape,
  type Tone,
} from './drawing';
import { mermaidLabel, placeholderLabel } from './mermaidLabel';

const brackets: { readonly [Shape in NodeShape]: readonly [string, string] } = {
  box: ['["', '"]'],
  round: ['("', '")'],
  question: ['{{"', '"}}'],
  store: ['[("', '")]'],
  stadium: ['(["', '"])'],
};

const arrows: { readonly [Line in LineKind]: string } = {
  solid: '-->',
  dashed: '-.->',
  bold: '==>',
  dim: '-->',
};

/** Borders only, in colours that hold 3:1 on white and on black: the background is not ours. */
const toneStyles: { readonly [T in Tone]: string } = {
  walked: 'stroke-width:3px',
  open: 'stroke-width:1px',
  dim: 'stroke:#888888,stroke-dasharray:2 3',
  prompting: 'stroke:#7a838e,stroke-width:2px,stroke-dasharray:1 4',
  rag: 'stroke:#2f80d8,stroke-width:2px',
  tuning: 'stroke:#cf661c,stroke-width:2px,stroke-dasharray:8 5',
  hybrid: 'stroke:#1a9673,stroke-width:2px,stroke-dasharray:9 4 1 4',
};
const DIM_LINE_STYLE = 'stroke:#888888,stroke-dasharray:2 3';

/** The Mermaid id of the box at a place in the list; user text never becomes an id. */
export function mermaidNodeId(index: number): string {
  return `n${index}`;
}

/** Mermaid's ids of the arrows: their ends and a number, which skips 1 for reasons of its own. */
export function mermaidEdgeIds({ nodes, edges }: Drawing): string[] {
  const ids = new Map(nodes.map(({ id }, index) => [id, mermaidNodeId(index)]));
  const counts = new Map<string, number>();
  return edges.map(({ from, to }) => {
    const ends = `L_${ids.get(from)}_${ids.get(to)}`;
    const count = counts.get(ends) ?? 0;
    counts.set(ends, count + 1);
    return `${ends}_${count === 0 ? 0 : count + 1}`;
  });
}

/** A drawing as Mermaid text that any Mermaid renders, without click and without directives. */
export function mermaidFlowchart(drawing: Drawing): string {
  const tones = new Map<Tone, string[]>();
  drawing.nodes.forEach(({ tone }, index) => {
    if (tone) tones.set(tone, [...(tones.get(tone) ?? []), mermaidNodeId(index)]);
  });
  const dim = drawing.edges.flatMap(({ line }, index) => (line === 'dim' ? [index] : []));
  const styles = [...tones].flatMap(([tone, ids]) => [
    `classDef ${tone} ${toneStyles[tone]}`,
    `class ${ids.join(',')} ${tone}`,
  ]);
  if (dim.length > 0) styles.push(`linkStyle ${dim.join(',')} ${DIM_LINE_STYLE}`);
  return structure(drawing, { ...toCopy, styles });
}

/**
 * What the layout of a drawing depends on, as Mermaid text to be drawn at once: every label with its
 * widest text, no styles. While it stays the same, the picture does.
 */
export function mermaidLayout(drawing: Drawing): string {
  return structure(drawing, toDraw);
}

type Writing = {
  readonly labelOf: (edge: DrawnEdge) => string | undefined;
  readonly arrowOf: (edge: DrawnEdge) => string;
  readonly linesOf: (node: DrawnNode) => readonly string[];
  readonly written: (lines: readonly string[]) => string;
  readonly styles: readonly string[];
};

const toCopy: Omit<Writing, 'styles'> = {
  labelOf: ({ label }) => label,
  arrowOf: ({ line }) => arrows[line],
  linesOf: boxLines,
  written: mermaidLabel,
};

/** All arrows alike: how each looks is put on afterwards. */
const toDraw: Writing = {
  labelOf: ({ label, widest }) => widest ?? label,
  arrowOf: () => arrows.solid,
  linesOf: ({ lines }) => lines,
  written: placeholderLabel,
  styles: [],
};

function structure(
  { direction, nodes, edges, groups = [], isToldBackwards }: Drawing,
  { labelOf, arrowOf, linesOf, written, styles }: Writing,
): string {
  const ids = new Map(nodes.map(({ id }, index) => [id, mermaidNodeId(index)]));
  const idOf = (id: string) => {
    const safe = ids.get(id);
    if (!safe) throw new Error(`An arrow names the box “${id}”, which is not drawn`);
    return safe;
  };
  const isGroup = (id: string | undefined) => groups.some((group) => group.id === id);
  const boxes = (members: readonly DrawnNode[]) =>
    members.map((node) => box(idOf(node.id), node, written(linesOf(node))));
  const told = isToldBackwards ? [...nodes.slice(0, 1), ...nodes.slice(1).reverse()] : nodes;
  const arrow = (edge: DrawnEdge) => {
    const label = labelOf(edge);
    const text = label ? `|"${written(label.split('\n'))}"|` : '';
    return `${idOf(edge.from)} ${arrowOf(edge)}${text} ${idOf(edge.to)}`;
  };
  return [
    `flowchart ${direction}`,
    ...boxes(told.filter(({ group }) => !isGroup(group))).map(indented),
    ...groups.flatMap(({ id, label }, index) => [
      `  subgraph g${index}["${written([label])}"]`,
      ...boxes(told.filter(({ group }) => group === id)).map(twiceIndented),
      '  end',
    ]),
    ...edges.map(arrow).map(indented),
    ...styles.map(indented),
  ].join('\n');
}

function box(id: string, { shape }: DrawnNode, text: string) {
  const [open, close] = brackets[shape];
  return `${id}${open}${text}${close}`;
}

function indented(line: string): string {
  return `  ${line}`;
}

function twiceIndented(line: string): string {
  return indented(indented(line));
}
