import type { RuleList } from '../../model/guides/rules';
import { behaviourFails, changesOften, fastAnswers } from './sharedTests';

/** What S1 declares the winner, topic by topic. It joins them to no flow, so neither do we. */
export const s1Winners: RuleList = {
  name: 'Winners by topic',
  source: 'S1',
  rules: [
    { id: 'S1.win.cost', says: 'Money is tight', side: 'rag' },
    { id: 'S1.win.fresh', says: 'The data change quickly', side: 'rag', when: changesOften },
    {
      id: 'S1.win.style',
      says: 'Style and brand voice matter',
      side: 'tuning',
      when: { question: 'format', oneOf: ['strict'] },
    },
    { id: 'S1.win.latency', says: 'Answers must come fast', side: 'tuning', when: fastAnswers },
    {
      id: 'S1.win.proto',
      says: 'A prototype is needed in days',
      side: 'rag',
      when: { question: 'release', oneOf: ['days'] },
    },
    { id: 'S1.win.close', says: 'Flexibility counts most', side: 'rag' },
    { id: 'S1.win.close', says: 'Expertise counts most', side: 'tuning' },
    { id: 'S1.win.close', says: 'It must be fit for production', side: 'hybrid' },
    {
      id: 'S1.win.close2',
      says: 'It must be out in days with fresh data',
      side: 'rag',
      when: { allOf: [{ question: 'release', oneOf: ['days'] }, changesOften] },
    },
    {
      id: 'S1.win.close2',
      says: 'It must behave and sound like the field',
      side: 'tuning',
      when: behaviourFails,
    },
    {
      id: 'S1.when.hyb.1',
      says: 'Voice and current facts are both needed',
      side: 'hybrid',
      when: { question: 'gap', oneOf: ['both'] },
    },
  ],
};
