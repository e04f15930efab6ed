// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { facts, shown } from '../shown';
import { ShownSummary } from './ShownSummary';

it('takes a budget as people type it, says who is over it, and removes it', async () => {
  const { user, scenario } = shown(<ShownSummary />, { answers: facts });
  expect(screen.queryByText('Over budget:')).not.toBeInTheDocument();
  const once = screen.getByRole('textbox', { name: 'Budget: Once, at the start, as a number' });
  await user.type(once, '10k{Enter}');
  expect(scenario().money).toEqual({ budgetOnce: 10_000 });
  expect(once).toHaveValue('$10,000');
  const [over, within] = screen
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '')
    .filter((text) => /^(Over budget|Within it)/.test(text));
  expect(over).toBe('Over budget: Hybrid needs $12,500 once, $2,500 over your $10,000.');
  expect(within).toBe('Within it: RAG.');
  expect(screen.getByRole('row', { name: /^Hybrid/ })).toHaveTextContent('yes; over your budget');

  await user.click(screen.getByRole('button', { name: 'Remove the limit: Once, at the start' }));
  expect(scenario().money).toEqual({});
  expect(once).toHaveValue('');
  expect(screen.queryByText('Over budget:')).not.toBeInTheDocument();
});

it('keeps no limit where no number was typed', async () => {
  const { user, scenario } = shown(<ShownSummary />, { answers: facts });
  const monthly = screen.getByRole('textbox', { name: /^Budget: In the dearest month/ });
  await user.type(monthly, 'much{Enter}');
  expect(scenario().money).toEqual({});
  expect(screen.getByText(/Still in use: no limit\./)).toBeInTheDocument();
});

it('says of a range that one number counts here', async () => {
  const { scenario, user } = shown(<ShownSummary />, { answers: facts });
  const field = screen.getByRole('textbox', { name: 'Budget: Once, at the start, as a number' });
  await user.type(field, '30k..80k{Enter}');
  expect(scenario().money).toEqual({});
  expect(field).toHaveAccessibleDescription(
    'Here one number counts, not a range. Still in use: no limit.',
  );
});
