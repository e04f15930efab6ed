// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Disclosure } from '../../../src/ui/kit/Disclosure';

it('opens on request', async () => {
  render(<Disclosure summary="What each guide says">S0 says Hybrid.</Disclosure>);
  expect(screen.getByText('S0 says Hybrid.')).not.toBeVisible();
  await userEvent.click(screen.getByText('What each guide says'));
  expect(screen.getByText('S0 says Hybrid.')).toBeVisible();
});
