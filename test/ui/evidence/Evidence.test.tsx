// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { supportBot } from '../../../src/data/situations/supportBot';
import { type FindableKind, findables } from '../../../src/share/evidence/findables';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { Evidence } from '../../../src/ui/evidence/Evidence';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';

Element.prototype.scrollIntoView = () => {}; // jsdom has no layout

function shown(card?: string) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openSituation({ answers: supportBot.answers }, 'Support bot');
  if (card) store.getState().openCard(card);
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <LiveRegion>
          <Evidence />
        </LiveRegion>
      </EvaluationProvider>
    </ScenarioContext>,
  );
  return { store, user: userEvent.setup() };
}

it('opens on at most five cards that touch the scenario, each saying why', () => {
  shown();
  const list = within(screen.getByRole('region', { name: 'What touches your scenario' }));
  const cards = list.getAllByRole('listitem');
  expect(cards.length).toBeGreaterThan(2);
  expect(cards.length).toBeLessThanOrEqual(5);
  expect(cards[0]).toHaveTextContent(/support bot.*: .+\./i);
});

it('finds a card by its words and opens it', async () => {
  const { store, user } = shown();
  await user.type(screen.getByRole('searchbox', { name: 'Search the evidence' }), 'embedding $10');
  await user.click(
    within(screen.getByRole('region', { name: 'Found' })).getByRole('link', {
      name: /What embedding the documents costs/,
    }),
  );
  expect(store.getState().card).toBe('CX-02');
  expect(
    screen.getByRole('article', { name: /What embedding the documents costs/ }),
  ).toHaveTextContent('$0.20');
});

it('says when nothing is found', async () => {
  const { user } = shown();
  await user.type(screen.getByRole('searchbox', { name: 'Search the evidence' }), 'zebra');
  const found = within(screen.getByRole('region', { name: 'Found' }));
  expect(found.getByText(/^Nothing has all of “zebra” in it/)).toBeVisible();
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('Nothing has all of “zebra” in it'),
  );
});

// One of each kind, so that none is left without its card.
const oneOfEach = new Map<FindableKind, string>(
  findables(newestPriceTable).map(({ kind, id }) => [kind, id]),
);
it.each([...oneOfEach])('a %s opens as a card under its title (%s)', (_, id) => {
  const title = findables(newestPriceTable).find((each) => each.id === id)?.title ?? '';
  shown(id);
  const card = screen.getByRole('article', { name: title });
  expect(within(card).getByRole('heading', { name: title })).toHaveFocus();
  expect(card.textContent?.length).toBeGreaterThan(title.length + 20);
});

it('says that a card does not exist, and leads on', async () => {
  const { user } = shown('CX-99');
  expect(screen.getByText(/no evidence under “CX-99”/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'All evidence' }));
  expect(screen.getByRole('region', { name: 'What touches your scenario' })).toBeInTheDocument();
});

it('leads back to where the card was opened from', async () => {
  const { store, user } = shown('CX-07');
  await user.click(screen.getByRole('button', { name: 'Back to where you were' }));
  expect(store.getState().view).toBeUndefined();
});

it('marks the topics that turn on the answers, and tells every rule that fires', async () => {
  const { user } = shown();
  await user.click(screen.getByText('The five articles, topic by topic'));
  const row = screen.getByRole('rowheader', { name: /Freshness with RAG/ });
  expect(row).toHaveTextContent('yours');
  await user.click(screen.getByText('When to use which, by every rule of the articles'));
  expect(screen.getByText(/Of \d+ rules \d+ fire for your answers/)).toBeInTheDocument();
});

it('leads from a failure to what it rests on, and to the parts where it happens', () => {
  shown('Failure.leak');
  const card = screen.getByRole('article', { name: /Somebody reads what is not meant/ });
  expect(within(card).getByRole('link', { name: 'E35' })).toBeInTheDocument();
  expect(card).toHaveTextContent('Vector store');
});

it('opens on the prices where a figure has only a price behind it', async () => {
  shown('Prices');
  const card = screen.getByRole('article', { name: 'Prices of all models' });
  expect(await within(card).findByRole('table', {}, { timeout: 10_000 })).toBeInTheDocument();
});

it('says of each source of what kind it is where a sentence has several', () => {
  shown('U9');
  const card = screen.getByRole('article', { name: 'Sources, a strict format and many examples' });
  const why = within(card)
    .getByText(/Only retrieved text can be quoted/)
    .closest('li');
  expect(why).toHaveTextContent(/Claim: .*Measured: E16/);
});
