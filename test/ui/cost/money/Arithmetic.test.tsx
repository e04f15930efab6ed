// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import '../../../../src/ui/cost/money/ArithmeticDialog'; // fetched on demand, which takes time
import { stubDialog } from '../../kit/stubDialog';
import { facts, shown } from '../shown';
import { ShownSummary } from './ShownSummary';

stubDialog();

it('opens a figure’s items with formula, numbers, prices and their day', async () => {
  const { user } = shown(<ShownSummary />, { answers: facts });
  await user.click(
    screen.getByRole('button', { name: '$24,700: RAG, over 24 months, show the arithmetic' }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'RAG, over 24 months' }));
  const items = dialog.getAllByRole('listitem').map((item) => item.textContent ?? '');
  const item = (label: string) => items.find((text) => text.startsWith(label));
  expect(item('Building retrieval')).toMatch(
    /\$3,000= hours × hourly rate.*Hourly rate: \$50 an hour/,
  );
  expect(item('Calls to the base model')).toMatch(
    /× the queries of all months.*Queries a month: 50,000 queries.*\$1 in, \$5 out, \$0\.05 from cache, tokens by the million; as of \d+ \w+ 2026/,
  );
  expect(dialog.getByText('Together').parentElement).toHaveTextContent(/^Together\$24,7\d\d/);
  expect(item('Calls to the base model')).toMatch(/Price list: docs\.litellm\.ai/);
});
