import { createContext } from 'react';

/** What was wrong with the price file of the organisation, as sentences. */
export const OwnPriceProblemsContext = createContext<readonly string[]>([]);
