import { comparison } from '../../data/evidence/comparison';
import { definitions } from '../../data/evidence/definitions';
import { evidenceKinds } from '../../data/evidence/evidencePlaces';
import { questionsAndAnswers } from '../../data/evidence/questionsAndAnswers';
import { workedExamples } from '../../data/evidence/workedExamples';
import { articles } from '../../data/sources/articles';
import { citations } from '../../data/sources/citations';
import { glossary, termIds } from '../../data/words/glossary';
import { approachIds, approachSpecs } from '../../model/approaches';
import type { PriceTable } from '../../model/prices';
import { evidenceCards } from './evidenceCards';

/** What can be opened in the evidence, by kind; the names are for readers. */
export const findableKinds = {
  ...evidenceKinds,
  row: 'Comparison',
  answer: 'Question answered',
  example: 'Worked example',
  definition: 'Approach',
  term: 'Word',
  fact: 'What an article says',
} as const;
export type FindableKind = keyof typeof findableKinds;

/** Something with a card of its own, as a search sees it; the id is the `card` of a link. */
export type Findable = {
  readonly id: string;
  readonly kind: FindableKind;
  readonly title: string;
  readonly text: string;
};

/** Everything in the evidence that has a card, with live figures at the prices in force, each id once. */
export function findables(prices: PriceTable): readonly Findable[] {
  const others = [...rows, ...answers, ...examples, ...approaches, ...terms];
  const taken = new Set(others.map(({ id }) => id));
  return [...evidenceCards(prices), ...others, ...facts.filter(({ id }) => !taken.has(id))];
}

const rows = comparison.map(
  ({ id, topic, cells, reading }): Findable => ({
    id: `Row.${id}`,
    kind: 'row',
    title: topic,
    text: [...Object.values(cells).map(({ says }) => says), reading].join(' '),
  }),
);

const answers = questionsAndAnswers.map(
  ({ id, asks, answer, comment }): Findable => ({
    id,
    kind: 'answer',
    title: asks,
    text: `${answer} ${comment}`,
  }),
);

const examples = workedExamples.map(
  ({ id, title, says, ways, comment }): Findable => ({
    id,
    kind: 'example',
    title,
    text: [says, ...ways.map(({ how }) => how), comment].join(' '),
  }),
);

const approaches = approachIds.map(
  (id): Findable => ({
    id: `Approach.${id}`,
    kind: 'definition',
    title: `What ${approachSpecs[id].name} is`,
    text: `${definitions[id].says} ${definitions[id].picture}`,
  }),
);

const terms = termIds.map(
  (id): Findable => ({
    id: `Word.${id}`,
    kind: 'term',
    title: glossary[id].name,
    text: glossary[id].says,
  }),
);

const facts = Object.entries(citations)
  .filter(([id]) => Object.hasOwn(articles, id.slice(0, 2)))
  .map(([id, { label, of }]): Findable => ({ id, kind: 'fact', title: label, text: of }));
