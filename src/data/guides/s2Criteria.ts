import type { RuleList } from '../../model/guides/rules';
import { behaviourFails, changesOften, largeMaterial, mustCite, strictFormat } from './sharedTests';

/** The criteria of S2, for either side. It joins them to no flow, so neither do we. */
export const s2Criteria: RuleList = {
  name: 'Criteria for either side',
  source: 'S2',
  rules: [
    { id: 'S2.when.rag.1', says: 'The data change frequently', side: 'rag', when: changesOften },
    { id: 'S2.when.rag.2', says: 'Sources must be shown', side: 'rag', when: mustCite },
    { id: 'S2.when.rag.3', says: 'There is a lot to know', side: 'rag', when: largeMaterial },
    {
      id: 'S2.when.rag.4',
      says: 'Answers must be up to date at any moment',
      side: 'rag',
      when: { question: 'change', oneOf: ['daily', 'live'] },
    },
    { id: 'S2.when.rag.5', says: 'The budget is limited', side: 'rag' },
    {
      id: 'S2.when.ft.1',
      says: 'A certain style, tone or form is needed',
      side: 'tuning',
      when: { anyOf: [behaviourFails, strictFormat] },
    },
    {
      id: 'S2.when.ft.2',
      says: 'The task is narrow and well defined',
      side: 'tuning',
      when: { question: 'task', oneOf: ['sort'] },
    },
    { id: 'S2.when.ft.3', says: 'Prompts should get shorter', side: 'tuning' },
    {
      // S2 says “thousands”; two thousand are the fewest that the word covers.
      id: 'S2.when.ft.4',
      says: 'There are thousands of own input and output pairs',
      side: 'tuning',
      when: { question: 'examples', from: 2_000 },
    },
    { id: 'S2.when.hyb.1', says: 'It runs in production', side: 'hybrid' },
  ],
};
