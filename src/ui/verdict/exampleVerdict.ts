import type { VerdictSentences } from './sentences';

/**
 * What the verdict says of the example on which the page opens, at the newest prices: it is shown
 * before prices are there. A test holds it to what the figures give.
 */
export const exampleVerdict: Pick<
  VerdictSentences,
  'now' | 'why' | 'cost' | 'breakEven' | 'saving' | 'confidence'
> = {
  now: 'Hybrid – unless you have no way to train a model: then RAG.',
  why: 'Facts have to come from outside because facts change about every week; behaviour has to be trained because tone or format must hold every time.',
  cost: [
    'Hybrid costs ',
    { costOf: 'hybrid', of: 'total', figure: '$32,200' },
    ' over ',
    { edit: 'months', figure: '24' },
    ' months at ',
    { edit: 'queries', figure: '50,000' },
    ' queries a month; RAG, without trained behaviour, would cost ',
    { costOf: 'rag', of: 'total', figure: '$24,700' },
    '.',
  ],
  breakEven:
    'Above 98,700 queries a month Hybrid is the cheaper of the two. That is Hybrid as a tuned generator; over 100,000 it would be a router.',
  saving:
    'Hybrid saves $0.00638 on every answer: 82% by the smaller model, 18% by the shorter prompt.',
  confidence: 'Confidence medium. It would rise with an answer on “A way to train”.',
};
