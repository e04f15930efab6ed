// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { facts, shownCost } from './shownCost';

function rowsOf(caption: RegExp): string[][] {
  const table = screen.getByRole('table', { name: caption });
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

it('sets all four side by side, those that do the job first', () => {
  shownCost({ answers: facts });
  expect(rowsOf(/What each approach costs/)).toEqual([
    ['Approach', 'A query', 'Once', 'A month, without queries', 'Over 24 months', 'Does the job'],
    ['RAG', '$0.00945', '$3,800', '$400', '$24,700', 'yes, recommended'],
    ['Hybrid', '$0.00308', '$12,500', '$667', '$32,200', 'yes'],
    ['Prompting', '$0.00345', '$800', '$50', '$6,140', 'does not bring the facts'],
    ['Fine-tuning', '$0.000293', '$9,500', '$3,720', '$99,200', 'does not bring the facts'],
  ]);
});

it('changes face by keyboard, each with its finding and its table', async () => {
  const { section, user } = shownCost({ answers: facts });
  expect(section.getByRole('figure')).toHaveTextContent(/RAG costs less than .*Hybrid/);
  await user.click(screen.getByRole('tab', { name: 'Over time' }));
  await user.keyboard('{ArrowRight}');
  expect(section.getByRole('figure')).toHaveTextContent(/Above 98,700 queries a month/);
  expect(rowsOf(/Costs over 24 months/)[4]).toEqual(['50,000 (now)', '$24,700', '$32,200']);
  await user.keyboard('{ArrowRight}');
  expect(section.getByRole('figure')).toHaveTextContent(/spends most on queries, \$11,300/);
  expect(
    rowsOf(/Every item over 24 months/)
      .at(-1)
      ?.slice(0, 3),
  ).toEqual(['Together', '$24,700', '$32,200']);
  await user.keyboard('{ArrowRight}');
  expect(section.getByRole('figure')).toHaveTextContent(/Hourly rate moves the difference/);
  expect(rowsOf(/A quarter|a quarter/)[1]).toEqual([
    'Hourly rate',
    '$37.50 an hour',
    'RAG $3,680 less',
    '$62.50 an hour',
    'RAG $11,200 less',
  ]);
});

it('shows the others on request, with what they leave unmet', async () => {
  const { section, user } = shownCost({ answers: facts });
  await user.click(screen.getByRole('checkbox', { name: 'Show all approaches' }));
  const [ofChart] = screen.getAllByRole('table', { name: /^Costs added up/ });
  expect(within(ofChart ?? document.body).getAllByRole('columnheader')).toHaveLength(5);
  expect(section.getAllByRole('listitem').map((item) => item.textContent)).toContain(
    'Prompting: does not bring the facts.',
  );
});

it('says what stands in the way, and the way out', () => {
  const { section } = shownCost({ answers: facts, choices: { baseModel: 'gpt-4.1-nano' } });
  expect(section.getByRole('heading', { name: 'What stands in the way' })).toBeInTheDocument();
  expect(
    section.getByText(/gpt-4\.1-nano is retired from 23 October 2026\. Choose another model/),
  ).toBeInTheDocument();
});

it('says how much of a saving comes from the smaller model', () => {
  const { section } = shownCost({ answers: facts });
  expect(section.getByText(/82% of that because the model is smaller/)).toHaveTextContent(
    '18% because the prompt is shorter',
  );
});

it('says from when its prices are, and compares nothing where no option is left', () => {
  const { section } = shownCost({ answers: { ...facts, speed: 'instant' } });
  expect(section.getByText(/list prices as of 20 November 2026/)).toBeInTheDocument();
  expect(section.getByRole('figure')).toHaveTextContent(/No option meets every limit/);
  expect(screen.queryByRole('checkbox', { name: 'Show all approaches' })).not.toBeInTheDocument();
});
