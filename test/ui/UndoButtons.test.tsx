// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createScenarioStore } from '../../src/state/scenarioStore';
import { NumberField } from '../../src/ui/kit/NumberField';
import { UndoButtons } from '../../src/ui/UndoButtons';
import { ScenarioContext, useScenario } from '../../src/ui/useScenario';

function Months() {
  const value = useScenario(({ scenario }) => scenario.parameters.months) ?? 24;
  const setParameter = useScenario((state) => state.setParameter);
  return (
    <NumberField
      label="Months"
      value={value}
      range={{ min: 1, max: 60, scale: 'linear' }}
      unit="months"
      format={String}
      figure={String(value)}
      onChange={(next) => setParameter('months', next)}
    />
  );
}

function shown() {
  const store = createScenarioStore('2026-11-20');
  render(
    <ScenarioContext value={store}>
      <UndoButtons />
      <input type="text" aria-label="Title" />
      <Months />
      <input type="range" aria-label="Queries" />
    </ScenarioContext>,
  );
  const answer = () => store.getState().scenario.answers.cite;
  return { store, answer, user: userEvent.setup() };
}

it('goes one step back and forward again', async () => {
  const { store, answer, user } = shown();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  store.getState().answer('cite', 'must');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(answer()).toBeUndefined();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Redo' }));
  expect(answer()).toBe('must');
  expect(screen.getByRole('button', { name: 'Redo' })).toBeDisabled();
});

it.each(['Control', 'Meta'])('takes the keys %s and Z, with Shift forward', async (key) => {
  const { store, answer, user } = shown();
  store.getState().answer('cite', 'must');
  screen.getByRole('slider').focus();
  await user.keyboard(`{${key}>}z{/${key}}`);
  expect(answer()).toBeUndefined();
  await user.keyboard(`{${key}>}{Shift>}Z{/Shift}{/${key}}`);
  expect(answer()).toBe('must');
});

it('takes the keys in a field for a number, too, unless its text is being changed', async () => {
  const { store, user } = shown();
  const months = () => store.getState().scenario.parameters.months;
  const field = screen.getByRole('textbox', { name: 'Months, as a number' });
  await user.clear(field);
  await user.type(field, '36{Enter}');
  expect(months()).toBe(36);
  await user.type(field, '5');
  await user.keyboard('{Control>}z{/Control}');
  expect(months()).toBe(36);
  await user.keyboard('{Escape}{Control>}z{/Control}');
  expect(months()).toBeUndefined();
  expect(field).toHaveFocus();
});

it('leaves the keys to text that is being typed', async () => {
  const { store, answer, user } = shown();
  store.getState().answer('cite', 'must');
  screen.getByRole('textbox', { name: 'Title' }).focus();
  await user.keyboard('{Control>}z{/Control}');
  expect(answer()).toBe('must');
});
