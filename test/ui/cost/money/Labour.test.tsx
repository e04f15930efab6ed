// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { facts, shown } from '../shown';
import { ShownSummary } from './ShownSummary';

it('leaves our own hours out, and says what they are either way', async () => {
  const { user, scenario } = shown(<ShownSummary />, { answers: facts });
  const labour = screen.getByRole('checkbox', { name: 'Count our own labour' });
  expect(labour).toBeChecked();
  // 76 hours of building and 7 a month for 24 months: 244 hours at $50.
  const says = labour.getAttribute('aria-describedby') ?? '';
  const sentence = document.getElementById(says)?.textContent;
  expect(sentence).toMatch(/^At \$50 an hour our own hours are \$12,200 of RAG’s \$24,700 and /);

  await user.click(labour);
  expect(scenario().choices.countLabour).toBe(false);
  expect(document.getElementById(says)).toHaveTextContent(sentence ?? '');
  expect(screen.getByRole('row', { name: /^RAG/ })).toHaveTextContent('$12,500');

  await user.click(labour);
  expect(scenario().choices.countLabour).toBeUndefined();
});
