// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/model/evaluate';
import { decodeScenario } from '../../src/share/scenarioCodec';
import { createScenarioStore } from '../../src/state/scenarioStore';
import { EvaluationProvider } from '../../src/ui/EvaluationProvider';
import { formatUsd } from '../../src/ui/kit/format';
import { OldPrices } from '../../src/ui/OldPrices';
import { restOfPage } from '../../src/ui/restOfPage';
import { PriceTablesContext } from '../../src/ui/usePriceTable';
import { ScenarioContext } from '../../src/ui/useScenario';
import { olderTable, tablesWithOlder } from '../support/olderTable';

function opened(link: string) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openLink(decodeScenario(link, tablesWithOlder));
  render(
    <PriceTablesContext value={tablesWithOlder}>
      <ScenarioContext value={store}>
        <EvaluationProvider rest={restOfPage}>
          <OldPrices />
        </EvaluationProvider>
      </ScenarioContext>
    </PriceTablesContext>,
  );
  return { store, user: userEvent.setup() };
}

const old = '#/1/prices=2024-11-20/gap=facts/change=weekly/material=large';

it('shows an old link at its own prices and at today’s, side by side', async () => {
  const { store, user } = opened(old);
  const then = evaluate(store.getState().scenario, olderTable).costs.projections.rag.horizonTotal;
  expect(
    screen.getByText(
      `At the link’s prices of 20 November 2024: RAG ${formatUsd(then)} over 24 months.`,
    ),
  ).toBeInTheDocument();
  expect(
    screen.getByText(
      /^At today’s prices of 20 November 2026: \$[\d,]+, and RAG is the cheapest that does the job\.$/,
    ),
  ).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Use today’s prices' }));
  expect(store.getState().scenario.prices).toBe('2026-11-20');
  expect(screen.queryByText(/today’s prices/)).not.toBeInTheDocument();

  store.getState().undo();
  expect(store.getState().scenario.prices).toBe('2024-11-20');
  expect(store.getState().history.past).toHaveLength(0);
});

it('says which model today’s list no longer has, and gives it up with its prices', async () => {
  const { store, user } = opened(`${old}/baseModel=model-of-2024/baseModel.input=30`);
  expect(
    screen.getByText(
      'Today’s list no longer has model-of-2024; gpt-6.1-terra stands in its place.',
    ),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Use today’s prices' }));
  expect(store.getState().scenario).toMatchObject({ choices: {}, priceOverrides: {} });
});

it('says nothing at the newest prices', () => {
  opened('#/1/prices=2026-11-20/gap=facts');
  expect(screen.queryByText(/today’s prices/)).not.toBeInTheDocument();
});
