import type { ApproachId } from '../../model/approaches';

type Way = {
  readonly approach: ApproachId;
  readonly id: string;
  readonly how: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
};

/** A case that an article works through; `situation` opens it here, where we have it. */
export type WorkedExample = {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly recommends: ApproachId;
  readonly situation?: string;
  /** What it tried, with what spoke for and against it. */
  readonly ways: readonly Way[];
  readonly comment: string;
  readonly ids: readonly string[];
};

/** The cases of the articles, in our words; lists that our copies lack are not filled in. */
export const workedExamples: readonly WorkedExample[] = [
  {
    id: 'S0.work',
    title: 'A support bot, three ways',
    says: 'Customers ask about billing, faults and features. Help articles change every week; 2,000 past conversations are at hand.',
    recommends: 'hybrid',
    situation: 'S0.work',
    ways: [
      {
        approach: 'rag',
        id: 'S0.work.rag',
        how: 'Index the FAQ, the documents and recent tickets; answer from what is found.',
        for: ['Quick to build', 'Follows every change'],
        against: ['Reasons generically', 'Tone varies', 'Misses what runs through many tickets'],
      },
      {
        approach: 'tuning',
        id: 'S0.work.ft',
        how: 'Train on the 2,000 conversations.',
        for: ['Right tone', 'Knows the patterns of the tickets', 'No delay from a search'],
        against: ['Out of date after 2–4 weeks', 'New articles mean training again'],
      },
      {
        approach: 'hybrid',
        id: 'S0.work.hyb',
        how: 'Train on the conversations and retrieve articles and tickets.',
        for: ['Tone and patterns from training', 'Facts as of today'],
        against: [
          'The article names nothing; we add that both have to be built, tested and kept up',
        ],
      },
    ],
    comment:
      'The whole judgement rests on there being a way to train. Its code looks documents up by exact word, so its own sample question finds none.',
    ids: ['S0.work.case', 'S0.ex.worked', 'S0.upd.stale', 'S0.fail.code'],
  },
  {
    id: 'S1.work.docmind',
    title: 'DocMind, a document product',
    says: 'People upload documents and ask about them. The article uses RAG alone; its reasons are missing in the copy we read.',
    recommends: 'rag',
    situation: 'S1.work.docmind',
    ways: [],
    comment: 'Everybody’s documents differ, so there is nothing that training could learn ahead.',
    ids: ['S1.work.docmind'],
  },
  {
    id: 'S1.work.docmind2',
    title: 'DocMind with support added',
    says: 'The same product, now answering its own customers: trained on its voice, retrieving from its help articles.',
    recommends: 'hybrid',
    ways: [],
    comment: 'Voice is a reason to train only if a prompt cannot hold it. Test that first.',
    ids: ['S1.work.docmind2', 'S1.work.support', 'S1.pattern.1'],
  },
  {
    id: 'S2.work.support',
    title: 'A support bot, in two sentences',
    says: 'Train how it communicates, retrieve what it says about products.',
    recommends: 'hybrid',
    ways: [],
    comment: 'The same split as in S1 and S4.',
    ids: ['S2.work.support', 'S2.pattern.1', 'S4.pattern.1'],
  },
  {
    id: 'S2.work.classify',
    title: 'A ticket classifier',
    says: 'A narrow task with many pairs of ticket and category: a tuned model beats a general one with a long prompt.',
    recommends: 'tuning',
    situation: 'S2.work.classify',
    ways: [],
    comment:
      'The clearest case for training: small models trained on 200–500 labels did better everywhere in one study (E17; the number of labels second-hand).',
    ids: ['S2.work.classify', 'E17', 'E14'],
  },
];
