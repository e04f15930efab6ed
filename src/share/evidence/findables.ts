import { comparison } from '../../data/evidence/comparison';
import { definitions } from '../../data/evidence/definitions';
import { evidenceKinds } from '../../data/evidence/evidencePlaces';
import { questionsAndAnswers } from '../../data/evidence/questionsAndAnswers';
import { workedExamples } from '../../data/evidence/workedExamples';
import { failures } from '../../data/practice/failures';
import { type Practice, pitfalls, practices } from '../../data/practice/practices';
import { type StageId, stageSpecs } from '../../data/practice/stages';
import { traits } from '../../data/practice/traits';
import { articles } from '../../data/sources/articles';
import { citations } from '../../data/sources/citations';
import { term, termIds } from '../../data/words/glossary';
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
  failure: 'What goes wrong',
  practice: 'What helps',
  mistake: 'What to avoid',
  stage: 'Stage',
  prices: 'Prices',
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
  const others = [
    ...[...rows, ...answers, ...examples, ...approaches, ...terms],
    ...[...wrong, ...helps, ...avoid, ...stages, pricesCard(prices)],
  ];
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
    text: [definitions[id].says, definitions[id].picture, ...traitTexts(id)].join(' '),
  }),
);

const terms = termIds.map(
  (id): Findable => ({
    id: `Word.${id}`,
    kind: 'term',
    title: term(id).name,
    text: term(id).says,
  }),
);

const wrong = failures.map(
  ({ id, title, looks, notice, prevent, sources }): Findable => ({
    id: `Failure.${id}`,
    kind: 'failure',
    title,
    text: [looks, notice, prevent, ...sources].join(' '),
  }),
);

const practiceCard =
  (kind: 'practice' | 'mistake') =>
  ({ id, says, because }: Practice) =>
    ({ id: `Practice.${id}`, kind, title: says, text: because }) satisfies Findable;
const helps = practices.map(practiceCard('practice'));
const avoid = pitfalls.map(practiceCard('mistake'));

const stages = (Object.keys(stageSpecs) as StageId[]).map((id): Findable => {
  const { name, does, gate, ids } = stageSpecs[id];
  return { id: `Stage.${id}`, kind: 'stage', title: name, text: [does, gate, ...ids].join(' ') };
});

/** The card behind every price, found by the names of models and vendors. */
const PRICES_CARD = 'Prices';
function pricesCard({ chat, tuned, embedding, rerank, store }: PriceTable): Findable {
  const records = [chat, tuned, embedding, rerank, store].flatMap((each) =>
    Object.values<{ readonly id: string; readonly provider: string }>(each),
  );
  return {
    id: PRICES_CARD,
    kind: 'prices',
    title: 'Prices of all models',
    text: records.map(({ id, provider }) => `${id} ${provider}`).join(' '),
  };
}

function traitTexts(id: (typeof approachIds)[number]): readonly string[] {
  const { strengths, weaknesses, deploy, update } = traits[id];
  return [...strengths, ...weaknesses, deploy, update].map(({ says }) => says);
}

const facts = Object.entries(citations)
  .filter(([id]) => Object.hasOwn(articles, id.slice(0, 2)))
  .map(([id, { label, of }]): Findable => ({ id, kind: 'fact', title: label, text: of }));
