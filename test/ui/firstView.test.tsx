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

const verdict = () => screen.getByRole('region', { name: 'Verdict' });
const question = () => screen.getByRole('group', { name: /^Can you train a model/ });
const providers = () => within(question()).getByRole('radio', { name: /provider/ });

it('asks the open question under the verdict on the example before the rest is there', () => {
  opened();
  expect(providers()).toBeEnabled();
  expect(verdict()).toHaveTextContent(/Hybrid costs \$/);
});

it('says word for word what the figures give, so that nothing changes when they come', () => {
  const { complete } = opened();
  // Fields hold their numbers, and a button's name says more than the button.
  const words = () => {
    const text = verdict().cloneNode(true) as HTMLElement;
    for (const field of text.querySelectorAll('input')) field.replaceWith(field.value);
    return text.textContent;
  };
  const before = words();
  complete();
  expect(words()).toBe(before);
});

it('says no verdict of other answers before it can be worked out', async () => {
  const { user } = opened();
  await user.click(providers());
  expect(screen.getByText('Getting the verdict …')).toBeInTheDocument();
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
  expect(verdict()).toHaveTextContent(/Hybrid costs \$/);
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
