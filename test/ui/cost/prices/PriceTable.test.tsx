// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PriceTable } from '../../../../src/ui/cost/prices/PriceTable';
import { facts, shown } from '../shown';

const rowNames = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent ?? '');
const row = (name: RegExp) => screen.getByRole('row', { name });

it('sorts by any column, either way, and says so', async () => {
  const { user } = shown(<PriceTable firstRole="embeddingModel" />, { answers: facts });
  await user.click(screen.getByRole('button', { name: 'Input' }));
  expect(screen.getByRole('columnheader', { name: /Input/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const cheapest = rowNames();
  await user.click(screen.getByRole('button', { name: /Input/ }));
  expect(screen.getByRole('columnheader', { name: /Input/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(rowNames()).not.toEqual(cheapest);
  await user.click(screen.getByRole('button', { name: 'Model' }));
  expect(rowNames()[0]).toMatch(/^codestral-embed/);
});

it('puts what is not listed last, whichever way it sorts', async () => {
  const { user } = shown(<PriceTable firstRole="baseModel" />, { answers: facts });
  for (const _ of ['up', 'down']) {
    await user.click(screen.getByRole('button', { name: /From cache/ }));
    expect(screen.getAllByRole('row').at(-1)).toHaveTextContent(/not listed/);
  }
});

it('leaves out what is gone, until it is asked for', async () => {
  const { user } = shown(<PriceTable firstRole="baseModel" />, { answers: facts });
  expect(screen.queryByRole('row', { name: /gpt-4\.1-nano/ })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Show what'), 'all that are listed');
  expect(row(/gpt-4\.1-nano/)).toHaveTextContent('Retired on 23 October 2026.');
  await user.selectOptions(screen.getByLabelText('Show what'), 'can be had to the end of the plan');
  expect(screen.queryByRole('row', { name: /gpt-5-mini/ })).not.toBeInTheDocument();
});

it('has a way on where the search finds nothing', async () => {
  const { user } = shown(<PriceTable />, { answers: facts });
  fireEvent.change(screen.getByLabelText(/^Search/), { target: { value: 'zebra' } });
  expect(screen.getByText(/No model here has “zebra”/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Show all \d+ that are listed/ }));
  expect(screen.getAllByRole('row').length).toBeGreaterThan(30);
});

it('compares two to four models side by side, with what each costs here', async () => {
  const { user } = shown(<PriceTable firstRole="baseModel" />, { answers: facts });
  const tick = (name: string) => user.click(screen.getByRole('checkbox', { name }));
  await tick('gpt-6.1-terra');
  expect(screen.queryByRole('button', { name: /side by side$/ })).not.toBeInTheDocument();
  for (const name of ['gpt-6-luna', 'claude-haiku-4-5', 'gpt-5.4']) await tick(name);
  expect(screen.getByRole('checkbox', { name: 'gpt-5.5' })).toBeDisabled();
  await tick('gpt-5.4');
  await tick('claude-haiku-4-5');
  await user.click(screen.getByRole('button', { name: 'Compare the 2 side by side' }));
  const table = screen.getByRole('table', { name: /^Side by side/ });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
  const totals = within(table).getByRole('row', { name: /^RAG over 24 months, here/ });
  expect(totals).toHaveTextContent(/\$24,700/);
  await user.click(screen.getByRole('button', { name: 'Back to the list' }));
  await user.click(screen.getByRole('button', { name: 'Untick all' }));
  expect(screen.queryByRole('button', { name: /side by side$/ })).not.toBeInTheDocument();
});

it('puts a model to use in the role that is shown', async () => {
  const { user, scenario } = shown(<PriceTable firstRole="baseModel" />, { answers: facts });
  await user.selectOptions(screen.getByLabelText('Models for the role of'), 'embedding model');
  const [use] = screen.getAllByRole('button', { name: /^Use .* as embedding model$/ });
  await user.click(use ?? expect.fail('no model to use'));
  expect(scenario().choices.embeddingModel).toBeDefined();
});

it('marks a price of one’s own, beside the listed one, and takes it back', async () => {
  const { user, scenario } = shown(<PriceTable firstRole="baseModel" />, {
    answers: facts,
    priceOverrides: { 'baseModel.output': 2.5 },
  });
  expect(row(/in use as base model/)).toHaveTextContent('$2.50 (yours)list: $5');
  await user.click(screen.getByRole('button', { name: /^Reset/ }));
  expect(scenario().priceOverrides).toEqual({});
});
