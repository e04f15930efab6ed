import type { Sheet } from '../../model/guides/replaySheet';
import {
  behaviourFails,
  changesOften,
  fastAnswers,
  largeMaterial,
  mustCite,
  strictFormat,
} from './sharedTests';

/** The cheat sheet of S4: six lines in no order, and one for those who are not sure. */
export const s4Sheet: Sheet = {
  name: 'Cheat sheet',
  source: 'S4',
  rules: [
    { id: 'S4.sheet.1', says: 'The facts change often', side: 'rag', when: changesOften },
    { id: 'S4.sheet.2', says: 'Sources must be named', side: 'rag', when: mustCite },
    {
      id: 'S4.sheet.3',
      says: 'Behaviour or tone should change',
      side: 'tuning',
      when: { anyOf: [behaviourFails, strictFormat] },
    },
    { id: 'S4.sheet.4', says: 'Answers must come fast', side: 'tuning', when: fastAnswers },
    { id: 'S4.sheet.5', says: 'There are many documents', side: 'rag', when: largeMaterial },
    {
      id: 'S4.sheet.6',
      says: 'The task is narrow',
      side: 'tuning',
      when: { question: 'task', oneOf: ['sort'] },
    },
  ],
  otherwise: { id: 'S4.sheet.7', says: 'Nothing above is sure', side: 'rag' },
  notes: [
    { outcome: 'rag', recommended: ['tuning', 'hybrid'], note: 'CX-33' },
    { outcome: 'hybrid', recommended: ['rag', 'tuning'], note: 'CX-33' },
    { note: 'CX-34' },
  ],
};
