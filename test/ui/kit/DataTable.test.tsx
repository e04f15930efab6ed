// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DataTable } from '../../../src/ui/kit/DataTable';

it('names itself, its rows and its columns, and scrolls by keyboard', () => {
  render(
    <DataTable
      caption="Costs over 24 months"
      columns={[
        { id: 'approach', header: 'Approach' },
        { id: 'total', header: 'In total', isNumeric: true },
      ]}
      rows={[{ id: 'rag', cells: ['RAG', '$24,700'] }]}
    />,
  );
  expect(screen.getByRole('table', { name: 'Costs over 24 months' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'In total' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'RAG' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '$24,700' })).toHaveClass('text-right');
  expect(screen.getByRole('group', { name: 'Costs over 24 months' })).toHaveAttribute(
    'tabindex',
    '0',
  );
});
