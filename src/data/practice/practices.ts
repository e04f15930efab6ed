import { changesOften, fastAnswers, mustCite, strictFormat } from '../guides/sharedTests';
import type { Fit } from './fit';

/** Something to do, or a mistake to avoid, with its reason. */
export type Practice = Fit & {
  /** The article’s id of it. */
  readonly id: string;
  readonly says: string;
  readonly because: string;
};

const everyApproach = ['prompting', 'rag', 'tuning', 'hybrid'] as const;
const retrieves = ['rag', 'hybrid'] as const;
const trains = ['tuning', 'hybrid'] as const;

/** What the articles advise to do; the reasons are theirs where they give one, else ours. */
export const practices: readonly Practice[] = [
  {
    id: 'S2.when.prm.1',
    says: 'Write a good prompt before anything else.',
    because: 'It takes days, costs hours, and shows what is left to solve.',
    approaches: everyApproach,
    when: { question: 'gap', oneOf: ['untried', 'nothing'] },
  },
  {
    id: 'S3.best.rag.1',
    says: 'Put most of the effort into what is found.',
    because: 'No model answers well from the wrong passages.',
    approaches: retrieves,
  },
  {
    id: 'S3.best.rag.2',
    says: 'Rerank what was found.',
    because:
      'In one vendor’s measurement it lowered missed passages from 2.9 to 1.9 % (E10). The 67 % that S3 names belong to three steps together.',
    approaches: retrieves,
  },
  {
    id: 'S3.best.rag.3',
    says: 'Measure retrieval by itself, all the time.',
    because: 'It fails before users complain.',
    approaches: retrieves,
    when: changesOften,
  },
  {
    id: 'S3.best.rag.4',
    says: 'Keep each passage to one subject.',
    because: 'Then what is found is what was meant.',
    approaches: retrieves,
    when: mustCite,
  },
  {
    id: 'S0.best.1',
    says: 'Use a ready-made vector store.',
    because: 'Searching by vectors is solved; an extension of the database you have may do.',
    approaches: retrieves,
  },
  {
    id: 'S3.best.ft.1',
    says: 'Start with 50 varied examples and add more where it fails.',
    because: 'Quality comes before quantity; vendors say the same (E12).',
    approaches: trains,
    when: { question: 'examples', below: 500 },
  },
  {
    id: 'S3.best.ft.2',
    says: 'Include the odd cases.',
    because: 'A model learns the middle by itself; the edges have to be shown.',
    approaches: trains,
  },
  {
    id: 'S3.best.ft.3',
    says: 'Keep a test set that training never sees.',
    because: 'Otherwise nobody notices that it got worse.',
    approaches: trains,
    when: { question: 'testset', oneOf: ['no'] },
  },
  {
    id: 'S3.best.ft.4',
    says: 'Keep every version of the model and of its examples.',
    because: 'So that a bad training can be taken back within minutes.',
    approaches: trains,
  },
  {
    id: 'S3.best.hyb.1',
    says: 'Write down which query goes which way.',
    because: 'Unclear routing gives answers that nobody can explain.',
    approaches: ['hybrid'],
    patterns: ['router', 'cascade'],
  },
  {
    id: 'S3.best.hyb.2',
    says: 'Watch both halves apart.',
    because: 'Retrieval and the tuned model fail in different ways.',
    approaches: ['hybrid'],
  },
  {
    id: 'S3.best.hyb.3',
    says: 'Compare with either half alone before you release.',
    because: 'Together is often no better, and sometimes worse, than one of them (E04).',
    approaches: ['hybrid'],
  },
  {
    id: 'S3.best.hyb.4',
    says: 'Draw the architecture and keep the drawing current.',
    because: 'It has the most parts; the diagram here can be exported.',
    approaches: ['hybrid'],
  },
  {
    id: 'S3.best.start',
    says: 'Start with RAG and add training when data speak for it.',
    because: 'Each step is useful by itself and shows whether the next is worth it.',
    approaches: ['rag', 'hybrid'],
  },
];

/** The mistakes that the articles warn of. */
export const pitfalls: readonly Practice[] = [
  {
    id: 'S3.pitfall.1',
    says: 'Training in facts that change.',
    because: 'They are old on the day of release. Retrieve them.',
    approaches: trains,
    when: changesOften,
  },
  {
    id: 'S2.mistake.1',
    says: 'Training a model to add knowledge.',
    because: 'Retrieval does that better and can be corrected at once.',
    approaches: ['tuning'],
    when: { question: 'gap', oneOf: ['facts', 'both'] },
  },
  {
    id: 'S3.pitfall.2',
    says: 'Hoping that retrieval will hold a strict format.',
    because:
      'It brings facts, not form. A valid schema needs structured outputs; a house style may need training.',
    approaches: ['rag'],
    when: strictFormat,
  },
  {
    id: 'S2.mistake.2',
    says: 'Expecting RAG to change how the model behaves.',
    because: 'It changes what the model reads, not how it writes.',
    approaches: ['rag'],
    when: { question: 'gap', oneOf: ['behaviour', 'both'] },
  },
  {
    id: 'S3.pitfall.3',
    says: 'Counting the set-up and forgetting the upkeep.',
    because: 'Over the horizon, months of upkeep and retraining are often the larger sum.',
    approaches: everyApproach,
    when: changesOften,
  },
  {
    id: 'S3.pitfall.4',
    says: 'Building too much for too few queries.',
    because: 'At low volume the hours never pay back.',
    approaches: ['rag', 'tuning', 'hybrid'],
    when: { question: 'queries', below: 10_001 },
  },
  {
    id: 'S3.pitfall.5',
    says: 'Choosing before there is anything to measure with.',
    because: 'Twenty questions with agreed answers are enough to start.',
    approaches: everyApproach,
    when: { question: 'testset', oneOf: ['no'] },
  },
  {
    id: 'S2.mistake.3',
    says: 'Training without a set to evaluate on.',
    because: 'A training that made it worse looks just like one that helped.',
    approaches: trains,
    when: { question: 'testset', oneOf: ['no'] },
  },
  {
    id: 'S2.mistake.4',
    says: 'Training instead of writing a good prompt.',
    because: 'Weeks of work for what an afternoon might have done.',
    approaches: trains,
    when: { question: 'gap', oneOf: ['untried'] },
  },
  {
    id: 'CX-15',
    says: 'Expecting a tenth of a second from any hosted model.',
    because:
      'Of 15 hosted models that one author probed, the fastest began after 321 ms in the middle (E30, second-hand). Other texts have 176 ms and, on special hardware, 50 ms.',
    approaches: everyApproach,
    when: fastAnswers,
  },
];
