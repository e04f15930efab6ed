import type { Flow } from '../../model/guides/flow';
import { changesOften, seldomChanges } from './sharedTests';

type NodeId = `S0.tree.Q${1 | 2 | 3 | 4}`;
type LeafId = `S0.tree.L${1 | 2 | 3 | 4 | 5}`;

/** The decision tree of S0: four questions, five leaves. */
export const s0Tree: Flow<NodeId, LeafId> = {
  name: 'Decision tree',
  source: 'S0',
  start: 'S0.tree.Q1',
  nodes: {
    'S0.tree.Q1': {
      ask: 'More than 1,000 labelled examples?',
      branches: [
        {
          answer: 'yes',
          label: 'Yes',
          when: { question: 'examples', over: 1_000 },
          goTo: 'S0.tree.Q3',
        },
        { answer: 'no', label: 'No', goTo: 'S0.tree.Q2' },
      ],
      sources: ['CX-01'],
    },
    'S0.tree.Q2': {
      ask: 'Is the knowledge mostly static and specific to the field?',
      branches: [
        {
          answer: 'yes',
          label: 'Both',
          when: {
            allOf: [seldomChanges, { question: 'material', oneOf: ['small', 'large', 'huge'] }],
          },
          goTo: 'S0.tree.L1',
        },
        { answer: 'no', label: 'Not both', goTo: 'S0.tree.L2' },
      ],
      sources: ['CX-26'],
    },
    'S0.tree.Q3': {
      ask: 'Does the knowledge change every week or faster?',
      branches: [
        { answer: 'yes', label: 'Yes', when: changesOften, goTo: 'S0.tree.L3' },
        { answer: 'no', label: 'No', goTo: 'S0.tree.Q4' },
      ],
      sources: ['CX-28'],
    },
    'S0.tree.Q4': {
      ask: 'Must an answer begin in under 100 ms?',
      branches: [
        {
          answer: 'yes',
          label: 'Yes',
          when: { question: 'speed', oneOf: ['instant'] },
          goTo: 'S0.tree.L4',
        },
        { answer: 'no', label: 'No', goTo: 'S0.tree.L5' },
      ],
      sources: ['CX-15', 'CX-27', 'CX-28'],
    },
  },
  leaves: {
    'S0.tree.L1': { label: 'RAG alone', outcome: 'rag' },
    'S0.tree.L2': { label: 'Prompting with examples', outcome: 'prompting' },
    'S0.tree.L3': { label: 'Hybrid, for fresh facts', outcome: 'hybrid' },
    'S0.tree.L4': { label: 'Fine-tuning alone', outcome: 'tuning' },
    'S0.tree.L5': { label: 'Hybrid', outcome: 'hybrid' },
  },
  notes: [
    { leaf: ['S0.tree.L2'], note: 'CX-26' },
    { leaf: ['S0.tree.L1'], recommended: ['tuning', 'hybrid'], note: 'CX-26' },
    { leaf: ['S0.tree.L3'], recommended: ['tuning', 'none'], note: 'CX-28' },
    { leaf: ['S0.tree.L4'], note: 'CX-27' },
    { leaf: ['S0.tree.L5'], recommended: ['prompting', 'tuning'], note: 'CX-27' },
    { note: 'CX-34' },
  ],
};
