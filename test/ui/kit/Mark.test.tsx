// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Mark } from '../../../src/ui/kit/Mark';
import { type MarkShape, markPaths } from '../../../src/ui/kit/markPaths';

it('is left out of what screen readers say', () => {
  render(
    <button type="button">
      <Mark shape="square" color="var(--color-rag)" /> RAG
    </button>,
  );
  expect(screen.getByRole('button')).toHaveAccessibleName('RAG');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

it('has a shape of its own for each kind', () => {
  const shapes: MarkShape[] = ['circle', 'square', 'triangle', 'diamond'];
  expect(new Set(shapes.map((shape) => markPaths[shape])).size).toBe(4);
});
