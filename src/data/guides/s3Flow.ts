import type { Flow } from '../../model/guides/flow';
import { changesOften, mustCite, strictFormat } from './sharedTests';

type NodeId = `S3.flow.${'B' | 'C' | 'D' | 'E' | 'F'}`;
/** Its six ways through; four of them end in the same box of the drawing. */
type LeafId = `S3.flow.P${1 | 2 | 3 | 4 | 5 | 6}`;

/** The flowchart of S3: five questions, three outcomes, six ways. Prompting is none of them. */
export const s3Flow: Flow<NodeId, LeafId> = {
  name: 'Flowchart',
  source: 'S3',
  start: 'S3.flow.B',
  nodes: {
    'S3.flow.B': {
      ask: 'Do the facts change every week or faster?',
      branches: [
        { answer: 'yes', label: 'Yes', when: changesOften, goTo: 'S3.flow.P1' },
        { answer: 'no', label: 'No', goTo: 'S3.flow.C' },
      ],
      sources: ['CX-29', 'CX-30'],
    },
    'S3.flow.C': {
      ask: 'Must answers name their source?',
      branches: [
        { answer: 'yes', label: 'Yes', when: mustCite, goTo: 'S3.flow.P2' },
        { answer: 'no', label: 'No', goTo: 'S3.flow.D' },
      ],
      sources: [],
    },
    'S3.flow.D': {
      ask: 'More than 100,000 queries a month?',
      branches: [
        {
          answer: 'yes',
          label: 'Yes',
          when: { question: 'queries', over: 100_000 },
          goTo: 'S3.flow.E',
        },
        { answer: 'no', label: 'No', goTo: 'S3.flow.P3' },
      ],
      sources: ['CX-06', 'CX-32'],
    },
    'S3.flow.E': {
      ask: 'Must the format hold every time?',
      branches: [
        { answer: 'yes', label: 'Yes', when: strictFormat, goTo: 'S3.flow.P4' },
        { answer: 'no', label: 'No', goTo: 'S3.flow.F' },
      ],
      sources: ['CX-22', 'CX-31'],
    },
    'S3.flow.F': {
      ask: 'At least 500 training examples?',
      branches: [
        {
          answer: 'yes',
          label: 'Yes',
          when: { question: 'examples', from: 500 },
          goTo: 'S3.flow.P5',
        },
        { answer: 'no', label: 'No', goTo: 'S3.flow.P6' },
      ],
      sources: ['CX-01', 'CX-31'],
    },
  },
  leaves: {
    'S3.flow.P1': { label: 'RAG', outcome: 'rag' },
    'S3.flow.P2': { label: 'RAG', outcome: 'rag' },
    'S3.flow.P3': { label: 'RAG', outcome: 'rag' },
    'S3.flow.P4': { label: 'Hybrid', outcome: 'hybrid' },
    'S3.flow.P5': { label: 'Fine-tuning', outcome: 'tuning' },
    'S3.flow.P6': { label: 'RAG', outcome: 'rag' },
  },
  notes: [
    { leaf: ['S3.flow.P1', 'S3.flow.P2'], recommended: ['hybrid'], note: 'CX-29' },
    { leaf: ['S3.flow.P1'], recommended: ['tuning', 'none'], note: 'CX-30' },
    { leaf: ['S3.flow.P3'], recommended: ['tuning', 'hybrid'], note: 'CX-32' },
    { leaf: ['S3.flow.P4'], recommended: ['rag', 'tuning'], note: 'CX-31' },
    { leaf: ['S3.flow.P5'], recommended: ['rag', 'hybrid'], note: 'CX-32' },
    { leaf: ['S3.flow.P6'], recommended: ['tuning', 'hybrid'], note: 'CX-31' },
    { note: 'CX-34' },
  ],
};
