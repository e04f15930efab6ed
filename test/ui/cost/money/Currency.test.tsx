// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';

import { facts, shown } from '../shown';
import { ShownSummary } from './ShownSummary';

const code = () => screen.getByRole('combobox', { name: /^Shown in/ });
const rate = () => screen.getByRole('textbox', { name: /for 1 USD, as a number$/ });
const dollars = () => document.body.textContent?.match(/[^.]{0,40}\$\d[^.]{0,20}/g) ?? [];

it('shows dollars until another currency has a rate, then every amount in it', async () => {
  const { user, scenario } = shown(<ShownSummary />, { answers: facts });
  expect(dollars().length).toBeGreaterThan(20);
  await user.clear(code());
  await user.type(code(), 'eur{Enter}');
  expect(scenario().money).toEqual({ currency: 'EUR' });
  expect(screen.getByText(/^How many EUR is 1 USD\? Until you say so/)).toBeInTheDocument();
  expect(dollars().length).toBeGreaterThan(20);

  await user.type(rate(), '0.92{Enter}');
  expect(scenario().money).toEqual({ currency: 'EUR', rate: 0.92 });
  await waitFor(() => expect(dollars()).toEqual([])); // the summary waits for fast changes to end
  expect(screen.getByRole('table', { name: 'What each approach costs, EUR' })).toBeInTheDocument();
  expect(
    screen.getByRole('button', { name: /^€22,[78]00: RAG, over 24 months/ }),
  ).toBeInTheDocument();
});

it('goes back to US dollars in one step that undo takes back', async () => {
  const money = { currency: 'EUR', rate: 0.92 } as const;
  const { user, scenario, store } = shown(<ShownSummary />, { answers: facts, money });
  await user.click(screen.getByRole('button', { name: 'Back to US dollars' }));
  expect(scenario().money).toEqual({});
  expect(code()).toHaveValue('USD');
  store.getState().undo();
  expect(scenario().money).toEqual(money);
});

it('refuses what is no currency, and keeps the one in force', async () => {
  const { user, scenario } = shown(<ShownSummary />);
  await user.clear(code());
  await user.type(code(), 'euro{Enter}');
  expect(scenario().money).toEqual({});
  expect(code()).toBeInvalid();
  expect(
    screen.getByText('A currency is three letters, such as EUR. Still in use: USD.'),
  ).toBeInTheDocument();
});

it('takes budgets in the currency shown', async () => {
  const money = { currency: 'EUR', rate: 0.92 } as const;
  const { user, scenario } = shown(<ShownSummary />, { answers: facts, money });
  const once = screen.getByRole('textbox', { name: 'Budget: Once, at the start, as a number' });
  await user.type(once, '€50k{Enter}');
  expect(once).toHaveValue('€50,000');
  expect(scenario().money.budgetOnce).toBeCloseTo(50_000 / 0.92, 6);
  await user.clear(once);
  await user.type(once, '$50{Enter}');
  expect(
    screen.getByText('“$50” is not in EUR, and nothing is converted here. Still in use: €50,000.'),
  ).toBeInTheDocument();
});
