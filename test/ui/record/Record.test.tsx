// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { priceTables } from '../../../src/data/prices/priceTables';
import { linkExplanation } from '../../../src/share/linkExplanation';
import { decodeScenario, encodeScenario } from '../../../src/share/scenarioCodec';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { Record } from '../../../src/ui/record/Record';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { botLink, noWayLink } from './recordSubject';

function shown(link: string) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openLink(decodeScenario(link, priceTables));
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <Record />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  return store;
}

it('shows the decision with its costs, doubts, assumptions, prices and link', () => {
  const store = shown(botLink);
  const headings = [...document.querySelectorAll('h3, h4')].map(({ textContent }) => textContent);
  expect(headings).toEqual([
    ...['Decision', 'Costs and break-even', 'How sure that is', 'Link', 'Appendix'],
    ...['Reasons', 'Architecture', 'What the published guides say', 'Answers'],
    ...['Assumptions', 'Prices', 'Sources'],
  ]);
  const costs = screen.getByText(/^What each approach costs/).closest('table');
  expect(costs).toHaveTextContent(/Hybrid.*\$32,200.*yes, recommended/);
  const link = encodeScenario(store.getState().scenario);
  expect(screen.getByText('Link').closest('section')).toHaveTextContent(link);
});

it('takes owner, date and notes, which travel in the link, and no date by itself', async () => {
  const store = shown(botLink);
  expect(screen.getByLabelText('Date')).toHaveValue('');
  fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'Ana <b>' } });
  fireEvent.change(screen.getByLabelText('Notes'), { target: { value: 'Agreed' } });
  fireEvent.click(screen.getByText('Today'));
  const { owner, notes, date } = store.getState().scenario;
  expect([owner, notes]).toEqual(['Ana <b>', 'Agreed']);
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(screen.getByText('Ana <b>', { selector: 'bdi' })).toBeVisible();
});

it('shows the whole file beside each download, since nobody is told whether it arrived', async () => {
  const store = shown(botLink);
  URL.createObjectURL = vi.fn(() => 'blob:file');
  await userEvent.click(screen.getByText('Download JSON'));
  const link = encodeScenario(store.getState().scenario);
  const { json } = linkExplanation(link, priceTables, estimates);
  expect(screen.getByLabelText('rag-or-fine-tune-record.json')).toHaveValue(`${json}\n`);
  await userEvent.click(screen.getByText('Download CSV'));
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
  expect(screen.getByText(/of these notes it carries the first 150\.$/)).toBeInTheDocument();
});

it('says why there is no architecture where no option is left', () => {
  shown(noWayLink);
  expect(screen.getByText(/so there is no architecture to show/)).toBeVisible();
});

it('draws at once what paper could not wait for, and leaves text for when there is time', () => {
  vi.stubGlobal('requestIdleCallback', () => 0); // a browser that never rests
  vi.stubGlobal('cancelIdleCallback', () => {});
  shown(botLink);
  vi.unstubAllGlobals();
  expect(screen.getByText('Drawing the diagram …')).toBeInTheDocument();
  expect(document.querySelector('figure')).toBeInTheDocument();
  expect(screen.getAllByText('Getting this part …').length).toBeGreaterThan(5);
});
