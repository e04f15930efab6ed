import type { Statement } from './statement';

/** What the articles say that most others do. */
export const fieldClaims: readonly Statement[] = [
  { says: 'Most systems in production combine both.', sources: ['S0.claim.most'] },
  {
    says: 'Systems in production often combine both, and at the end of the article most do.',
    sources: ['S1.claim.most'],
  },
  { says: 'Both together often beat either.', sources: ['S2.claim.often'] },
  { says: 'The best systems often combine both.', sources: ['S3.claim.best'] },
  { says: 'Most need RAG, and many combine.', sources: ['S4.claim.most'] },
];

/** What was counted, or said by someone who could count. */
export const fieldEvidence: readonly Statement[] = [
  {
    says: 'RAG in 51 % of deployments, fine-tuning in 9 %, by reports of a survey of 2024.',
    sources: ['E27'],
    mark: 'secondHand',
  },
  {
    says: 'Many of OpenAI’s largest deployments use nothing but prompts and RAG, says OpenAI.',
    sources: ['E11'],
  },
];

/** What we make of them. */
export const fieldComment =
  'No article says how it counted. Those that were counted speak for RAG far more often than for training, so both together cannot be what most run; the survey is of 2024, and we read of it second-hand.';
