import type { Drawing } from '../../../src/model/architecture/drawing';

/** One of everything that a drawing can have. */
export const smallDrawing: Drawing = {
  direction: 'LR',
  groups: [{ id: 'inside', label: 'Inside' }],
  nodes: [
    { id: 'ask', lines: ['Ask', 'a "question"'], shape: 'question', tone: 'walked' },
    { id: 'keep', lines: ['Keep'], shape: 'store', group: 'inside', tone: 'rag' },
    { id: 'end', lines: ['End'], shape: 'stadium' },
  ],
  edges: [
    { from: 'ask', to: 'keep', label: 'yes\n12 tokens', widest: 'yes\n000 tokens', line: 'bold' },
    { from: 'ask', to: 'keep', line: 'dashed' },
    { from: 'ask', to: 'end', label: 'no', line: 'dim' },
  ],
};
