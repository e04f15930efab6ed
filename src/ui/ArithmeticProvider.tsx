import { type ReactNode, useState } from 'react';
import { ArithmeticContext } from './ArithmeticContext';
import type { ArithmeticRequest } from './arithmeticRequest';
import { Lazy } from './kit/Lazy';

const load = () => import('./cost/money/ArithmeticDialog').then((file) => file.ArithmeticDialog);

/** One window for the arithmetic of every figure on the page, fetched when the first one is opened. */
export function ArithmeticProvider({ children }: { readonly children: ReactNode }) {
  const [request, setRequest] = useState<ArithmeticRequest>();
  const onClose = () => setRequest(undefined);
  return (
    <ArithmeticContext value={setRequest}>
      {children}
      {request && (
        <Lazy load={load} props={{ request, onClose }} what="the arithmetic" heightPx={0} />
      )}
    </ArithmeticContext>
  );
}
