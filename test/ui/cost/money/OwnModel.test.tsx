// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Models } from '../../../../src/ui/cost/Models';
import { stubDialog } from '../../kit/stubDialog';
import { facts, shown } from '../shown';

stubDialog();

it('takes a model of one’s own, from the prices in force, and gives it up for a listed one', async () => {
  const { user, scenario } = shown(<Models />, { answers: facts });
  await user.click(screen.getByRole('button', { name: 'Change the base model' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Use a model of our own' }));
  expect(scenario().choices.baseModel).toBe('own');
  const own = within(dialog.getByRole('region', { name: 'A model of our own' }));
  const output = own.getByRole('textbox', { name: 'Base model, Output, as a number' });
  expect(output).toHaveValue('$5');
  await user.clear(output);
  await user.type(output, '4{Enter}');
  expect(scenario().priceOverrides).toMatchObject({ 'baseModel.input': 1, 'baseModel.output': 4 });
  expect(screen.getByRole('heading', { name: 'Base model: a model of our own' })).toBeVisible();

  await user.click(dialog.getByRole('button', { name: /^gpt-4\.1-nano / }));
  expect(scenario().choices.baseModel).toBe('gpt-4.1-nano');
  expect(scenario().priceOverrides).toEqual({});
});
