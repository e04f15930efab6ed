import type { Flow } from '../../model/guides/flow';
import { changesOften, mustCite } from './sharedTests';

type NodeId = `S4.q.${1 | 2 | 3}`;
type LeafId = `S4.q.${'rag' | 'tuning' | 'hybrid'}`;

/**
 * The three questions of S4. Each points to one side whatever the others say, so the first two lead
 * on in any case and the last one counts. That both sides make Hybrid, and none makes RAG, is our
 * reading of its closing remark and of its advice to those who are not sure.
 */
export const s4Questions: Flow<NodeId, LeafId> = {
  name: 'Three questions',
  source: 'S4',
  start: 'S4.q.1',
  nodes: {
    'S4.q.1': {
      ask: 'Is the knowledge stable, or does it change?',
      branches: [
        {
          answer: 'changing',
          label: 'It changes: speaks for RAG',
          when: changesOften,
          goTo: 'S4.q.2',
        },
        { answer: 'stable', label: 'Stable', goTo: 'S4.q.2' },
      ],
      sources: ['CX-17'],
    },
    'S4.q.2': {
      ask: 'Must answers name their source?',
      branches: [
        { answer: 'yes', label: 'Yes: speaks for RAG', when: mustCite, goTo: 'S4.q.3' },
        { answer: 'no', label: 'No', goTo: 'S4.q.3' },
      ],
      sources: [],
    },
    'S4.q.3': {
      ask: 'Should behaviour change, or what it knows?',
      branches: [
        {
          answer: 'both',
          label: 'Behaviour, and something speaks for RAG',
          when: {
            anyOf: [
              { question: 'gap', oneOf: ['both'] },
              {
                allOf: [
                  { question: 'gap', oneOf: ['behaviour'] },
                  { anyOf: [changesOften, mustCite] },
                ],
              },
            ],
          },
          goTo: 'S4.q.hybrid',
        },
        {
          answer: 'behaviour',
          label: 'Only behaviour',
          when: { question: 'gap', oneOf: ['behaviour'] },
          goTo: 'S4.q.tuning',
        },
        { answer: 'knowledge', label: 'What it knows, or neither', goTo: 'S4.q.rag' },
      ],
      sources: ['CX-33', 'CX-35'],
    },
  },
  leaves: {
    'S4.q.rag': { label: 'RAG', outcome: 'rag' },
    'S4.q.tuning': { label: 'Fine-tuning', outcome: 'tuning' },
    'S4.q.hybrid': { label: 'Hybrid', outcome: 'hybrid' },
  },
  notes: [
    { outcome: 'rag', recommended: ['tuning', 'hybrid'], note: 'CX-33' },
    { outcome: 'hybrid', recommended: ['rag', 'tuning'], note: 'CX-33' },
    { note: 'CX-34' },
  ],
};
