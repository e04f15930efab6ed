// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Answers } from '../../../../src/model/decide/questions';
import { createScenarioStore } from '../../../../src/state/scenarioStore';
import { Latency } from '../../../../src/ui/architecture/latency/Latency';
import { EvaluationProvider } from '../../../../src/ui/EvaluationProvider';
import { restOfPage } from '../../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../../src/ui/useScenario';

const needsFacts: Answers = { gap: 'facts', change: 'weekly', material: 'large', cite: 'must' };

function shown(answers: Answers) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openSituation({ answers }, 'A test');
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <Latency />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  return screen.getByRole('region', { name: 'Wait for the first word' });
}

it.each([
  ['relaxed', /3.2 s in a slow one\. The fastest is Fine-tuning, after 400 ms\./],
  ['interactive', /: usually within the 2 s that your answer about speed allows, but not always\./],
  ['fast', /: over the 500 ms that your answer about speed allows\./],
] as const)('holds the recommended approach against an answer of “%s”', (speed, finding) => {
  const region = shown({ ...needsFacts, speed });
  expect(region).toHaveTextContent(/With RAG the first word comes after 1.2 s in the middle case/);
  expect(region).toHaveTextContent(finding);
});

it('says for which pattern of the hybrid it speaks, since another may be on show', () => {
  const region = shown({ ...needsFacts, gap: 'both', format: 'strict', examples: 2_000 });
  expect(region).toHaveTextContent(/With Hybrid \(tuned generator\) the first word comes after/);
});

it('sets the articles’ ranges beside the bars and says how weak the evidence is', () => {
  const region = shown(needsFacts);
  expect(region).toHaveTextContent('S0.lat.add: 500 ms to 2 s on top of the base model’s 700 ms');
  expect(region).toHaveTextContent('S1.lat.rag: 500 ms to 2 s in all');
  expect(region).toHaveTextContent('S1.lat.ft: 100 to 500 ms in all');
  expect(region).toHaveTextContent(/The evidence is weak/);
});

it('has every stage in a table', async () => {
  const region = within(shown(needsFacts));
  await userEvent.click(region.getByText('The stages in numbers, and their sources'));
  const rows = region.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toContain('RAGReranking200 ms500 ms');
  expect(rows).toContain('RAGIn all1.2 s3.2 s');
});
