import type { KnownAnswer } from '../../model/decide/questions';

/** A row of S3’s table on updates, with what we make of it. */
export type UpdateRow = {
  /** The fact that it is. */
  readonly id: string;
  readonly name: string;
  /** The answers about change that it speaks of. */
  readonly answers: readonly KnownAnswer[];
  readonly rag: string;
  readonly tuning: string;
  readonly comment: string;
  /** What the comment rests on, besides the row itself. */
  readonly sources: readonly string[];
};

/** How well each side keeps up with change, by S3, from often to never. */
export const updateRows: readonly UpdateRow[] = [
  {
    id: 'S3.upd.daily',
    name: 'Every day',
    answers: ['daily', 'live'],
    rag: 'Easy',
    tuning: 'Impractical',
    comment:
      'Right, and for facts that change within the day an index lags too: fetch those from where they are kept.',
    sources: ['E08', 'S3.upd.rag.time'],
  },
  {
    id: 'S3.upd.weekly',
    name: 'Every week',
    answers: ['weekly'],
    rag: 'Easy',
    tuning: 'Expensive',
    comment:
      'Right where facts are to be learned: up to 52 runs a year, each with hours of work. Behaviour does not age with the facts, so a hybrid is trained far less often.',
    sources: ['CX-06', 'S0.upd.stale'],
  },
  {
    id: 'S3.upd.monthly',
    name: 'Every month',
    answers: ['monthly'],
    rag: 'Easy',
    tuning: 'Feasible',
    comment:
      'Feasible is not cheap: 12 runs a year. And facts that are new to a model make it invent more once trained in.',
    sources: ['CX-06', 'E06'],
  },
  {
    id: 'S3.upd.quarterly',
    name: 'Every quarter',
    answers: ['quarterly'],
    rag: 'Easy',
    tuning: 'Feasible',
    comment: 'Four runs a year can be borne. Retrieval remains the better place for facts.',
    sources: ['E01', 'E06'],
  },
  {
    id: 'S3.upd.static',
    name: 'Never',
    answers: ['never'],
    rag: 'Works',
    tuning: 'Ideal',
    comment:
      'Too strong for facts: retrieval was far ahead on them even when nothing changes. True of manner, terms and categories. And a tuned model ends with its base, so even this is trained again.',
    sources: ['E01', 'E03', 'E21'],
  },
];
