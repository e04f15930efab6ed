import type { Drawing, DrawnEdge, DrawnNode, LineKind, NodeShape, Tone } from './drawing';
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
  return structure(drawing, ({ label }) => label, mermaidLabel, styles);
}

/**
 * What the layout of a drawing depends on, as Mermaid text to be drawn at once: every label with its
 * widest text, no styles. While it stays the same, the picture does.
 */
export function mermaidLayout(drawing: Drawing): string {
  return structure(drawing, ({ label, widest }) => widest ?? label, placeholderLabel);
}

function structure(
  { direction, nodes, edges, groups = [] }: Drawing,
  labelOf: (edge: DrawnEdge) => string | undefined,
  written: (lines: readonly string[]) => string,
  styles: readonly string[] = [],
): string {
  const ids = new Map(nodes.map(({ id }, index) => [id, mermaidNodeId(index)]));
  const idOf = (id: string) => {
    const safe = ids.get(id);
    if (!safe) throw new Error(`An arrow names the box “${id}”, which is not drawn`);
    return safe;
  };
  const isGroup = (id: string | undefined) => groups.some((group) => group.id === id);
  const boxes = (members: readonly DrawnNode[]) =>
    members.map((node) => box(idOf(node.id), node, written));
  const arrow = (edge: DrawnEdge) => {
    const label = labelOf(edge);
    const text = label ? `|"${written(label.split('\n'))}"|` : '';
    return `${idOf(edge.from)} ${arrows[edge.line]}${text} ${idOf(edge.to)}`;
  };
  return [
    `flowchart ${direction}`,
    ...boxes(nodes.filter(({ group }) => !isGroup(group))).map(indented),
    ...groups.flatMap(({ id, label }, index) => [
      `  subgraph g${index}["${written([label])}"]`,
      ...boxes(nodes.filter(({ group }) => group === id)).map(twiceIndented),
      '  end',
    ]),
    ...edges.map(arrow).map(indented),
    ...styles.map(indented),
  ].join('\n');
}

function box(
  id: string,
  { shape, lines }: DrawnNode,
  written: (lines: readonly string[]) => string,
) {
  const [open, close] = brackets[shape];
  return `${id}${open}${written(lines)}${close}`;
}

function indented(line: string): string {
  return `  ${line}`;
}

function twiceIndented(line: string): string {
  return indented(indented(line));
}
