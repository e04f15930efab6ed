import type { Advice } from '../../model/guides/advice';
import type { Test } from '../../model/guides/condition';
import { s1Winners } from './s1Winners';
import { s2Criteria } from './s2Criteria';
import {
  behaviourFails,
  changesOften,
  fastAnswers,
  largeMaterial,
  mustCite,
  seldomChanges,
  strictFormat,
} from './sharedTests';

const styleOrForm: Test = { anyOf: [behaviourFails, strictFormat] };
const learnedReasoning: Test = { question: 'task', oneOf: ['sort', 'code', 'reason'] };
const narrowTask: Test = { question: 'task', oneOf: ['sort'] };

/** Those that are rules of a list already, with the test that they have there. */
function fromLists(side: 'rag' | 'tuning' | 'hybrid', ids: readonly string[]): readonly Advice[] {
  const rules = [...s1Winners.rules, ...s2Criteria.rules];
  return ids.map((id) => {
    const when = rules.find((rule) => rule.id === id && rule.side === side)?.when;
    return { id, side, ...(when && { when }) };
  });
}

/**
 * Every rule of the five articles on when to use which, side by side. The tests are our reading of
 * their words against our questions; words for amounts are read as the fewest that they cover.
 */
export const whenToUse: readonly Advice[] = [
  { id: 'S0.when.rag.1', side: 'rag', when: changesOften },
  { id: 'S0.when.rag.2', side: 'rag', when: mustCite },
  { id: 'S0.when.rag.3', side: 'rag', when: largeMaterial },
  { id: 'S0.when.rag.4', side: 'rag', when: { question: 'examples', below: 100 } },
  { id: 'S0.when.rag.5', side: 'rag' },
  {
    id: 'S1.when.rag.1',
    side: 'rag',
    when: { anyOf: [mustCite, { question: 'gap', oneOf: ['facts', 'both'] }] },
  },
  ...fromLists('rag', [
    'S2.when.rag.1',
    'S2.when.rag.2',
    'S2.when.rag.3',
    'S2.when.rag.4',
    'S2.when.rag.5',
  ]),
  { id: 'S3.when.rag.1', side: 'rag', when: changesOften },
  { id: 'S3.when.rag.2', side: 'rag', when: mustCite },
  { id: 'S3.when.rag.3', side: 'rag' },
  { id: 'S3.when.rag.4', side: 'rag', when: { question: 'release', oneOf: ['days'] } },
  { id: 'S3.when.rag.5', side: 'rag', when: largeMaterial },
  { id: 'S4.when.rag.1', side: 'rag', when: changesOften },
  { id: 'S4.when.rag.2', side: 'rag', when: mustCite },
  { id: 'S4.when.rag.3', side: 'rag', when: largeMaterial },
  { id: 'S4.when.rag.4', side: 'rag', when: { question: 'stakes', oneOf: ['high'] } },
  { id: 'S4.when.rag.5', side: 'rag' },
  { id: 'S4.when.rag.6', side: 'rag' },

  { id: 'S0.when.ft.1', side: 'tuning', when: learnedReasoning },
  { id: 'S0.when.ft.2', side: 'tuning', when: { question: 'speed', oneOf: ['instant'] } },
  { id: 'S0.when.ft.3', side: 'tuning', when: { question: 'examples', from: 1_000 } },
  { id: 'S0.when.ft.4', side: 'tuning', when: strictFormat },
  { id: 'S0.when.ft.5', side: 'tuning' },
  { id: 'S1.when.ft.1', side: 'tuning', when: styleOrForm },
  ...fromLists('tuning', ['S2.when.ft.1', 'S2.when.ft.2', 'S2.when.ft.3', 'S2.when.ft.4']),
  { id: 'S3.when.ft.1', side: 'tuning', when: styleOrForm },
  { id: 'S3.when.ft.2', side: 'tuning', when: fastAnswers },
  { id: 'S3.when.ft.3', side: 'tuning', when: seldomChanges },
  // “Millions”: two million are the fewest that the word covers.
  { id: 'S3.when.ft.4', side: 'tuning', when: { question: 'queries', from: 2_000_000 } },
  { id: 'S3.when.ft.5', side: 'tuning', when: { question: 'task', oneOf: ['reason'] } },
  { id: 'S4.when.ft.1', side: 'tuning', when: strictFormat },
  { id: 'S4.when.ft.2', side: 'tuning', when: { question: 'format', oneOf: ['strict'] } },
  { id: 'S4.when.ft.3', side: 'tuning', when: narrowTask },
  { id: 'S4.when.ft.4', side: 'tuning', when: fastAnswers },
  { id: 'S4.when.ft.5', side: 'tuning', when: seldomChanges },

  { id: 'S0.when.hyb.1', side: 'hybrid' },
  { id: 'S0.when.hyb.2', side: 'hybrid', when: { question: 'examples', from: 1_000 } },
  { id: 'S0.when.hyb.3', side: 'hybrid' },
  ...fromLists('hybrid', ['S1.when.hyb.1', 'S2.when.hyb.1']),
  { id: 'S3.when.hyb.1', side: 'hybrid' },
  { id: 'S4.when.hyb.1', side: 'hybrid' },
  {
    id: 'S0.when.prm.1',
    side: 'prompting',
    when: {
      allOf: [
        { question: 'examples', below: 1_001 },
        { anyOf: [changesOften, { question: 'material', oneOf: ['none'] }] },
      ],
    },
  },
  {
    id: 'S2.when.prm.1',
    side: 'prompting',
    when: { question: 'gap', oneOf: ['untried'] },
  },
  { id: 'S3.when.prm.1', side: 'prompting' },
  { id: 'S0.close' },
];
