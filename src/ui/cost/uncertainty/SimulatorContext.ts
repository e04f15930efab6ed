import { createContext } from 'react';
import { createLiveSimulator, type LiveSimulator } from '../../../worker/liveSimulator';
import { createSimulator } from '../../../worker/simulator';
import { startWorker } from '../../../worker/startWorker';

/** How a view starts a simulator of its own. */
export const SimulatorContext = createContext<() => LiveSimulator>(() =>
  createLiveSimulator(createSimulator(startWorker)),
);
