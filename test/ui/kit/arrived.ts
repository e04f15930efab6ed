import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** Waits until every part of the page that is fetched is there. */
export function arrived() {
  const nothing = () => expect(screen.queryAllByText(/^Getting .* …$/)).toEqual([]);
  return waitFor(nothing);
}
