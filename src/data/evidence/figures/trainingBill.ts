import type { FiguresFrom } from '../evidenceFigure';

const PASSES = 3;

/** Listed training prices beside the one that S3 uses, for a million tokens (CX-08). */
export const trainingBill: FiguresFrom = ({ tuned, chat }) => {
  const large = tuned['openai_gpt-4.1-2025-04-14']?.training;
  const mini = tuned['openai_gpt-4.1-mini-2025-04-14']?.training;
  const nano = tuned['openai_gpt-4.1-nano-2025-04-14']?.training;
  const output = chat['gpt-4.1']?.output;
  if (large === undefined || mini === undefined || nano === undefined || output === undefined)
    return undefined;
  return {
    large: { value: large, unit: 'USD' },
    mini: { value: mini, unit: 'USD' },
    nano: { value: nano, unit: 'USD' },
    output: { value: output, unit: 'USD' },
    passes: { value: PASSES * large, unit: 'USD' },
  };
};
