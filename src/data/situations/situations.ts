import { quickSituations } from './quickSituations';
import type { Situation } from './situation';
import { supportBot } from './supportBot';
import { documentProduct, ticketClassifier } from './workedSituations';

/** Every ready-made situation, the one on which the page opens first. */
export const situations: readonly Situation[] = [
  supportBot,
  ...quickSituations,
  documentProduct,
  ticketClassifier,
];
