import type { ReactNode } from 'react';

/** The name of a row, marked where it is this scenario's. */
export function YourRow({
  isYours,
  children,
}: {
  readonly isYours: boolean;
  readonly children: ReactNode;
}) {
  return isYours ? (
    <>
      <strong>{children}</strong> <span className="block text-xs text-muted">yours</span>
    </>
  ) : (
    children
  );
}
