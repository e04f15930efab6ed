// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { supportBot } from '../../../../src/data/situations/supportBot';
import {
  mermaidFlowchart,
  mermaidLayout,
} from '../../../../src/model/architecture/mermaidFlowchart';
import { decisionFlowchart } from '../../../../src/model/decide/decisionFlowchart';
import { defaultWeights } from '../../../../src/model/decide/weights';
import { FlowchartView } from '../../../../src/ui/decide/flowchart/FlowchartView';
import { flowchartDrawing } from '../../../../src/ui/decide/flowchart/flowchartDrawing';
import { shown } from '../shown';

const flowchart = decisionFlowchart(supportBot.answers, defaultWeights);

it('draws the walked way bold, marks the open question in words and dims the rest', () => {
  const { nodes, edges } = flowchartDrawing(flowchart, 'no-training-route');
  const node = (id: string) => nodes.find((each) => each.id === id);
  expect(node('no-training-route')).toMatchObject({
    lines: ['No way to train?'],
    mark: 'asked next',
    tone: 'walked',
  });
  expect(node('citations')?.tone).toBe('dim');
  const lineOf = (from: string, to: string) =>
    edges.find((each) => each.from === from && each.to === to)?.line;
  expect(lineOf('no-training-route', 'examples-unknown')).toBe('bold');
  expect(lineOf('no-training-route', 'behaviour.no')).toBe('solid');
  expect(lineOf('citations', 'facts.no')).toBe('dim');
});

it('keeps its layout while the next question moves on, and says it in its text', () => {
  const [one, other] = ['no-training-route', 'citations'].map((id) =>
    flowchartDrawing(flowchart, id),
  );
  if (!one || !other) throw new Error('Two drawings');
  expect(mermaidLayout(one)).toBe(mermaidLayout(other));
  expect(mermaidFlowchart(one)).toContain('No way to train?<br/>(asked next)');
});

it('says the same as text, from which each question can be opened', async () => {
  const handleOpen = vi.fn();
  const { user } = shown(
    <FlowchartView
      flowchart={flowchart}
      title="Our own rule"
      current="training"
      onOpen={handleOpen}
    />,
  );
  await user.click(screen.getByText('Our own rule as text'));
  const step = screen.getByText('No way to train?').closest('li');
  expect(step).toHaveTextContent('(asked next)');
  expect(step).toHaveTextContent('No → Examples not counted yet? (taken)');
  expect(step).toHaveTextContent('Yes → No model is trained');
  await user.click(screen.getByRole('button', { name: 'Open “A way to train”' }));
  expect(handleOpen).toHaveBeenLastCalledWith('training');
});
