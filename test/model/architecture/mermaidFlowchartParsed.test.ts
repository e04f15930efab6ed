// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Drawing } from '../../../src/model/architecture/drawing';
import {
  mermaidEdgeIds,
  mermaidFlowchart,
  mermaidLayout,
} from '../../../src/model/architecture/mermaidFlowchart';
import { realText, shownLine } from '../../../src/model/architecture/mermaidLabel';
import { hostileLabels } from './hostileLabels';
import { parsedFlowchart } from './parsedFlowchart';
import { smallDrawing } from './smallDrawing';

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

it('knows the ids that Mermaid gives to arrows', async () => {
  const { edges } = await parsedFlowchart(mermaidFlowchart(smallDrawing));
  expect(edges.map(({ id }) => id)).toEqual(mermaidEdgeIds(smallDrawing));
});
