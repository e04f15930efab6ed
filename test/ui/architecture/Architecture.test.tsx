// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/model/decide/questions';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { Architecture } from '../../../src/ui/architecture/Architecture';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';

const needsFacts: Answers = { gap: 'facts', change: 'weekly', material: 'large', cite: 'must' };

function shown(answers: Answers) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openSituation({ answers }, 'A test');
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <Architecture />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  return { store, user: userEvent.setup() };
}

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn(); // jsdom has no layout
});

const steps = (heading: string) => {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error(`No steps “${heading}”`);
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
};

it('begins with the recommended approach, marked as such', () => {
  shown(needsFacts);
  const radios = within(screen.getByRole('group', { name: 'Approach' })).getAllByRole('radio');
  expect(radios[0]).toBeChecked();
  expect(radios[0]).toHaveAccessibleName('RAG (recommended)');
  expect(screen.getByText(/For a query,/)).toHaveTextContent(
    'For a query, RAG reads 6,150 tokens, writes 400 and costs $0.00945; the first word comes after about 1.2 s.',
  );
});

it('tells every step with its numbers', () => {
  shown(needsFacts);
  const perQuery = steps('For each query');
  expect(perQuery).toHaveLength(8);
  expect(perQuery[3]).toBe(
    'The reranker puts the passages in order and keeps the best.Vector store → Reranker · $0.002 · 200 ms',
  );
  expect(steps('Ahead of time')).toContain(
    'The indexing job loads the documents, all of them once and then what changed.Document sources → Indexing job · 2.3M tokens · 25% again each month · $3,000 once · $300 a month',
  );
});

it('shows any other approach', async () => {
  const { user } = shown(needsFacts);
  await user.click(screen.getByRole('radio', { name: 'Prompting' }));
  expect(steps('For each query').join()).not.toContain('Vector store');
  expect(screen.getByText(/For a query,/)).toHaveTextContent('Prompting reads 2,150 tokens');
});

it('shows a pattern, and counts with it once asked to', async () => {
  const { store, user } = shown(needsFacts);
  await user.click(screen.getByRole('radio', { name: 'Hybrid' }));
  await user.click(screen.getByRole('radio', { name: 'Cascade' }));
  expect(steps('For each query').join()).toContain('Where the tuned model is unsure');
  expect(store.getState().scenario.choices.pattern).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Use this pattern for the costs too' }));
  expect(store.getState().scenario.choices.pattern).toBe('cascade');
  expect(screen.getByRole('radio', { name: 'Cascade' })).toBeChecked();
});

it('follows the scenario', async () => {
  const { store } = shown(needsFacts);
  store.getState().setParameter('rerankPer1k', 0);
  await expect.poll(() => steps('For each query').join()).not.toContain('Reranker');
});

it('copies the text of what is shown', async () => {
  const { user } = shown(needsFacts);
  await user.click(screen.getByRole('radio', { name: 'Dollars' }));
  await user.click(screen.getByRole('button', { name: 'Copy as Mermaid text' }));
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^flowchart TB\n/);
  expect(text).toContain('"documents<br/>$3,000 once<br/>$300 a month<br/>25% again each month"');
});

it('says so when nothing meets every limit', () => {
  shown({ ...needsFacts, speed: 'instant' });
  expect(screen.getByText(/No option meets every limit/)).toBeVisible();
});

it('opens what a part does, costs and risks, and gives the focus back', async () => {
  const { user } = shown(needsFacts);
  await user.click(screen.getByText('The parts and what they do', { selector: 'summary' }));
  const opener = screen.getByRole('button', { name: 'Vector store' });
  await user.click(opener);
  const details = screen.getByRole('region', { name: 'Vector store' });
  expect(within(details).getByRole('heading', { level: 3 })).toHaveFocus();
  expect(details).toHaveTextContent('Vector store plan: $50 a month');
  expect(details).toHaveTextContent('It finds the wrong passages');
  await user.click(within(details).getByRole('button', { name: 'Close' }));
  expect(opener).toHaveFocus();
});

it('tells of a failure in one place, and leads there from the part where it happens', async () => {
  const { store, user } = shown(needsFacts);
  await user.click(screen.getByText('The parts and what they do', { selector: 'summary' }));
  await user.click(screen.getByRole('button', { name: 'Vector store' }));
  expect(screen.getAllByText(/A question on refunds for software is answered/)).toHaveLength(1);
  await user.click(screen.getByRole('link', { name: 'It finds the wrong passages' }));
  expect(document.activeElement).toHaveTextContent(/A question on refunds .*Notice/);
  expect(document.activeElement).toHaveProperty('open', true);
  expect(screen.getByText(/A question on refunds for software is answered/)).toBeVisible();
  expect(store.getState().view).toBeUndefined();
});

it('says what a query of a part makes a month', async () => {
  const { store, user } = shown(needsFacts);
  store.getState().answer('queries', 10_000);
  await user.click(screen.getByText('The parts and what they do', { selector: 'summary' }));
  await user.click(screen.getByRole('button', { name: 'Reranker' }));
  // $2 for 1,000 searches
  await expect
    .poll(() => screen.getByRole('region', { name: 'Reranker' }).textContent)
    .toContain('Reranking: $0.002 a query, $20 a month at 10,000 queries');
});

it('draws the record of the person on request, and says that nothing counts it', async () => {
  const { user } = shown(needsFacts);
  const before = screen.getByText(/For a query,/).textContent;
  await user.click(screen.getByRole('checkbox', { name: 'The record of the person who asks' }));
  expect(steps('For each query').join()).toContain('Customer record → Prompt');
  expect(screen.getByText(/no figure counts it/)).toBeVisible();
  expect(screen.getByText(/For a query,/).textContent).toBe(before);
});

it('lays another architecture beside it and says what is different', async () => {
  const { user } = shown(needsFacts);
  await user.selectOptions(screen.getByLabelText('Compare with'), 'Hybrid (cascade)');
  const table = screen.getByRole('table', { name: 'What is different' });
  const cells = (name: string) =>
    within(within(table).getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells('Parts only here')).toEqual([
    'none',
    'Short prompt, Tuned model, Example set, Training pipeline',
  ]);
  expect(cells('A query costs')[0]).toBe('$0.00945');
  expect(screen.getByText(/share 11 parts/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy Hybrid (cascade) as Mermaid text' }));
  expect(await navigator.clipboard.readText()).toContain('Tuned model');
  await user.click(screen.getByRole('button', { name: 'Copy RAG as Mermaid text' }));
  expect(await navigator.clipboard.readText()).not.toContain('Tuned model');
  await user.selectOptions(screen.getByLabelText('Compare with'), 'nothing');
  expect(screen.queryByRole('table', { name: 'What is different' })).toBeNull();
});
