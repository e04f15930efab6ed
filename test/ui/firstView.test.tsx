// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NEWEST_DAY } from '../../src/data/prices/newestDay';
import { supportBot } from '../../src/data/situations/supportBot';
import { createScenarioStore } from '../../src/state/scenarioStore';
import { App } from '../../src/ui/App';
import { restOfPage } from '../../src/ui/restOfPage';
import { openExample } from '../../src/ui/start/openExample';

vi.mock('../../src/ui/sections', async () => {
  const { Decide } = await import('../../src/ui/decide/Decide');
  return { sections: [{ id: 'decide', name: 'Decide', what: 'the questions', Content: Decide }] };
});

/** The page on the example, as it is before the rest of it is there. */
function opened() {
  const store = createScenarioStore(NEWEST_DAY);
  openExample(store, supportBot);
  const onRetry = vi.fn();
  const { rerender } = render(<App store={store} rest={undefined} />);
  return {
    store,
    user: userEvent.setup(),
    complete: () => rerender(<App store={store} rest={restOfPage} />),
    fail: () => rerender(<App store={store} rest={undefined} onRetry={onRetry} />),
    onRetry,
  };
}

const question = () => screen.getByRole('group', { name: /^Can you train a model/ });
const providers = () => within(question()).getByRole('radio', { name: /provider/ });

it('asks the open question and shows the map, and no figure, before the rest is there', () => {
  opened();
  expect(providers()).toBeEnabled();
  expect(screen.getByRole('img', { name: /^Map of the decision/ })).toBeInTheDocument();
  expect(screen.queryByText(/\$/)).not.toBeInTheDocument();
});

it('keeps an answer, the focus and the question in view when the rest comes', async () => {
  const { store, user, complete } = opened();
  await user.click(providers());
  const radio = providers();
  complete();
  expect(store.getState().scenario.answers.training).toBe('api');
  expect(providers()).toBe(radio);
  expect(radio).toHaveFocus();
  expect(screen.getByRole('region', { name: 'Verdict' })).toHaveTextContent(/Hybrid costs \$/);
});

it('goes on to what needs the rest once that is there', async () => {
  const { user, complete } = opened();
  await user.click(providers());
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getByText('Getting your answers …')).toBeInTheDocument();
  complete();
  expect(screen.getByRole('heading', { name: 'Check your answers' })).toBeInTheDocument();
});

it('says what is missing where the rest cannot be fetched, and tries again', async () => {
  const { user, fail, onRetry } = opened();
  fail();
  expect(screen.getByText(/costs, links and the result are missing/)).toBeVisible();
  expect(providers()).toBeEnabled();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});
