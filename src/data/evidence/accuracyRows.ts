import type { KnownAnswer, QuestionId } from '../../model/decide/questions';

/** A row of S3’s stars, from 1 to 5, with what we make of it. */
export type AccuracyRow = {
  /** The fact that it is. */
  readonly id: string;
  readonly name: string;
  readonly rag: number;
  readonly tuning: number;
  readonly comment: string;
  /** What the comment rests on, besides the row itself. */
  readonly sources: readonly string[];
  /** The answers with which the row matters. */
  readonly matters: { readonly question: QuestionId; readonly answers: readonly KnownAnswer[] };
};

/** How well each side does by task, by S3; nothing was measured for it. */
export const accuracyRows: readonly AccuracyRow[] = [
  {
    id: 'S3.acc.factual',
    name: 'Questions of fact',
    rag: 5,
    tuning: 3,
    comment:
      'The order is right and the gap is larger: on new facts training on text added little, retrieval nearly doubled the right answers of two models of three.',
    sources: ['E01', 'E03'],
    matters: { question: 'gap', answers: ['facts', 'both'] },
  },
  {
    id: 'S3.acc.format',
    name: 'Keeping a format',
    rag: 3,
    tuning: 5,
    comment:
      'True of a house style. Where only a schema has to be valid, structured outputs do it without training.',
    sources: ['E15', 'CX-22'],
    matters: { question: 'format', answers: ['schema', 'strict'] },
  },
  {
    id: 'S3.acc.tone',
    name: 'Steady tone',
    rag: 3,
    tuning: 5,
    comment: 'Borne out for literary style, where experts saw a wide gap.',
    sources: ['E16'],
    matters: { question: 'format', answers: ['strict', 'some'] },
  },
  {
    id: 'S3.acc.recent',
    name: 'Recent information',
    rag: 5,
    tuning: 1,
    comment:
      'Right in its direction. Five stars are generous: fast-changing facts were the worst case even of the best systems with retrieval.',
    sources: ['E01', 'E08'],
    matters: { question: 'change', answers: ['weekly', 'daily', 'live'] },
  },
  {
    id: 'S3.acc.cite',
    name: 'Naming sources',
    rag: 5,
    tuning: 1,
    comment:
      'Right: only retrieved text can be quoted. A quoted source may still be the wrong one.',
    sources: ['E07', 'S0.when.rag.2'],
    matters: { question: 'cite', answers: ['must', 'nice'] },
  },
  {
    id: 'S3.acc.reason',
    name: 'Complex reasoning',
    rag: 4,
    tuning: 4,
    comment:
      'It depends on the training: on pairs of question and answer it came out ahead, on bare text behind.',
    sources: ['E05', 'CX-24'],
    matters: { question: 'task', answers: ['reason'] },
  },
];
