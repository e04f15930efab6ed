// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Scenario } from '../../../src/model/scenario';
import { ChartPlace } from '../../../src/ui/cost/ChartPlace';
import '../../../src/ui/cost/money/ArithmeticDialog'; // fetched on demand, which takes time
import { useEvaluation } from '../../../src/ui/useScenario';
import { stubDialog } from '../kit/stubDialog';
import { facts, shown } from './shown';

stubDialog();

function Place() {
  return <ChartPlace evaluation={useEvaluation()} />;
}

const off = { uncertainty: 'off' } as const;
const place = (scenario: Partial<Scenario> = {}) =>
  shown(<Place />, { answers: facts, choices: off, ...scenario });
const counted = () => screen.getByRole('combobox', { name: 'Counted by' });
const dialog = async (name: RegExp) => within(await screen.findByRole('dialog', { name }));

it('counts the charts by a source, with its warning, and leads back', async () => {
  const { user, scenario } = place();
  await user.selectOptions(counted(), 'S3’s figures');
  expect(screen.getByRole('figure')).toHaveTextContent(/By S3’s figures, .*RAG costs more than/);
  expect(screen.getByText(/It counts no preparation/)).toHaveTextContent(/^Warning:/);
  expect(screen.getByText(/The verdict stays on our own build-up/)).toHaveTextContent(
    /S3 has no figures for Prompting and Hybrid/,
  );

  await user.click(screen.getByRole('checkbox', { name: 'Add the terms S3 leaves out' }));
  expect(screen.getByRole('figure')).toHaveTextContent(/and the terms that they leave out/);

  await user.click(screen.getByRole('button', { name: 'Back to our build-up' }));
  expect(scenario().choices.basis).toBeUndefined();
  expect(screen.getByRole('figure')).toHaveTextContent(/^RAG costs less than Hybrid/);
});

it('has S3’s own table over volume, a month', async () => {
  const { user } = place({ choices: { ...off, basis: 'S3' } });
  await user.click(screen.getByRole('tab', { name: 'Over volume' }));
  await user.click(screen.getByRole('radio', { name: 'A month' }));
  const table = screen.getByRole('table', {
    name: /^Costs in month 1, without what is spent once/,
  });
  const rows = within(table).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
    expect.arrayContaining([
      ['1,000', '$250', '$30'],
      ['10,000', '$1,600', '$300'],
      ['100,000', '$15,100', '$3,000'],
      ['1,000,000', '$150,100', '$30,000'],
    ]),
  );
});

it('opens the arithmetic of what a tuned model saves, under every picture of costs', async () => {
  const { user } = place();
  for (const tab of ['Over time', 'Over volume', 'Where the money goes']) {
    await user.click(screen.getByRole('tab', { name: tab }));
    await user.click(
      screen.getByRole('button', { name: 'Saving of Hybrid on an answer, show the arithmetic' }),
    );
    const arithmetic = await dialog(/^What Hybrid saves on an answer$/);
    expect(arithmetic.getByText('By the shorter prompt')).toBeInTheDocument();
    await user.click(arithmetic.getByRole('button', { name: 'Close' }));
  }
});

it('opens the arithmetic of any month', async () => {
  const { user } = place();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Month to read off' }), '12');
  await user.click(screen.getByRole('button', { name: /^\$14,\d00: RAG, After 12 months/ }));
  const arithmetic = await dialog(/^RAG, over 12 months$/);
  expect(arithmetic.getByText('Together').parentElement).toHaveTextContent(/\$14,2\d\d\.\d\d$/);
  expect(arithmetic.getAllByText(/Looked at here/)[0]).toHaveTextContent(/^12 months/);
});

it('opens how a break-even is worked out', async () => {
  const { user } = place({ answers: { ...facts, queries: 300_000 } });
  await user.click(screen.getByRole('button', { name: /^Break-even at 5\.3 months/ }));
  const arithmetic = await dialog(/^RAG and Hybrid cost the same after 5\.3 months$/);
  expect(arithmetic.getByText('5.28 months').parentElement).toHaveTextContent(
    /^5 \+ \$[\d,.]+ ÷ \(\$[\d,.]+ \+ \$[\d,.]+\) = 5\.28 months$/,
  );
  await user.click(arithmetic.getByText('The terms of Hybrid, over 6 months'));
  expect(await arithmetic.findByText('Together')).toBeInTheDocument();
});

it('opens the terms of a source’s figure', async () => {
  const { user } = place({ choices: { ...off, basis: 'S0' } });
  await user.click(screen.getByRole('button', { name: /^\$8,450: RAG, After 24 months/ }));
  const arithmetic = await dialog(/^RAG, over 24 months$/);
  // 1,250 once and 24 × 300 a month
  expect(arithmetic.getByText('Together').parentElement).toHaveTextContent(
    'Together$8,450 ($2,900 to $14,000)',
  );
});

it('sets the baseline beside today’s numbers in the table', () => {
  const { store } = place();
  store.getState().pinBaseline();
  store.getState().setParameter('queries', 300_000);
  return screen.findByRole('columnheader', { name: 'RAG, baseline' }).then((head) => {
    const rows = within(head.closest('table') ?? document.body).getAllByRole('row');
    expect([...(rows.at(-1)?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'After 24 months',
      '$81,500',
      '$24,700',
      '$50,600',
      '$32,200',
    ]);
  });
});
