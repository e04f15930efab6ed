import { approachSpecs } from '../../model/approaches';
import { questionSpecs } from '../../model/decide/questions';
import type { AdviceResult } from '../../model/guides/advice';

/** What a rule of an article says of these answers, as a sentence. */
export function adviceWords({ side, state, open }: AdviceResult): string {
  const speaks = side ? `speaks for ${approachSpecs[side].name}` : 'names what to weigh';
  const asks = open.map((question) => `“${questionSpecs[question].topic}”`).join(' and ');
  switch (state) {
    case 'fires':
      return `It holds and ${speaks}.`;
    case 'rests':
      return 'It does not hold.';
    case 'waits':
      return `It depends on ${asks}.`;
    case 'undecidable':
      return `It ${speaks}, but none of our questions decides whether it holds.`;
  }
}
