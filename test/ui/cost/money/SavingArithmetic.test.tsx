// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { supportBot } from '../../../../src/data/situations/supportBot';
import '../../../../src/ui/cost/money/ArithmeticDialog'; // fetched on demand, which takes time
import '../../../../src/ui/verdict/BaselineChanges'; // the same
import { Verdict } from '../../../../src/ui/verdict/Verdict';
import { stubDialog } from '../../kit/stubDialog';
import { shown } from '../shown';

stubDialog();
const { answers } = supportBot;
const verdict = <Verdict isSticky={false} onShare={undefined} />;

it('takes the saving on an answer apart, from the sentence that names it', async () => {
  const { user } = shown(verdict, { answers });
  await user.click(
    screen.getByRole('button', { name: 'Saving of Hybrid on an answer, show the arithmetic' }),
  );
  const dialog = within(
    await screen.findByRole('dialog', { name: 'What Hybrid saves on an answer' }),
  );
  const cells = (name: RegExp) =>
    within(dialog.getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  // 1,000 tokens of 2,000 from cache at 0.05 USD a million, 100 of 200 with the shorter prompt
  expect(cells(/^Read from the cache/)[0]).toBe('$0.000051,000 tokens');
  const sum = dialog.getByText('Saved on an answer').nextElementSibling?.textContent ?? '';
  const [from = 0, to = 0, saved = 0] = [...sum.matchAll(/\$([\d.]+)/g)].map(([, usd]) =>
    Number(usd),
  );
  expect(from - to).toBeCloseTo(saved, 6);
  expect(saved).toBeCloseTo(0.00638, 4); // as the sentence says
});

it('shows what the baseline’s total is made of', async () => {
  const { store, user } = shown(verdict, { answers: { ...answers, training: 'none' } });
  store.getState().pinBaseline();
  store.getState().setParameter('months', 36);
  await user.click(
    await screen.findByRole('button', {
      name: 'Baseline: RAG, over 24 months, show the arithmetic',
    }),
  );
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Baseline: RAG, over 24 months' }),
  );
  expect(dialog.getByText('Together').parentElement).toHaveTextContent(/^Together\$24,7\d\d/);
});
