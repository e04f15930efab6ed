// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { priceTables } from '../../../src/data/prices/priceTables';
import { linkExplanation } from '../../../src/share/linkExplanation';
import { decodeScenario, encodeScenario } from '../../../src/share/scenarioCodec';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { Record } from '../../../src/ui/record/Record';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { botLink, noWayLink } from './recordSubject';

function shown(link: string) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openLink(decodeScenario(link, priceTables));
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider>
        <Record />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  return store;
}

it('shows the decision with its costs, doubts, assumptions, prices and link', () => {
  const store = shown(botLink);
  for (const name of ['Decision', 'Assumptions', 'Prices', 'Sources', 'Link']) {
    expect(screen.getByRole('heading', { name })).toBeVisible();
  }
  const costs = within(screen.getByRole('table', { name: /^What each approach costs/ }));
  const hybrid = costs.getByRole('row', { name: /^Hybrid/ });
  expect(within(hybrid).getByText('$32,200')).toBeVisible();
  const link = encodeScenario(store.getState().scenario);
  expect(screen.getByRole('region', { name: 'Link' })).toHaveTextContent(link);
});

it('takes owner, date and notes, which travel in the link, and no date by itself', async () => {
  const store = shown(botLink);
  expect(screen.getByLabelText('Date')).toHaveValue('');
  await userEvent.click(screen.getByLabelText('Owner'));
  await userEvent.paste('Ana <b>');
  await userEvent.click(screen.getByLabelText('Notes'));
  await userEvent.paste('Agreed');
  await userEvent.click(screen.getByRole('button', { name: 'Today' }));
  const { owner, notes, date } = store.getState().scenario;
  expect([owner, notes]).toEqual(['Ana <b>', 'Agreed']);
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(screen.getByText('Ana <b>')).toBeVisible();
});

it('shows the whole file beside each download, since nobody is told whether it arrived', async () => {
  const store = shown(botLink);
  URL.createObjectURL = vi.fn(() => 'blob:file');
  await userEvent.click(screen.getByRole('button', { name: 'Download JSON' }));
  const link = encodeScenario(store.getState().scenario);
  const { json } = linkExplanation(link, priceTables, estimates);
  expect(screen.getByLabelText('rag-or-fine-tune-record.json')).toHaveValue(`${json}\n`);
  await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
  const csv = screen.getByLabelText('rag-or-fine-tune-record.csv');
  expect(csv).toHaveDisplayValue(/"Prompting \(USD\)"/);
});

it('says how much of the notes the link has room for', () => {
  const store = shown(botLink);
  expect(screen.queryByText(/A link holds/)).toBeNull();
  act(() => {
    store.getState().setText('owner', '中'.repeat(80));
    store.getState().setText('notes', '中'.repeat(300));
  });
  expect(screen.getByText(/of these notes it carries the first 150\.$/)).toBeVisible();
});

it('says why there is no architecture where no option is left', () => {
  shown(noWayLink);
  expect(screen.getByText(/so there is no architecture to show/)).toBeVisible();
});
