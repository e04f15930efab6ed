import type { ApproachId } from '../../model/approaches';

/** Something said of an approach, with where it comes from. */
export type Trait = { readonly says: string; readonly ids: readonly string[] };

type Traits = {
  readonly strengths: readonly Trait[];
  readonly weaknesses: readonly Trait[];
  /** Until a first version runs. */
  readonly deploy: Trait;
  /** Until a changed fact or rule shows in the answers. */
  readonly update: Trait;
};

/** What each approach is good and bad at, and how long it takes; from the articles, our words. */
export const traits: { readonly [Id in ApproachId]: Traits } = {
  prompting: {
    strengths: [
      { says: 'There today, and changed in minutes', ids: ['S2.mistake.4'] },
      {
        says: 'Small collections fit in it whole, with caching at a tenth of the price',
        ids: ['CX-36', 'E19'],
      },
      { says: 'Shows what is really missing before money is spent', ids: ['S3.pitfall.5'] },
    ],
    weaknesses: [
      { says: 'Every query pays for instructions and examples again', ids: ['S2.when.ft.3'] },
      { says: 'Style holds only as far as instructions reach', ids: ['CX-23', 'E16'] },
      { says: 'Large or changing collections do not fit', ids: ['E10'] },
    ],
    deploy: { says: 'Hours to days (our assumption: 16 hours of work)', ids: [] },
    update: { says: 'Minutes', ids: [] },
  },
  rag: {
    strengths: [
      { says: 'Facts are as fresh as the index', ids: ['S3.acc.recent', 'S4.when.rag.1'] },
      { says: 'Every answer can name its source', ids: ['S3.acc.cite', 'S0.when.rag.2'] },
      { says: 'Rights and deletion can be enforced row by row', ids: ['CX-05', 'E35'] },
      { says: 'No examples and no training needed', ids: ['S1.ex', 'S3.when.rag.4'] },
    ],
    weaknesses: [
      { says: 'Only as good as what is found', ids: ['S3.acc.rag.minus'] },
      { says: 'Waits for the search before the first word', ids: ['S0.lat.add', 'CX-14'] },
      { says: 'Longer prompts, so a query costs more', ids: ['S2.num.infer', 'CX-07'] },
      { says: 'Does not change tone or habits', ids: ['S2.mistake.2'] },
    ],
    deploy: {
      says: 'Hours to days by S3, days by S0, S1 and S2; making retrieval good takes weeks (ours)',
      ids: ['S3.cost.setup.time', 'S2.num.deploy', 'CX-17'],
    },
    update: { says: '1–60 minutes until a changed document is found', ids: ['S3.upd.rag.time'] },
  },
  tuning: {
    strengths: [
      { says: 'Tone, format and categories hold', ids: ['S3.acc.format', 'S3.acc.tone', 'E16'] },
      { says: 'No search: the first word comes sooner', ids: ['S3.lat', 'CX-14'] },
      {
        says: 'Shorter prompts, and a small model can do',
        ids: ['S2.when.ft.3', 'S4.when.ft.3', 'E14'],
      },
    ],
    weaknesses: [
      { says: 'What it knows is as old as its training', ids: ['S3.acc.recent', 'S0.upd.stale'] },
      {
        says: 'Cannot name sources, and nothing can be deleted from it',
        ids: ['S3.acc.cite', 'E35'],
      },
      {
        says: 'Invents with confidence, more so if facts were trained in',
        ids: ['S3.acc.ft.minus', 'E06'],
      },
      {
        says: 'Needs examples, people who check them, and a way to train',
        ids: ['S3.ex.hours', 'CX-09'],
      },
    ],
    deploy: {
      says: 'Days to weeks by S3, weeks by S0, S1 and S2; nearly all of it is work on examples',
      ids: ['S3.cost.setup.time', 'S2.num.deploy', 'CX-17'],
    },
    update: { says: '1–7 days for each round of training', ids: ['S3.upd.ft.time'] },
  },
  hybrid: {
    strengths: [
      { says: 'Fresh facts in a voice that holds', ids: ['S3.pattern.1', 'S1.when.hyb.1'] },
      { says: 'In one study training and retrieval added up', ids: ['E02'] },
      { says: 'Can be reached in steps, each useful by itself', ids: ['CX-34', 'S0.pattern.2'] },
    ],
    weaknesses: [
      {
        says: 'Both to build, to watch and to pay for',
        ids: ['S0.cost.hyb.upfront', 'S3.best.hyb.2'],
      },
      { says: 'Often no better than retrieval alone', ids: ['CX-21', 'E01'] },
      { says: 'Has to be trained with retrieved passages, or it may ignore them', ids: ['E04'] },
    ],
    deploy: {
      says: 'RAG in days, the trained part weeks later',
      ids: ['S3.cost.setup.time', 'CX-34'],
    },
    update: {
      says: 'Facts in 1–60 minutes, behaviour in 1–7 days',
      ids: ['S3.upd.rag.time', 'S3.upd.ft.time'],
    },
  },
};
