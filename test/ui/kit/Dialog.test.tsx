// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Dialog } from '../../../src/ui/kit/Dialog';
import { stubDialog } from './stubDialog';

beforeEach(stubDialog);

function Example() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Share
      </button>
      <Dialog title="Share this" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p>The link carries everything.</p>
      </Dialog>
    </>
  );
}

it('opens with its name and closes by its button', async () => {
  render(<Example />);
  expect(screen.queryByText('The link carries everything.')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(screen.getByRole('dialog', { name: 'Share this' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('hears once that Escape closed it', async () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Share this" isOpen onClose={onClose}>
      <p>The link carries everything.</p>
    </Dialog>,
  );
  screen.getByRole<HTMLDialogElement>('dialog').close(); // what the browser does at Escape
  expect(onClose).toHaveBeenCalledOnce();
});
