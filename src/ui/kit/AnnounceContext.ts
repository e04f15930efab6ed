import { createContext } from 'react';

/** How a component speaks: as whom, and what. Outside a live region nobody listens. */
export const AnnounceContext = createContext<(speaker: string, text: string) => void>(() => {});
