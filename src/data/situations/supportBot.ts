import type { Situation } from './situation';

/** The example on which the page opens: whether a model can be trained is left to the reader. */
export const supportBot: Situation = {
  id: 'S0.work',
  name: 'Support bot for a software product',
  says: 'It answers questions on billing, faults and features. The help articles change every week, and 2,000 past conversations are at hand.',
  sources: ['S0.work.case', 'S0.work.hyb', 'S0.upd.example', 'S0.ex.worked', 'S0.lat.chat'],
  answers: {
    gap: 'both',
    change: 'weekly',
    material: 'large',
    cite: 'nice',
    rights: 'no',
    format: 'strict',
    task: 'converse',
    examples: 2_000,
    speed: 'interactive',
    queries: 50_000,
    release: 'months',
    stakes: 'medium',
    testset: 'yes',
  },
  recommends: 'hybrid',
  assumed: ['material', 'cite', 'rights', 'format', 'queries', 'release', 'stakes', 'testset'],
};
