// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Notice } from '../../../src/ui/kit/Notice';

it('says in words that a warning is one', () => {
  render(<Notice kind="warning">This model closes in March.</Notice>);
  expect(screen.getByText('Warning:')).toBeVisible();
});

it('goes away on request, where it may', async () => {
  const onDismiss = vi.fn();
  render(<Notice onDismiss={onDismiss}>The link was mended.</Notice>);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});
