// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { supportBot } from '../../../src/data/situations/supportBot';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { Verdict } from '../../../src/ui/verdict/Verdict';
import { arrived } from '../kit/arrived';

Element.prototype.scrollIntoView = () => {}; // jsdom lays nothing out

/** The verdict on the support bot, with the parts of the result that it leads to. */
function shown({ isAnswered = true } = {}) {
  const store = createScenarioStore('2026-11-20');
  if (isAnswered) store.getState().openSituation({ answers: supportBot.answers }, supportBot.name);
  const share = vi.fn();
  render(
    <ScenarioContext value={store}>
      <LiveRegion>
        <EvaluationProvider rest={restOfPage}>
          <Verdict isSticky onShare={share} />
          <details>
            <summary>Doubts</summary>
            <h3 id="result-flips">What flips it</h3>
          </details>
          <h3 id="result-reasons">Reasons</h3>
        </EvaluationProvider>
      </LiveRegion>
    </ScenarioContext>,
  );
  const region = screen.getByRole('region', { name: 'Verdict' });
  return { store, region, verdict: within(region), share, user: userEvent.setup() };
}

it('says what to do now as its heading', () => {
  const { verdict } = shown();
  expect(verdict.getByRole('heading', { level: 2 })).toHaveTextContent(
    'Hybrid – unless you have no way to train a model: then RAG.',
  );
});

it.each([
  ['Queries a month, as a number', '200000', 'queries', /Hybrid costs \$52,000 over/],
  ['Horizon, as a number', '36', 'months', /Hybrid costs \$42,000 over/],
])('lets the number “%s” be changed where it stands', async (name, typed, id, result) => {
  const { store, region, verdict, user } = shown();
  const field = verdict.getByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, `${typed}{Enter}`);
  const { answers, parameters } = store.getState().scenario;
  expect({ ...answers, ...parameters }).toHaveProperty(id, Number(typed));
  expect(region).toHaveTextContent(result);
});

it.each([
  ['Queries a month, as a number', '30k..80k', 'queries', 30_000, 80_000],
  ['Horizon, as a number', '12 to 36', 'months', 12, 36],
])(
  'takes a range for the number “%s”, and says that it has one',
  async (name, typed, id, low, high) => {
    const { store, region, verdict, user } = shown();
    const field = verdict.getByRole('textbox', { name });
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(store.getState().scenario.ranges).toEqual({ [id]: { low, high } });
    expect(field).not.toBeInvalid();
    expect(region).toHaveTextContent(
      `(from ${low.toLocaleString('en')} to ${high.toLocaleString('en')})`,
    );
  },
);

it('announces the changed verdict once, politely', async () => {
  const { store } = shown();
  store.getState().answer('training', 'none');
  const said = await screen.findByText(/^RAG now, Hybrid once there is a way to train/, {
    selector: '[role="status"]',
  });
  expect(said).toHaveAttribute('aria-live', 'polite');
});

it('leads to its reasons and, opened, to what flips it', async () => {
  const { verdict, user } = shown();
  await user.click(verdict.getByRole('button', { name: 'Why' }));
  expect(screen.getByRole('heading', { name: 'Reasons' })).toHaveFocus();
  await user.click(verdict.getByRole('button', { name: 'What flips it' }));
  expect(screen.getByRole('heading', { name: 'What flips it' })).toHaveFocus();
});

it('leads to reasons that are still being made as soon as they are there', async () => {
  const { verdict, user } = shown();
  screen.getByRole('heading', { name: 'Reasons' }).id = '';
  await user.click(verdict.getByRole('button', { name: 'Why' }));
  const coming = document.createElement('h3');
  coming.id = 'result-reasons';
  document.body.append(coming);
  await vi.waitFor(() => expect(coming).toHaveFocus());
  coming.remove();
});

it('takes nobody away who has done something else meanwhile', async () => {
  const { verdict, user } = shown();
  screen.getByRole('heading', { name: 'Reasons' }).id = '';
  await user.click(verdict.getByRole('button', { name: 'Why' }));
  await user.keyboard('{Home}');
  const coming = document.createElement('h3');
  coming.id = 'result-reasons';
  document.body.append(coming);
  await Promise.resolve(); // observers are told before what was promised
  expect(coming).not.toHaveFocus();
  coming.remove();
});

it('offers to share, and no result to look into before anything is answered', async () => {
  const { verdict, share, user } = shown({ isAnswered: false });
  expect(verdict.queryByRole('button', { name: 'Why' })).not.toBeInTheDocument();
  await user.click(verdict.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledOnce();
});

it('bears the scenario’s title', async () => {
  const { store, verdict } = shown();
  store.getState().setText('title', 'Support bot, November');
  expect(await verdict.findByText('Support bot, November')).toBeVisible();
});

it('says what has changed since a baseline was pinned, until it is unpinned', async () => {
  const { store, region, verdict, user } = shown();
  await user.click(verdict.getByRole('button', { name: 'Pin as baseline' }));
  await arrived();
  expect(region).toHaveTextContent(/The baseline is this scenario/);
  act(() => store.getState().answer('training', 'none'));
  act(() => store.getState().setParameter('months', 36));
  expect(region).toHaveTextContent(
    /Against the baseline: Hybrid before, RAG now; the recommended total goes from \$[\d,]+ over 24 months to \$[\d,]+ over 36 months\./,
  );
  await user.click(verdict.getByText('What differs (2)'));
  expect(verdict.getByText('Horizon: 24 months (default) → 36 months')).toBeVisible();
  await user.click(verdict.getByRole('button', { name: 'Unpin baseline' }));
  expect(region).not.toHaveTextContent(/Against the baseline/);
});
