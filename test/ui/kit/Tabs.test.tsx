// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Tabs } from '../../../src/ui/kit/Tabs';

const tabs = ['Time', 'Volume', 'Money'].map((label) => ({
  id: label.toLowerCase(),
  label,
  panel: `The view over ${label}`,
}));

function Example() {
  const [selected, setSelected] = useState('time');
  return <Tabs label="Views" tabs={tabs} selected={selected} onSelect={setSelected} />;
}

it('shows the chosen view, named by its tab', async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole('tab', { name: 'Volume' }));
  expect(screen.getByRole('tab', { name: 'Volume', selected: true })).toBeVisible();
  expect(screen.getByRole('tabpanel', { name: 'Volume' })).toHaveTextContent('over Volume');
});

it.each([
  ['{ArrowRight}', 'Volume'],
  ['{ArrowLeft}', 'Money'],
  ['{End}', 'Money'],
  ['{End}{ArrowRight}', 'Time'],
  ['{End}{Home}', 'Time'],
])('goes with %s to %s, and the focus with it', async (keys, name) => {
  render(<Example />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard(keys);
  expect(screen.getByRole('tab', { name, selected: true })).toHaveFocus();
});
