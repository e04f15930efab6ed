// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyText } from '../../../src/ui/kit/CopyText';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';

type Rules = { readonly clipboard: boolean; readonly command: boolean };

/** A page whose browser allows the clipboard and the old command, or does not. */
async function copyWhere({ clipboard, command }: Rules) {
  const user = userEvent.setup();
  const writeText = vi.fn(() => (clipboard ? Promise.resolve() : Promise.reject(new Error('no'))));
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  Object.assign(document, { execCommand: vi.fn(() => command) });
  const { rerender } = render(
    <LiveRegion>
      <CopyText text="https://example.com/#/1" label="Copy link" />
    </LiveRegion>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  return { writeText, rerender };
}

afterEach(() => vi.unstubAllGlobals());

it('copies, says so and reads it out', async () => {
  const { writeText } = await copyWhere({ clipboard: true, command: false });
  expect(writeText).toHaveBeenCalledWith('https://example.com/#/1');
  expect(await screen.findByText('Copied.', { selector: 'span' })).toBeVisible();
  await expect.poll(() => screen.getByRole('status').textContent).toBe('Copied.');
});

it('copies the old way where the new one is denied', async () => {
  await copyWhere({ clipboard: false, command: true });
  expect(await screen.findByText('Copied.', { selector: 'span' })).toBeVisible();
  expect(document.execCommand).toHaveBeenCalledWith('copy');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

it('shows the text selected where copying is denied, and claims nothing', async () => {
  await copyWhere({ clipboard: false, command: false });
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/press Ctrl\+C/);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(
    'https://example.com/#/1',
  );
  expect(screen.queryByText('Copied.')).not.toBeInTheDocument();
});

it('does not call a new text copied', async () => {
  const { rerender } = await copyWhere({ clipboard: true, command: false });
  await screen.findByText('Copied.', { selector: 'span' });
  rerender(
    <LiveRegion>
      <CopyText text="https://example.com/#/1/gap=both" label="Copy link" />
    </LiveRegion>,
  );
  expect(screen.queryByText('Copied.', { selector: 'span' })).not.toBeInTheDocument();
});
