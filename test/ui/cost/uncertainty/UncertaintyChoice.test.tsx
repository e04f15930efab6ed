// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rangesSentence } from '../../../../src/ui/cost/uncertainty/rangeWords';
import { UncertaintyChoice } from '../../../../src/ui/cost/uncertainty/UncertaintyChoice';
import { useEvaluation } from '../../../../src/ui/useScenario';
import { shown } from '../shown';

function Choice() {
  return <UncertaintyChoice evaluation={useEvaluation()} />;
}

it('switches uncertainty off, or on everywhere, and says what varies', async () => {
  const { scenario, user } = shown(<Choice />);
  const choice = screen.getByRole('combobox', { name: 'What is uncertain' });
  expect(choice).toHaveAccessibleDescription(/ and .* vary; every other number counts as exact\.$/);
  await user.selectOptions(choice, 'Nothing');
  expect(scenario().choices.uncertainty).toBe('off');
  expect(choice).toHaveAccessibleDescription('Every number counts as exact.');
  await user.selectOptions(choice, 'Every number, by 25%');
  expect(scenario().choices.uncertainty).toBe('everywhere');
  expect(choice).toHaveAccessibleDescription(
    /^\d+ numbers vary, the horizon among them: a project may end sooner or run longer\.$/,
  );
});

it.each([
  [{}, 'Every number counts as exact.'],
  [{ months: { low: 6, high: 9 } }, 'Horizon varies; every other number counts as exact.'],
])('of %o says %s', (ranges, sentence) => {
  expect(rangesSentence(ranges)).toBe(sentence);
});
