// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { parameterIds } from '../../../src/model/parameters';
import { Numbers } from '../../../src/ui/cost/Numbers';
import { facts, shown } from './shown';

const sliderNames = () =>
  screen
    .getAllByRole('slider')
    .map((slider) => slider.getAttribute('aria-label') ?? nameOf(slider));
const nameOf = (slider: HTMLElement) => document.querySelector(`[for="${slider.id}"]`)?.textContent;

it('shows six sliders, volume and horizon first', () => {
  shown(<Numbers />, { answers: facts });
  expect(sliderNames()).toEqual([
    'Queries a month',
    'Horizon',
    'Growth a month',
    'Hourly rate',
    'Answer',
    'Chunks per query',
  ]);
});

it('keeps every other number in a closed group', async () => {
  shown(<Numbers />, { answers: facts });
  const groups = screen.getAllByText(/\(\d+\)$/);
  const sizes = groups.map(({ textContent }) => Number(textContent?.match(/\((\d+)\)$/)?.[1]));
  expect(sizes.reduce((all, size) => all + size, 0)).toBe(parameterIds.length - 6);
  const hosting = screen.getByText(/^Hosting and routing/).closest('details');
  if (hosting) hosting.open = true;
  expect(await screen.findByLabelText('GPU price')).toHaveAccessibleDescription(
    /Changes none of the costs compared here\./,
  );
});

it('moves the number with the slider', async () => {
  const { scenario, user } = shown(<Numbers />, { answers: facts });
  screen.getByRole('slider', { name: 'Horizon' }).focus();
  await user.keyboard('{End}');
  expect(scenario().parameters.months).toBe(60);
});

it('takes what people type', async () => {
  const { scenario, user } = shown(<Numbers />, { answers: facts });
  const field = screen.getByRole('textbox', { name: 'Queries a month, as a number' });
  await user.clear(field);
  await user.type(field, '300k{Enter}');
  expect(scenario().answers.queries).toBe(300_000);
});

it('keeps the last good number and says why', async () => {
  const { scenario, user } = shown(<Numbers />, { answers: { ...facts, queries: 7_000 } });
  const field = screen.getByRole('textbox', { name: 'Queries a month, as a number' });
  await user.clear(field);
  await user.type(field, 'many{Enter}');
  expect(scenario().answers.queries).toBe(7_000);
  expect(field).toHaveAccessibleDescription(/“many” cannot be read as a number/);
});

it('says who is cheapest along a slider, to screen readers too', () => {
  shown(<Numbers />, { answers: facts });
  expect(screen.getByRole('slider', { name: 'Queries a month' })).toHaveAccessibleDescription(
    /RAG is the cheaper up to 98,700 queries, then Hybrid\./,
  );
  expect(screen.getByRole('slider', { name: 'Horizon' })).toHaveAccessibleDescription(
    /RAG is the cheaper over the whole range; only outside of it, from about 167 months on, Hybrid would be\./,
  );
});

it('jumps to the break-even by keyboard, and to its other side again', async () => {
  const { scenario, user } = shown(<Numbers />, { answers: facts });
  const jump = screen.getByRole('button', {
    name: 'Jump to break-even of Queries a month, 98,700 queries',
  });
  jump.focus();
  await user.keyboard('{Enter}');
  expect(scenario().answers.queries).toBe(98_680);
  await user.keyboard('{Enter}');
  expect(scenario().answers.queries).toBe(98_670);
});

it('says where a number comes from, keeps it or goes back', async () => {
  const { scenario, user } = shown(<Numbers />, { answers: { ...facts, queries: 7_000 } });
  const slider = screen.getByRole('slider', { name: 'Queries a month' });
  expect(slider).toHaveAccessibleDescription(/From the example/);
  await user.click(screen.getByRole('button', { name: 'Keep Queries a month' }));
  expect(slider).toHaveAccessibleDescription(/Set by you/);
  await user.click(screen.getByRole('button', { name: 'Reset Queries a month' }));
  expect(slider).toHaveAccessibleDescription(/Our assumption/);
  expect(scenario().answers.queries).toBeUndefined();
});

it('does not reorder the sliders while one is held', async () => {
  const { store } = shown(<Numbers />, { answers: facts });
  const before = sliderNames();
  const horizon = screen.getByRole('slider', { name: 'Horizon' });
  act(() => horizon.focus());
  // With a tuned model that costs more than the base model other numbers decide.
  act(() => store.getState().choose('tunedModel', 'openai_gpt-4o-2024-08-06'));
  expect(sliderNames()).toEqual(before);
  act(() => horizon.blur());
  expect(sliderNames()).not.toEqual(before);
});

it('compares with where an open answer could lead when nothing else does the job', () => {
  shown(<Numbers />, {
    answers: { ...facts, gap: 'both', format: 'strict', task: 'converse', examples: 2_000 },
  });
  expect(screen.getByRole('slider', { name: 'Queries a month' })).toHaveAccessibleDescription(
    /RAG is the cheaper up to 98,700 queries, then Hybrid\./,
  );
});

it('draws no strips where nothing is compared', () => {
  shown(<Numbers />, { answers: { ...facts, speed: 'instant' } });
  expect(screen.queryByText(/is (cheapest|the cheaper)/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Jump to break-even/ })).not.toBeInTheDocument();
});

it('lets the plan be chosen, with what is used by default', async () => {
  const { scenario, user } = shown(<Numbers />, { answers: facts });
  await user.selectOptions(screen.getByRole('combobox', { name: 'How Hybrid works' }), 'Router');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'What runs already' }),
    'Retrieval',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'First month' }), 'March 2027');
  const documents = screen.getByRole('combobox', { name: 'Documents in the prompt' });
  expect(within(documents).getByRole('option', { selected: true })).toHaveTextContent(
    'As your answers suggest (no here)',
  );
  await user.selectOptions(documents, 'No');
  expect(scenario().choices).toEqual({
    pattern: 'router',
    have: 'rag',
    start: '2027-03',
    factsInPrompt: false,
  });
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'How Hybrid works' }),
    'As recommended (Tuned generator)',
  );
  expect(scenario().choices.pattern).toBeUndefined();
});

it('offers no hourly rate while our own labour does not count, and says why', async () => {
  shown(<Numbers />, { answers: facts, choices: { countLabour: false } });
  expect(screen.queryByRole('slider', { name: 'Hourly rate' })).toBeNull();
  const works = screen.getByText(/^Work and rates/).closest('details');
  if (works) works.open = true;
  await screen.findByText(/^Hourly rate: our own labour does not count/);
});

it('slides and takes money in the currency shown, and keeps it in dollars', async () => {
  const money = { currency: 'EUR', rate: 0.5 } as const;
  const { scenario, user } = shown(<Numbers />, { answers: facts, money });
  const slider = screen.getByRole('slider', { name: 'Hourly rate' });
  expect(slider).toHaveAttribute('aria-valuetext', '€25 an hour');
  const field = screen.getByRole('textbox', { name: 'Hourly rate, as a number' });
  await user.clear(field);
  await user.type(field, '€40{Enter}');
  expect(scenario().parameters.hourlyRate).toBe(80);
  await user.clear(field);
  await user.type(field, '20..60{Enter}');
  expect(scenario().ranges.hourlyRate).toEqual({ low: 40, high: 120 });
  expect(screen.getByRole('textbox', { name: /^High end of Hourly rate/ })).toHaveValue('€60');
  slider.focus();
  await user.keyboard('{End}');
  expect(scenario().parameters.hourlyRate).toBe(500);
  expect(slider).toHaveAttribute('aria-valuetext', '€250 an hour');
});

it('resets a number by double click and by key, and says so in its help', async () => {
  const { scenario, user } = shown(<Numbers />, { answers: facts, parameters: { months: 36 } });
  const slider = screen.getByRole('slider', { name: 'Horizon' });
  await user.dblClick(slider);
  expect(scenario().parameters).toEqual({});
  slider.focus();
  await user.keyboard('{End}{Delete}');
  expect(scenario().parameters).toEqual({});
  expect(screen.getAllByText(/^A double click on the slider, or Delete/)).toHaveLength(6);
});

it('takes a range that moves its number back in one step', async () => {
  const { scenario, store, user } = shown(<Numbers />, { answers: facts });
  const field = screen.getByRole('textbox', { name: 'Horizon, as a number' });
  await user.clear(field);
  await user.type(field, '36..48{Enter}');
  expect(scenario().parameters.months).toBeGreaterThanOrEqual(36);
  store.getState().undo();
  expect([scenario().parameters, scenario().ranges]).toEqual([{}, {}]);
});
