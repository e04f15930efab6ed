import { createContext } from 'react';
import type { ArithmeticRequest } from './arithmeticRequest';

/** Opens the arithmetic of a figure; undefined where a part of the page stands alone. */
export const ArithmeticContext = createContext<((request: ArithmeticRequest) => void) | undefined>(
  undefined,
);
