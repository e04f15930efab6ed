// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Bases } from '../../../../src/ui/cost/money/Bases';
import { useEvaluation } from '../../../../src/ui/useScenario';
import { facts, shown } from '../shown';
import { ShownSummary } from './ShownSummary';

function Shown() {
  return <Bases evaluation={useEvaluation()} />;
}

function rowsOf(caption: RegExp): string[][] {
  const rows = within(screen.getByRole('table', { name: caption })).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

it('sets what each source would have said beside our build-up', () => {
  shown(<Shown />, { answers: facts });
  // S0's RAG: 500 to 2,000 once and 24 months at 100 to 500. S3's: 24 × (100 + 50,000 × 0.15).
  expect(rowsOf(/^Over 24 months by each basis/).map((row) => [row[0], row[2], row[6]])).toEqual([
    ['Basis', 'RAG', 'Cheapest that does the job'],
    ['Our build-up', '$24,700', 'RAG'],
    ['S0: RAG vs Fine-Tuning: When to Use Each', '$2,900 to $14,000', 'RAG'],
    ['S1: RAG vs Fine-Tuning: Choosing Your AI Approach', '$12,000 to $122,000', 'RAG'],
    ['S3: RAG vs. Fine-tuning', '$182,000', 'RAG'],
    ['S3: RAG vs. Fine-tuning, with what it leaves out', '$182,000', 'RAG'],
  ]);
});

it('reproduces S3’s own table, and adds what it leaves out', async () => {
  const { user, scenario } = shown(<Shown />, { answers: facts });
  const basis = screen.getByRole('combobox', { name: 'Look closer at' });
  await user.selectOptions(basis, 'S3: RAG vs. Fine-tuning');
  expect(scenario().choices.basis).toBe('S3');
  expect(rowsOf(/^S3’s own table/).slice(1)).toEqual([
    ['1,000', '$250', '$30'],
    ['10,000', '$1,600', '$300'],
    ['100,000', '$15,100', '$3,000'],
    ['1,000,000', '$150,100', '$30,000'],
  ]);
  const section = within(screen.getByRole('region', { name: /^By S3/ }));
  expect(section.getAllByText('Warning:')).toHaveLength(4);
  expect(section.queryByRole('rowheader', { name: /Training run/ })).not.toBeInTheDocument();

  await user.click(screen.getByRole('checkbox', { name: 'Add the terms S3 leaves out' }));
  expect(scenario().choices.basisComplete).toBe(true);
  expect(rowsOf(/^The terms/).map((row) => row[1])).toContain('Training run');

  await user.selectOptions(basis, 'Our build-up');
  expect(scenario().choices.basis).toBeUndefined();
});

it('says how the added terms change who is cheapest', async () => {
  shown(<Shown />, { answers: { ...facts, queries: 1_000 }, choices: { basis: 'S3' } });
  const box = screen.getByRole('checkbox', { name: 'Add the terms S3 leaves out' });
  expect(box).toHaveAccessibleDescription(
    /Without them Fine-tuning is the cheapest of those it covers, with them RAG\.$/,
  );
});

it('keeps our build-up in the summary, whichever basis is looked at', () => {
  shown(<ShownSummary />, { answers: facts, choices: { basis: 'S3', basisComplete: true } });
  expect(rowsOf(/^What each approach costs/)[1]?.slice(0, 5)).toEqual([
    'RAG',
    '$0.00945',
    '$3,800',
    '$400',
    '$24,700',
  ]);
});
