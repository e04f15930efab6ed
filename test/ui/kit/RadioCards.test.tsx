// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { RadioCards } from '../../../src/ui/kit/RadioCards';

const options = [
  { id: 'no', label: 'No' },
  { id: 'service', label: 'Through a service', example: 'You upload examples.' },
];

function Example({ onContinue }: { onContinue: () => void }) {
  const [value, setValue] = useState<string>();
  return (
    <RadioCards
      legend="Can you train?"
      options={options}
      unsure={{ id: 'unknown', label: 'I don’t know' }}
      value={value}
      onChange={setValue}
      onContinue={onContinue}
    />
  );
}

it('is one named question with nothing chosen, and “I don’t know” last', () => {
  render(<Example onContinue={() => {}} />);
  expect(screen.getByRole('group', { name: 'Can you train?' })).toBeVisible();
  const radios = screen.getAllByRole('radio');
  expect(radios.every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
  expect(radios.at(-1)).toHaveAccessibleName('I don’t know');
});

it('names an answer by its label and describes it by its example', () => {
  render(<Example onContinue={() => {}} />);
  const radio = screen.getByRole('radio', { name: 'Through a service' });
  expect(radio).toHaveAccessibleDescription('You upload examples.');
});

it('is chosen by its example too, and by arrow keys', async () => {
  render(<Example onContinue={() => {}} />);
  const user = userEvent.setup();
  await user.click(screen.getByText('You upload examples.'));
  expect(screen.getByRole('radio', { name: 'Through a service' })).toBeChecked();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'I don’t know' })).toBeChecked();
});

it('continues at Enter once something is chosen', async () => {
  const onContinue = vi.fn();
  render(<Example onContinue={onContinue} />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onContinue).not.toHaveBeenCalled();
  await user.keyboard(' {Enter}');
  expect(onContinue).toHaveBeenCalledOnce();
});
