import { type ReactNode, use } from 'react';
import { ArithmeticContext } from './ArithmeticContext';
import type { ArithmeticRequest } from './arithmeticRequest';

type FigureButtonProps = {
  readonly request: ArithmeticRequest;
  /** The figure and what it is of. */
  readonly name: string;
  readonly children: ReactNode;
};

/** A figure that shows on request how it came about. */
export function FigureButton({ request, name, children }: FigureButtonProps) {
  const open = use(ArithmeticContext);
  if (!open) return children;
  return (
    <button
      type="button"
      data-said // in a saved picture the figure itself stays
      aria-label={`${name}, show the arithmetic`}
      onClick={() => open(request)}
      className="min-h-6 cursor-pointer rounded tabular-nums underline decoration-rule underline-offset-4 hover:decoration-ink"
    >
      {children}
    </button>
  );
}
