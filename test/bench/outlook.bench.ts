import { bench, describe } from 'vitest';
import { contour } from '../../src/model/decide/contour';
import { outlook } from '../../src/model/decide/outlook';
import { questionsLeft } from '../../src/model/decide/questionsLeft';
import { reach } from '../../src/model/decide/reach';
import { defaultWeights } from '../../src/model/decide/weights';
import { quickestWay } from '../support/quickest';

const { median, most, situations } = quickestWay();
console.log(
  `Quickest way: a median of ${median}, at most ${most} questions (${situations} situations)`,
);

const material = { material: 'large' } as const;

describe('nothing answered', () => {
  bench('outlook (has to stay under 50 ms)', () => void outlook({}, defaultWeights));
  bench('questions left (under 150 ms)', () => void questionsLeft({}, defaultWeights));
  bench('reachable scores', () => void reach({}, defaultWeights));
  bench('contour', () => void contour({}, defaultWeights));
});

describe('one question answered', () => {
  bench('outlook', () => void outlook(material, defaultWeights));
  bench('questions left', () => void questionsLeft(material, defaultWeights));
  bench('reachable scores', () => void reach(material, defaultWeights));
});
