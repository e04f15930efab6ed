// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { currentRelease } from '../../src/data/about/changelog';
import { About } from '../../src/ui/About';
import { arrived } from './kit/arrived';
import { stubDialog } from './kit/stubDialog';

stubDialog();

it('says what leaves the browser, which version it is, and where the licences are', async () => {
  render(<About />);
  await userEvent.click(screen.getByRole('button', { name: /^About/ }));
  await arrived();
  const dialog = screen.getByRole('dialog', { name: 'About this page' });
  expect(dialog.textContent).toContain('What leaves the browser?');
  expect(dialog.textContent).toContain(`Version ${currentRelease.version}`);
  const licences = screen.getByRole('link', { name: /^Licences/ });
  expect(licences.getAttribute('href')).toBe('./licences.txt');
});
