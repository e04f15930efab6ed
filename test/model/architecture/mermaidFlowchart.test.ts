import { expect, it } from 'vitest';
import type { Drawing, DrawnEdge, DrawnNode } from '../../../src/model/architecture/drawing';
import {
  mermaidEdgeIds,
  mermaidFlowchart,
  mermaidLayout,
} from '../../../src/model/architecture/mermaidFlowchart';
import { smallDrawing as small } from './smallDrawing';

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

it('writes what is drawn at once without styles, alike in its arrows and with room for its labels', () => {
  expect(mermaidLayout(small)).toBe(`flowchart LR
  n0{{"Ask<br/>a \ue022question\ue022"}}
  n2(["End"])
  subgraph g0["Inside"]
    n1[("Keep")]
  end
  n0 -->|"yes<br/>000 tokens"| n1
  n0 --> n1
  n0 -->|"no"| n2`);
});

it('writes a mark into what is copied, and not into what is drawn', () => {
  const marked: Drawing = {
    direction: 'TB',
    nodes: [{ id: 'a', lines: ['A'], shape: 'box', mark: 'here' }],
    edges: [],
  };
  expect(mermaidFlowchart(marked)).toBe('flowchart TB\n  n0["A<br/>(here)"]');
  expect(mermaidLayout(marked)).toBe('flowchart TB\n  n0["A"]');
});

it('tells of the boxes from the last on, except the first, under the same ids', () => {
  const told = mermaidLayout({
    direction: 'TB',
    nodes: ['A', 'B', 'C'].map((id) => ({ id, lines: [id], shape: 'round' })),
    edges: [{ from: 'A', to: 'C', line: 'solid' }],
    isToldBackwards: true,
  });
  expect(told).toBe('flowchart TB\n  n0("A")\n  n2("C")\n  n1("B")\n  n0 --> n2');
});

it('styles boxes of one tone and dim arrows together, and puts a box without its group outside', () => {
  const node = (id: string, others: Partial<DrawnNode>): DrawnNode => {
    return { id, lines: [id], shape: 'box', ...others };
  };
  const text = mermaidFlowchart({
    direction: 'TB',
    nodes: [node('A', { tone: 'dim' }), node('B', { group: 'gone' }), node('C', { tone: 'dim' })],
    edges: [
      { from: 'A', to: 'B', line: 'dim' },
      { from: 'B', to: 'C', line: 'solid' },
      { from: 'A', to: 'C', line: 'dim' },
    ],
    groups: [{ id: 'there', label: 'There' }],
  });
  expect(text).toBe(`flowchart TB
  n0["A"]
  n1["B"]
  n2["C"]
  subgraph g0["There"]
  end
  n0 --> n1
  n1 --> n2
  n0 --> n2
  classDef dim stroke:#888888,stroke-dasharray:2 3
  class n0,n2 dim
  linkStyle 0,2 stroke:#888888,stroke-dasharray:2 3`);
});

it('numbers arrows between the same boxes as Mermaid does, which skips 1', () => {
  const [arrow] = small.edges;
  const thrice = { ...small, edges: [...small.edges, ...(arrow ? [arrow] : [])] };
  expect(mermaidEdgeIds(thrice)).toEqual(['L_n0_n1_0', 'L_n0_n1_2', 'L_n0_n2_0', 'L_n0_n1_3']);
});

it('refuses an arrow to a box that is not there', () => {
  const astray: Drawing = { ...small, edges: [{ from: 'ask', to: 'nowhere', line: 'solid' }] };
  expect(() => mermaidFlowchart(astray)).toThrow('nowhere');
});
