import type { ReactNode } from 'react';
import { useRested } from './useRested';

type RestedProps = { readonly isSeen: boolean; readonly children: ReactNode };

/** A part that, while nobody sees it, waits until fast changes have come to rest. */
export function Rested({ isSeen, children }: RestedProps) {
  return useRested(children, isSeen);
}
