// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { architectureDrawing } from '../../../src/model/architecture/architectureDrawing';
import { componentSpec, groupSpecs } from '../../../src/model/architecture/components';
import { flowSpec } from '../../../src/model/architecture/flows';
import { mermaidFlowchart, mermaidLayout } from '../../../src/model/architecture/mermaidFlowchart';
import { realText } from '../../../src/model/architecture/mermaidLabel';
import { steps } from '../../../src/model/architecture/steps';
import { parsedFlowchart } from './parsedFlowchart';
import { variations } from './variations';

it.each(variations)('$name: graph and Mermaid text agree', async ({ graph }) => {
  const drawing = architectureDrawing(graph, 'TB', ({ id }) => ({ text: id, widest: `0 ${id}` }));
  for (const [text, before] of [
    [mermaidFlowchart(drawing), ''],
    [mermaidLayout(drawing), '0 '],
  ] as const) {
    expect(text).not.toMatch(/click|%%|init/);
    const { nodes, edges, groups } = await parsedFlowchart(text);
    const number = new Map(nodes.map(({ id, text }) => [id, realText(text).split('\n')[0]]));
    const labelOf = (id: Parameters<typeof componentSpec>[0]) => componentSpec(id).label;
    expect([...number.values()].sort()).toEqual(graph.nodes.map(({ id }) => labelOf(id)).sort());
    const ends = edges.map(({ ends, text }) => {
      const [from = '', to = ''] = ends.split('>').map((id) => number.get(id));
      return [from, to, realText(text)];
    });
    expect(ends.sort()).toEqual(
      graph.edges
        .map(({ id, kind, from, to }) => [
          labelOf(from),
          labelOf(to),
          `${flowSpec(kind).what}\n${before}${id}`,
        ])
        .sort(),
    );
    expect(new Set(groups.map(({ title }) => title))).toEqual(new Set([groupSpecs.ahead.label]));
    const framed = groups.flatMap(({ nodes: members }) => members.map((id) => number.get(id)));
    expect(framed.sort()).toEqual(
      graph.nodes
        .filter(({ group }) => group === 'ahead')
        .map(({ id }) => labelOf(id))
        .sort(),
    );
  }
});

it.each(variations)('$name: every flow is one numbered step', ({ graph }) => {
  const { perQuery, ahead } = steps(graph);
  expect([...perQuery, ...ahead].map(({ flow }) => flow)).toEqual(graph.edges);
  expect(perQuery.map(({ number }) => number)).toEqual(perQuery.map((_, index) => index + 1));
  for (const { says } of [...perQuery, ...ahead]) expect(says).toMatch(/^[A-Z].*\.$/);
});
