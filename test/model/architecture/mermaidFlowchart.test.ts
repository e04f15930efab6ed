// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Drawing, DrawnEdge, DrawnNode } from '../../../src/model/architecture/drawing';
import {
  mermaidEdgeIds,
  mermaidFlowchart,
  mermaidLayout,
} from '../../../src/model/architecture/mermaidFlowchart';
import {
  MAX_LABEL_CHARACTERS,
  realText,
  shownLine,
} from '../../../src/model/architecture/mermaidLabel';
import { hostileLabels } from './hostileLabels';
import { parsedFlowchart } from './parsedFlowchart';

const shapes = ['box', 'round', 'question', 'store', 'stadium'] as const;
const lines = ['solid', 'dashed', 'bold', 'dim'] as const;
const tones = ['walked', 'open', 'dim', 'prompting', 'rag', 'tuning', 'hybrid'] as const;

/** Each label as a box, on an arrow and as the name of a group, ids included. */
function drawingOf(labels: readonly string[]): Drawing {
  const id = (label: string, index: number) => `${label}${index}`;
  return {
    direction: 'TB',
    nodes: labels.map((label, index) => ({
      id: id(label, index),
      lines: [label, 'second line'],
      shape: shapes[index % shapes.length] ?? 'box',
      group: label,
      tone: tones[index % tones.length] ?? 'open',
    })),
    edges: labels.map((label, index) => ({
      from: id(label, index),
      to: id(labels[0] ?? '', 0),
      label: `${label.replaceAll('\n', ' ')}\nof it`,
      line: lines[index % lines.length] ?? 'solid',
    })),
    groups: labels.map((label) => ({ id: label, label })),
  };
}

async function expectTextToStayText(labels: readonly string[], text: string) {
  const { nodes, edges, groups } = await parsedFlowchart(text);
  const shown = labels.map(shownLine);
  expect(nodes.map(({ text }) => realText(text))).toEqual(shown.map((s) => `${s}\nsecond line`));
  expect(edges.map(({ text }) => realText(text))).toEqual(shown.map((s) => `${s}\nof it`));
  expect(groups.map(({ title }) => realText(title))).toEqual(shown);
}

it('keeps hostile labels text, to be copied and to be drawn', async () => {
  const labels = [...hostileLabels].filter((label) => shownLine(label) !== '');
  await expectTextToStayText(labels, mermaidFlowchart(drawingOf(labels)));
  await expectTextToStayText(labels, mermaidLayout(drawingOf(labels)));
});

it('keeps any text as text', async () => {
  const printable = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
  const labels = [...new Set(fc.sample(printable, { numRuns: 60, seed: 1 }))].filter(
    (label) => shownLine(label) !== '',
  );
  await expectTextToStayText(labels, mermaidFlowchart(drawingOf(labels)));
  await expectTextToStayText(labels, mermaidLayout(drawingOf(labels)));
});

it('gives a box without a name its place', async () => {
  const { nodes } = await parsedFlowchart(mermaidFlowchart(drawingOf(['', ' '])));
  expect(nodes).toHaveLength(2);
});

const small: Drawing = {
  direction: 'LR',
  groups: [{ id: 'inside', label: 'Inside' }],
  nodes: [
    { id: 'ask', lines: ['Ask', 'a "question"'], shape: 'question', tone: 'walked' },
    { id: 'keep', lines: ['Keep'], shape: 'store', group: 'inside', tone: 'rag' },
    { id: 'end', lines: ['End'], shape: 'stadium' },
  ],
  edges: [
    { from: 'ask', to: 'keep', label: 'yes\n12 tokens', widest: 'yes\n000 tokens', line: 'bold' },
    { from: 'ask', to: 'keep', line: 'dashed' },
    { from: 'ask', to: 'end', label: 'no', line: 'dim' },
  ],
};

it('writes Mermaid that can be read', () => {
  expect(mermaidFlowchart(small)).toBe(`flowchart LR
  n0{{"Ask<br/>a #34;question#34;"}}
  n2(["End"])
  subgraph g0["Inside"]
    n1[("Keep")]
  end
  n0 ==>|"yes<br/>12 tokens"| n1
  n0 -.-> n1
  n0 -->|"no"| n2
  classDef walked stroke-width:3px
  class n0 walked
  classDef rag stroke:#2f80d8,stroke-width:2px
  class n1 rag
  linkStyle 2 stroke:#888888,stroke-dasharray:2 3`);
});

it('needs no new layout for other numbers, tones and lines, but for other words', () => {
  const node = (changes: Partial<DrawnNode>) => ({
    ...small,
    nodes: small.nodes.map((each) => ({ ...each, ...changes })),
  });
  const edge = (changes: Partial<DrawnEdge>) => ({
    ...small,
    edges: small.edges.map((each, index) => (index === 0 ? { ...each, ...changes } : each)),
  });
  const layout = mermaidLayout(small);
  expect(mermaidLayout(node({ tone: 'dim' }))).toBe(layout);
  expect(mermaidLayout(edge({ label: 'yes\n7 tokens' }))).toBe(layout);
  expect(mermaidLayout(edge({ line: 'dashed' }))).toBe(layout);
  expect(mermaidLayout(edge({ widest: 'yes\n0,000 tokens' }))).not.toBe(layout);
  expect(mermaidLayout(node({ lines: ['Other'] }))).not.toBe(layout);
});

it('knows the ids that Mermaid gives to arrows', async () => {
  const { edges } = await parsedFlowchart(mermaidFlowchart(small));
  expect(edges.map(({ id }) => id)).toEqual(mermaidEdgeIds(small));
});

it('refuses an arrow to a box that is not there', () => {
  const astray: Drawing = { ...small, edges: [{ from: 'ask', to: 'nowhere', line: 'solid' }] };
  expect(() => mermaidFlowchart(astray)).toThrow('nowhere');
});

it('cuts what no box can hold', () => {
  expect([...shownLine('word '.repeat(1_000))]).toHaveLength(MAX_LABEL_CHARACTERS);
});
