// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { expect, it } from 'vitest';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { Slider } from '../../../src/ui/kit/Slider';

type Given = Partial<ComponentProps<typeof Slider>>;

/** A slider over months unless told otherwise, that keeps what it is set to. */
function Example(given: Given) {
  const [value, setValue] = useState(given.value ?? 24);
  return (
    <LiveRegion>
      <Slider
        label="Horizon"
        unit="months"
        min={1}
        max={60}
        scale="linear"
        whole
        {...given}
        value={value}
        onChange={setValue}
        onReset={() => setValue(24)}
      />
    </LiveRegion>
  );
}

function show(given: Given = {}) {
  render(<Example {...given} />);
  return {
    slider: screen.getByRole('slider'),
    field: screen.getByRole('textbox'),
    user: userEvent.setup(),
  };
}

const log: Given = { min: 0, max: 10_000_000, scale: 'log', unit: 'pages', value: 5_000 };

it('names slider and field, and says the value with its unit', () => {
  const { slider, field } = show();
  expect(slider).toHaveAccessibleName('Horizon');
  expect(slider).toHaveAttribute('aria-valuetext', '24 months');
  expect(field).toHaveAccessibleName('Horizon, as a number');
  expect(field).toHaveValue('24');
});

it('says its meaning, its origin and its help', () => {
  show({ sentence: 'Two years.', origin: 'Our default.', help: 'Costs are added up.' });
  expect(screen.getByRole('slider')).toHaveAccessibleDescription('Two years. Our default.');
  expect(screen.getByText('What is this?')).toHaveTextContent('What is this? Horizon');
  expect(screen.getByText('Costs are added up.')).toBeInTheDocument();
});

it('is not described by the buttons beside what it says', () => {
  const button = (name: string) => <button type="button">{name}</button>;
  show({
    sentence: 'Two years.',
    sentenceAction: button('Jump'),
    origin: 'From the example',
    originAction: button('Keep'),
  });
  for (const name of ['Jump', 'Keep', 'Reset Horizon'])
    expect(screen.getByRole('button', { name })).toBeVisible();
  expect(screen.getByRole('slider')).toHaveAccessibleDescription('Two years. From the example');
});

it('follows every movement of the thumb', () => {
  const { slider, field } = show();
  fireEvent.input(slider, { target: { value: '500' } });
  expect(field).toHaveValue('31');
  fireEvent.input(slider, { target: { value: '1000' } });
  expect(field).toHaveValue('60');
});

it.each([
  ['{ArrowRight}', '25'],
  ['{ArrowUp}', '25'],
  ['{ArrowLeft}', '23'],
  ['{ArrowDown}', '23'],
  ['{PageUp}', '30'],
  ['{PageDown}', '18'],
  ['{Home}', '1'],
  ['{End}', '60'],
])('moves with %s to %s', async (key, value) => {
  const { slider, field, user } = show();
  slider.focus();
  await user.keyboard(key);
  expect(field).toHaveValue(value);
});

it('moves on for a screen reader that nudges it by the least step', () => {
  const { slider, field } = show({ ...log, value: 3 });
  fireEvent.input(slider, { target: { valueAsNumber: Number(slider.getAttribute('value')) + 1 } });
  expect(field).toHaveValue('4');
});

it('has zero as a stop of its own on a log scale', async () => {
  const { slider, field, user } = show({ ...log, value: 1 });
  slider.focus();
  await user.keyboard('{ArrowLeft}');
  expect(field).toHaveValue('0');
  await user.keyboard('{ArrowRight}');
  expect(field).toHaveValue('1');
});

it.each(['{Enter}', '{Tab}'])('takes what is typed at %s, not before', async (key) => {
  const { slider, field, user } = show({ ...log, value: 5_000 });
  await user.clear(field);
  await user.type(field, '50k');
  expect(slider).toHaveAttribute('aria-valuetext', '5,000 pages');
  await user.keyboard(key);
  expect(slider).toHaveAttribute('aria-valuetext', '50,000 pages');
  expect(field).toHaveValue('50,000');
});

it('goes back to the value in force at Escape', async () => {
  const { field, user } = show();
  await user.clear(field);
  await user.type(field, 'nonsense{Enter}{Escape}');
  expect(field).toHaveValue('24');
  expect(field).toBeValid();
});

it.each([
  [
    'weekly',
    'weekly',
    '“weekly” cannot be read as a number. Still in use: 24 months.',
    '24 months',
  ],
  ['90', '90', 'The most is 60 months; that is used.', '60 months'],
  ['0', '0', 'The least is 1 month; that is used.', '1 month'],
  ['2.4', '2.4', 'Only whole numbers count here; it is set to 2 months.', '2 months'],
  ['{Backspace}', '', 'There is no number here. Still in use: 24 months.', '24 months'],
])('keeps “%s” and says what is wrong and what is used', async (typed, kept, sentence, used) => {
  const { slider, field, user } = show();
  await user.clear(field);
  await user.type(field, `${typed}{Enter}`);
  expect(field).toHaveValue(kept);
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(sentence);
  expect(slider).toHaveAttribute('aria-valuetext', used);
  await expect.poll(() => screen.getByRole('status').textContent).toBe(sentence);
});

it('asks what is meant by 50.000, and uses the answer', async () => {
  const { slider, field, user } = show(log);
  await user.clear(field);
  await user.type(field, '50.000{Enter}');
  expect(field).toHaveAccessibleDescription(
    /Which one is meant\? Until you choose, it stays at 5,000 pages/,
  );
  expect(screen.getByRole('button', { name: '50 pages' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '50,000 pages' }));
  expect(slider).toHaveAttribute('aria-valuetext', '50,000 pages');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('50,000');
});

it('does not ask where only one meaning is possible', async () => {
  const { slider, field, user } = show({ max: 10, whole: false, value: 1, unit: 'USD' });
  await user.clear(field);
  await user.type(field, '1.125{Enter}');
  expect(slider).toHaveAttribute('aria-valuetext', '$1.125');
});

it('shows and takes shares as percentages', async () => {
  const { slider, field, user } = show({
    min: 0,
    max: 1,
    whole: false,
    value: 0.5,
    unit: '% of it',
  });
  expect(field).toHaveValue('50%');
  await user.clear(field);
  await user.type(field, '62{Enter}');
  expect(slider).toHaveAttribute('aria-valuetext', '62% of it');
});

it('forgets a mistyped number when the value changes otherwise', async () => {
  const { slider, field, user } = show();
  await user.clear(field);
  await user.type(field, '90{Enter}');
  fireEvent.input(slider, { target: { value: '500' } });
  expect(field).toHaveValue('31');
  expect(field).toBeValid();
});

it('resets on request', async () => {
  const { field, user } = show({ value: 12 });
  await user.click(screen.getByRole('button', { name: 'Reset Horizon' }));
  expect(field).toHaveValue('24');
});

it.each(['{Delete}', '{Backspace}'])('goes back to its default with %s', async (key) => {
  const { slider, user } = show({ value: 36 });
  slider.focus();
  await user.keyboard(key);
  expect(slider).toHaveAttribute('aria-valuetext', '24 months');
});

it('goes back to its default with a double click', async () => {
  const { slider, user } = show({ value: 36 });
  await user.dblClick(slider);
  expect(slider).toHaveAttribute('aria-valuetext', '24 months');
});

it('leaves keys with Ctrl to the browser', async () => {
  const { slider, user } = show({ value: 36 });
  slider.focus();
  await user.keyboard('{Control>}{Backspace}{/Control}');
  expect(slider).toHaveAttribute('aria-valuetext', '36 months');
});
