import type { ComponentId } from '../../model/architecture/components';
import { changesOften, largeMaterial, mustCite } from '../guides/sharedTests';
import type { Fit } from './fit';

/** A way in which an approach goes wrong in use. */
export type Failure = Fit & {
  readonly id: string;
  readonly title: string;
  /** What it looks like to the person who uses the product. */
  readonly looks: string;
  readonly notice: string;
  readonly prevent: string;
  /** The parts of the diagram where it happens. */
  readonly at: readonly ComponentId[];
  /** Articles and evidence that name it; where none does, the advice is ours. */
  readonly sources: readonly string[];
};

const retrieves = ['rag', 'hybrid'] as const;
const trains = ['tuning', 'hybrid'] as const;

/** The failures that the articles name, with what the evidence adds; words and remedies are ours. */
export const failures: readonly Failure[] = [
  {
    id: 'wrong-passages',
    title: 'It finds the wrong passages',
    looks: 'A question on refunds for software is answered from the rules for hardware.',
    notice:
      'For 20 test questions, write down which passage holds the answer and count how often it is among those found.',
    prevent:
      'Cut documents along their headings, add product and date to every passage, rerank, and filter by what is known of the question.',
    at: ['store', 'reranker', 'indexing'],
    approaches: retrieves,
    when: largeMaterial,
    sources: ['S3.fail.rag.1', 'S3.best.rag.1', 'E10'],
  },
  {
    id: 'not-found',
    title: 'The answer is there but is not found',
    looks: 'It says it does not know, and the answer stands in a document.',
    notice: 'Collect every “I do not know” and look half of them up by hand.',
    prevent:
      'Search by words as well as by meaning, so that names and part numbers are found, and check that every source reached the index.',
    at: ['embedder', 'store', 'sources'],
    approaches: retrieves,
    when: largeMaterial,
    sources: ['S3.fail.rag.2', 'S0.fail.code', 'E10'],
  },
  {
    id: 'lost-in-prompt',
    title: 'The fact is lost in a long prompt',
    looks: 'The deadline stood in the eighth of ten passages; the answer follows the first two.',
    notice: 'Ask the test questions with the right passage moved from the first to the last place.',
    prevent: 'Fewer and shorter passages, the best one first, and a reranker that sees to it.',
    at: ['prompt', 'shortPrompt', 'reranker'],
    approaches: ['prompting', ...retrieves],
    sources: ['S3.fail.rag.3', 'E09c'],
  },
  {
    id: 'stale-index',
    title: 'The index is behind its sources',
    looks: 'The price was changed this morning; the answer quotes yesterday’s.',
    notice: 'Show the date of every passage, and raise an alarm when the newest is too old.',
    prevent:
      'Index on change rather than at night; ask another system for what changes by the minute.',
    at: ['indexing', 'sources', 'feed'],
    approaches: retrieves,
    when: changesOften,
    sources: ['CX-17', 'E08'],
  },
  {
    id: 'leak',
    title: 'Somebody reads what is not meant for them',
    looks: 'A passage from a file that the person may not open appears in the answer.',
    notice: 'Ask the test questions as people with different rights and compare the passages.',
    prevent:
      'Filter by the rights of the person in the search itself, never in the instructions; delete rows when a source is deleted.',
    at: ['store', 'application', 'sources'],
    approaches: retrieves,
    when: { question: 'rights', oneOf: ['yes'] },
    sources: ['E35', 'CX-05'],
  },
  {
    id: 'unfounded',
    title: 'It answers beyond its sources',
    looks: 'A sentence with a source behind it says what the source does not say.',
    notice: 'Have people check a sample of answers against their sources every week.',
    prevent:
      'Demand a quotation for each claim, allow “I do not know”, and let a person check where errors are dear.',
    at: ['base', 'prompt'],
    approaches: retrieves,
    when: { anyOf: [mustCite, { question: 'stakes', oneOf: ['high'] }] },
    sources: ['CX-18', 'E07'],
  },
  {
    id: 'forgetting',
    title: 'It forgets what it knew before',
    looks: 'After training on support cases it can no longer do sums or write French.',
    notice: 'Keep a small set of general questions and run it after every training.',
    prevent:
      'Train a small added part of the model (LoRA), few passes, and mix in general examples.',
    at: ['training', 'tuned'],
    approaches: trains,
    sources: ['S3.fail.ft.1', 'E36'],
  },
  {
    id: 'confident',
    title: 'It invents, and sounds sure',
    looks: 'Asked for a figure that it never saw, it names one to the decimal.',
    notice: 'Put questions without an answer into the test set and count the invented ones.',
    prevent:
      'Do not train facts in; let the examples contain “I do not know”, and bring facts by retrieval.',
    at: ['tuned', 'training'],
    approaches: trains,
    when: { question: 'gap', oneOf: ['facts', 'both'] },
    sources: ['S3.fail.ft.2', 'S0.fail.ft.3', 'E06'],
  },
  {
    id: 'overfitting',
    title: 'It has learned its examples by heart',
    looks: 'Every greeting is taken for a return, because most examples were returns.',
    notice: 'Compare its score on the examples with that on questions it never saw.',
    prevent: 'More varied examples, edge cases among them, fewer passes, a test set kept apart.',
    at: ['examples', 'training'],
    approaches: trains,
    when: { question: 'examples', below: 500 },
    sources: ['S3.fail.ft.3', 'S0.fail.ft.2', 'S3.best.ft.2', 'S3.best.ft.3'],
  },
  {
    id: 'stale-weights',
    title: 'What it learned is out of date',
    looks: 'It explains the tariff of last month, without a sign that there is a newer one.',
    notice: 'Ask for the latest changes every week.',
    prevent: 'Keep facts out of training, or plan a training for every change and count its cost.',
    at: ['tuned', 'training'],
    approaches: ['tuning'],
    when: changesOften,
    sources: ['S0.fail.ft.1', 'S0.upd.stale', 'S3.pitfall.1'],
  },
  {
    id: 'retired',
    title: 'The tuned model is switched off',
    looks: 'The provider retires the base model, and what was trained on it goes with it.',
    notice: 'Enter the date in the calendar; the page warns when it lies inside the horizon.',
    prevent:
      'Keep examples and test set in your hands, so that another model can be trained in days.',
    at: ['tuned', 'training', 'examples'],
    approaches: trains,
    sources: ['E21', 'CX-09'],
  },
  {
    id: 'unused-passages',
    title: 'The tuned model ignores the passages',
    looks: 'The right passage is in the prompt; the answer comes from training.',
    notice: 'Give it passages that contradict what it was trained on, and see which it follows.',
    prevent: 'Train with examples that contain retrieved passages, wrong ones among them.',
    at: ['tuned', 'shortPrompt', 'examples'],
    approaches: ['hybrid'],
    patterns: ['generator'],
    sources: ['E04', 'CX-21'],
  },
  {
    id: 'wrong-way',
    title: 'The router sends it the wrong way',
    looks: 'A question of fact reaches the tuned model, which answers from memory.',
    notice: 'Log the way of every query and check 50 by hand each month.',
    prevent: 'Few, clearly different ways; when in doubt, the one with retrieval.',
    at: ['router'],
    approaches: ['hybrid'],
    patterns: ['router'],
    sources: ['S3.best.hyb.1', 'S3.best.hyb.2', 'E28'],
  },
  {
    id: 'false-confidence',
    title: 'It is sure when it should not be',
    looks: 'The cascade keeps a wrong first answer, because the model rated itself highly.',
    notice: 'Plot its stated confidence against how often it was right.',
    prevent: 'Set the bar on questions it never saw, or decide by kind of question instead.',
    at: ['tuned'],
    approaches: ['hybrid'],
    patterns: ['cascade'],
    sources: ['CX-25', 'E26', 'S3.pattern.4'],
  },
  {
    id: 'no-gain',
    title: 'Rewriting gains nothing',
    looks: 'Queries are rewritten, paid for and waited for, and the same passages come up.',
    notice: 'Run the test questions with and without the rewriter.',
    prevent: 'Improve the search first; rewriting helps mostly where the search goes by words.',
    at: ['rewriter'],
    approaches: ['hybrid'],
    patterns: ['rewriter'],
    sources: ['E29', 'S3.pattern.2'],
  },
  {
    id: 'prompt-drift',
    title: 'The prompt grows until nobody knows what it does',
    looks: 'A rule added for one complaint breaks three other answers.',
    notice: 'Run the test set after every change of the prompt.',
    prevent:
      'Keep versions, remove rules as well as add them, and move documents out when they outgrow it.',
    at: ['prompt', 'evaluation'],
    approaches: ['prompting', 'rag'],
    sources: ['S3.pitfall.5'],
  },
];
