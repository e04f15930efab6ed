// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChartPlace } from '../../../src/ui/cost/ChartPlace';
import { Cost } from '../../../src/ui/cost/Cost';
import { evaluated } from '../../model/costs/scenarioOf';
import { facts, shown } from './shown';

function shownCost(scenario: Parameters<typeof shown>[1]) {
  const { user } = shown(<Cost />, scenario);
  return { user, section: within(screen.getByRole('region', { name: 'Cost' })) };
}

function rowsOf(caption: RegExp): string[][] {
  const table = screen.getByRole('table', { name: caption });
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

it('sets all four side by side, those that do the job first', () => {
  shownCost({ answers: facts });
  expect(rowsOf(/What each approach costs/)).toEqual([
    [
      'Approach',
      'A query',
      'Once',
      'A month, without queries',
      'Over 24 months',
      'A month, all in',
      'Does the job',
    ],
    ['RAG', '$0.00945', '$3,800', '$400', '$24,700', '$1,030', 'yes, recommended'],
    ['Hybrid', '$0.00308', '$12,500', '$667', '$32,200', '$1,340', 'yes'],
    ['Prompting', '$0.00345', '$800', '$50', '$6,140', '$256', 'does not bring the facts'],
    [
      'Fine-tuning',
      '$0.000293',
      '$9,500',
      '$3,720',
      '$99,200',
      '$4,130',
      'does not bring the facts',
    ],
  ]);
});

const chart = () =>
  shown(<ChartPlace evaluation={evaluated({ answers: facts })} />, { answers: facts });

it.each([
  [0, /RAG costs less than .*Hybrid/, /^Costs added up/, 2, ['After 1 month', '$4,670', '$13,300']],
  [1, /Above 98,700 queries/, /^Costs over/, 4, ['50,000 (now)', '$24,700', '$32,200']],
  [2, /spends most on queries/, /^Every item/, -1, ['Together', '$24,700', '$32,200']],
  [
    3,
    /Preparing examples moves/,
    /each range/,
    2,
    ['Hourly rate', '$37.50 an hour', 'RAG $3,680 less'],
  ],
] as const)(
  'face %d has its finding and its numbers as a table, by keyboard',
  async (steps, finding, caption, row, cells) => {
    const { user } = chart();
    await user.click(screen.getByRole('tab', { name: 'Over time' }));
    for (let step = 0; step < steps; step++) await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('figure')).toHaveTextContent(finding);
    expect(rowsOf(caption).at(row)?.slice(0, 3)).toEqual(cells);
  },
);

it('shows the others on request, with what they leave unmet', async () => {
  const { user } = chart();
  await user.click(screen.getByRole('checkbox', { name: 'Show all approaches' }));
  const [ofChart] = screen.getAllByRole('table', { name: /^Costs added up/ });
  expect(within(ofChart ?? document.body).getAllByRole('columnheader')).toHaveLength(5);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain(
    'Prompting: does not bring the facts.',
  );
});

it('says what stands in the way, and the way out', () => {
  const { section } = shownCost({ answers: facts, choices: { baseModel: 'gpt-4.1-nano' } });
  expect(section.getByRole('heading', { name: 'What stands in the way' })).toBeInTheDocument();
  expect(
    section.getByText(/From 23 October 2026 gpt-4\.1-nano is retired\. Choose another model/),
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
