// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Models } from '../../../src/ui/cost/Models';
import { stubDialog } from '../kit/stubDialog';
import { facts, shown } from './shown';

stubDialog();

async function opened(role: string, setting = {}) {
  const models = shown(<Models />, { answers: facts, ...setting });
  await models.user.click(screen.getByRole('button', { name: `Change the ${role}` }));
  return { ...models, dialog: within(screen.getByRole('dialog')) };
}

it('finds a model by name and provider, and uses it', async () => {
  const { dialog, scenario, user } = await opened('base model');
  const search = dialog.getByLabelText(/^Search/);
  fireEvent.change(search, { target: { value: 'anthropic opus-5-5' } });
  expect(dialog.getByText(/^1 of \d+ models$/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: /claude-opus-5-5/ }));
  expect(scenario().choices.baseModel).toBe('claude-opus-5-5');
  expect(screen.getByText('claude-opus-5-5')).toBeInTheDocument();
});

it('says prices, date and doubt of each model', async () => {
  const { dialog } = await opened('tuned model');
  const doubtful = dialog.getByRole('button', { name: /together_dedicated/ });
  expect(doubtful).toHaveTextContent('$3.99 to $9.95 a GPU-hour, training $0.48');
  expect(doubtful).toHaveTextContent('8 May 2026 · price doubtful');
});

it('orders models by price', async () => {
  const { dialog, user } = await opened('base model');
  await user.selectOptions(
    dialog.getByRole('combobox', { name: 'Order' }),
    'cheapest output first',
  );
  expect(document.querySelector('dialog li')).toHaveTextContent(/nova-micro-v1/);
});

it.each([
  [
    'tuned model',
    /openai_gpt-4\.1-mini/,
    'Warning: Training closes to everyone on 6 January 2027.',
  ],
  ['tuned model', /openai_gpt-4\.1-mini/, 'Warning: Retires on 14 January 2027.'],
  ['base model', /gpt-4\.1-nano/, 'Warning: Retired on 23 October 2026.'],
  ['base model', /gemini-3\.8-flash /, 'From 1 January 2027 it costs $1.50 in, $7.50 out.'],
])('warns in the list: %s %s', async (role, name, warning) => {
  const { dialog } = await opened(role);
  expect(dialog.getByRole('button', { name })).toHaveTextContent(warning);
});

it('warns beside a chosen model that closes or retires', () => {
  shown(<Models />, {
    answers: facts,
    choices: { tunedModel: 'openai_gpt-4.1-2025-04-14' },
  });
  expect(screen.getByText(/Training closes to everyone on 6 January 2027\./)).toBeInTheDocument();
  expect(screen.getByText(/Retires on 14 January 2027\./)).toBeInTheDocument();
});

it('asks for a routing model only where there is a router', () => {
  shown(<Models />, { answers: facts });
  expect(screen.queryByText('Routing model:')).not.toBeInTheDocument();
});

it('takes a price of one’s own, marks it, and goes back to the list', async () => {
  const { scenario, user } = shown(<Models />, { answers: facts });
  const field = screen.getByRole('textbox', { name: 'Base model, Output, as a number' });
  expect(field).toHaveValue('$5');
  await user.clear(field);
  await user.type(field, '$2.50{Enter}');
  expect(scenario().priceOverrides).toEqual({ 'baseModel.output': 2.5 });
  expect(screen.getByText('(yours)')).toBeInTheDocument();
  expect(screen.getByText(/\$1 in, \$2\.50 out; with prices of yours/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Reset Output' }));
  expect(scenario().priceOverrides).toEqual({});
});

it('says what counts where a price is not listed', () => {
  shown(<Models />, { answers: facts, choices: { baseModel: 'mistral-large-2512' } });
  expect(
    screen.getByRole('textbox', { name: 'Base model, Input from cache, as a number' }),
  ).toHaveValue('$0.50');
  expect(screen.getAllByText(/not listed, counts as input/).length).toBeGreaterThan(0);
});

it('has no price of a call where the machine is paid for', () => {
  shown(<Models />, { answers: facts, choices: { tunedModel: 'fireworks_dedicated-h100' } });
  const names = screen.getAllByRole('textbox').map((each) => each.getAttribute('aria-label'));
  expect(names.filter((name) => name?.startsWith('Tuned model'))).toEqual([
    'Tuned model, Training, as a number',
  ]);
});
