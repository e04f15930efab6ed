import { expect, it } from 'vitest';
import { ladderSentence } from '../../../src/share/evidence/ladderSentence';

it.each([
  [
    undefined,
    'How many checked examples there are is not known yet. The sources ask for anything from 10 to 10,000.',
  ],
  [
    1,
    '1 example: not possible. Providers refuse to train on fewer than 10. The next step, “Not yet”, takes 9 more. Of 17 marks of the sources, 0 are reached.',
  ],
  [
    2_000,
    '2,000 examples: enough for one tree. Above the mark at which S0 calls it plenty. The next step, “Enough for every article”, takes 8,000 more. Of 17 marks of the sources, 16 are reached.',
  ],
  [
    5_679,
    '5,679 examples: enough for one tree. Above the mark at which S0 calls it plenty. The next step, “Enough for every article”, takes 4,321 more. Of 17 marks of the sources, 16 are reached.',
  ],
  [
    12_345,
    '12,345 examples: enough for every article. Reaches the number that S1 recommends, the highest of all. Of 17 marks of the sources, 17 are reached.',
  ],
])('%s', (examples, sentence) => {
  expect(ladderSentence(examples)).toBe(sentence);
});
