// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Scenario } from '../../../../src/model/scenario';
import { ParameterSlider } from '../../../../src/ui/cost/ParameterSlider';
import { facts, shown } from '../shown';

const queries = (scenario: Partial<Scenario> = {}) =>
  shown(<ParameterSlider id="queries" />, { answers: { ...facts, queries: 50_000 }, ...scenario });
const field = (end: 'Low' | 'High') =>
  screen.getByRole('textbox', { name: new RegExp(`^${end} end`) });

it('makes a number a range, and goes on in its first field', async () => {
  const { scenario, user } = queries();
  await user.click(screen.getByRole('button', { name: 'Make it a range: Queries a month' }));
  expect(scenario().ranges).toEqual({ queries: { low: 37_500, high: 62_500 } });
  expect(screen.getByRole('group', { name: 'Range of Queries a month' })).toBeVisible();
  expect(field('Low')).toHaveFocus();
  expect(screen.getByText('(5th percentile)')).toBeVisible();
  expect(screen.getByText('(95th percentile)')).toBeVisible();
});

it('takes both ends as people type them', async () => {
  const { scenario, user } = queries({ ranges: { queries: { low: 40_000, high: 60_000 } } });
  await user.clear(field('Low'));
  await user.type(field('Low'), '30k{Enter}');
  await user.clear(field('High'));
  await user.type(field('High'), '80k{Enter}');
  expect(scenario().ranges).toEqual({ queries: { low: 30_000, high: 80_000 } });
});

it('keeps the ends in order and says what is used instead', async () => {
  const { scenario, user } = queries({ ranges: { queries: { low: 40_000, high: 60_000 } } });
  await user.clear(field('Low'));
  await user.type(field('Low'), '70k{Enter}');
  const { low = 0, high = 0 } = scenario().ranges.queries ?? {};
  expect(high).toBe(60_000);
  expect(low).toBeLessThan(high);
  expect(field('Low')).toHaveAccessibleDescription(/^The most is .* that is used\.$/);
});

it('goes back to one number', async () => {
  const { scenario, user } = queries({ ranges: { queries: { low: 40_000, high: 60_000 } } });
  await user.click(screen.getByRole('button', { name: 'Reset the range of Queries a month' }));
  expect(scenario().ranges).toEqual({});
  expect(screen.getByRole('button', { name: 'Make it a range: Queries a month' })).toHaveFocus();
});

it('says from what a number is drawn that has a range already', () => {
  shown(<ParameterSlider id="prepHours" />, { answers: facts });
  expect(screen.getByText(/^Drawn from 50 to 500 hours/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Change the range: / })).toBeVisible();
});

it('says when a range does not count', () => {
  queries({
    ranges: { queries: { low: 40_000, high: 60_000 } },
    choices: { uncertainty: 'off' },
  });
  expect(screen.getByText(/^Not drawn at present/)).toBeVisible();
});

it('makes a range of zero, too', async () => {
  const { scenario, user } = shown(<ParameterSlider id="growth" />, {
    answers: facts,
    parameters: { growth: 0 },
  });
  await user.click(screen.getByRole('button', { name: /^Make it a range/ }));
  const { low = 0, high = 0 } = scenario().ranges.growth ?? {};
  expect(low).toBe(0);
  expect(high).toBeGreaterThan(0);
});

const typed = async (text: string) => {
  const page = queries();
  const field = screen.getByRole('textbox', { name: 'Queries a month, as a number' });
  await page.user.clear(field);
  await page.user.type(field, `${text}{Enter}`);
  return { ...page, field };
};

it('takes a range typed into the field of the number', async () => {
  const { scenario } = await typed('30k..80k');
  expect(scenario().ranges).toEqual({ queries: { low: 30_000, high: 80_000 } });
  expect(scenario().answers.queries).toBe(50_000);
});

it('moves the number into a range that it is outside of', async () => {
  const { scenario } = await typed('100k..400k');
  expect(scenario().answers.queries).toBe(200_000); // the median of a lognormal: √(100k × 400k)
});

it('loses nothing to a range that cannot be', async () => {
  const { scenario, field } = await typed('80k..30k');
  expect(scenario().ranges).toEqual({});
  expect(scenario().answers.queries).toBe(50_000);
  expect(field).toHaveValue('80k..30k');
  expect(field).toHaveAccessibleDescription(/^A range goes from a lower number to a higher one\./);
});

it('says when the number that counts lies outside its range', async () => {
  const { store } = queries({ ranges: { queries: { low: 40_000, high: 60_000 } } });
  expect(screen.queryByText(/lies outside/)).not.toBeInTheDocument();
  act(() => store.getState().setParameter('queries', 90_000));
  expect(screen.getByText(/^The number above lies outside/)).toBeVisible();
});
