// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { guides } from '../../../src/data/guides/guides';
import { approachSpecs } from '../../../src/model/approaches';
import { type Answers, listedAnswers } from '../../../src/model/decide/questions';
import { flowQuestions } from '../../../src/model/guides/flow';
import { guideFlowchart } from '../../../src/model/guides/guideFlowchart';
import { replayFlow, stepKey } from '../../../src/model/guides/replayFlow';
import { type FlowId, flowIds } from '../../../src/model/guides/replayGuides';
import { flowchartDrawing } from '../../../src/ui/decide/flowchart/flowchartDrawing';
import { GuideOutcome } from '../../../src/ui/decide/GuideOutcome';
import { shown } from './shown';

/** Answers for every way through a guide, found by trying every answer to all that it reads. */
function paths(guide: FlowId): [string, Answers][] {
  const flow = guides[guide];
  const all = flowQuestions(flow).reduce<readonly Answers[]>(
    (partial, question) =>
      partial.flatMap((given) =>
        listedAnswers(question).map(({ answer }) => ({ ...given, [question]: answer })),
      ),
    [{}],
  );
  const byPath = new Map(
    all.map((answers) => [replayFlow(flow, answers).path.map(stepKey).join(', '), answers]),
  );
  return [...byPath];
}

it.each([
  ['S0tree', 5],
  ['S3flow', 6],
] as const)('%s has %i ways through', (guide, count) => {
  expect(paths(guide)).toHaveLength(count);
});

it.each(
  flowIds.flatMap((guide) =>
    paths(guide).map(([path, answers]) => [guide, path, answers] as const),
  ),
)('%s shows an outcome, its words and a picture for %s', (guide, _, answers) => {
  const flow = guides[guide];
  const result = replayFlow(flow, answers);
  shown(<GuideOutcome guide={guide} result={result} heading={{ current: null }} />, { answers });
  const { outcome, leaf } = result;
  const name = outcome && approachSpecs[outcome].name;
  expect(screen.getByRole('heading', { name: `The guide says: ${name}` })).toBeVisible();
  expect(screen.getByText(/^It ends at/)).toHaveTextContent(/“.{3,}”/);
  expect(screen.getByText(/^Our answer/)).toHaveTextContent(
    /Both come to the same|The ways part at “.{3,}”. .{20,}/,
  );
  const { nodes, edges } = flowchartDrawing(guideFlowchart(flow, result), undefined);
  expect(nodes.every(({ lines }) => lines.join('').length > 0)).toBe(true);
  expect(nodes.find(({ id }) => id === leaf)?.tone).toBe('walked');
  expect(edges.filter(({ line }) => line === 'bold')).toHaveLength(result.path.length);
});
