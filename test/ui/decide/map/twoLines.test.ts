import { expect, it } from 'vitest';
import {
  type LimitId,
  limitSpecs,
  limitWords,
  ruleSpecs,
} from '../../../../src/model/decide/limits';
import { twoLines } from '../../../../src/ui/decide/map/twoLines';

it.each([
  ['No way to train', ['No way to train']],
  ['The documents fit in the prompt', ['The documents fit', 'in the prompt']],
  ['Structured outputs are enough', ['Structured outputs', 'are enough']],
  ['Unbreakablylongsingleword', ['Unbreakablylongsingleword']],
])('sets “%s” in lines of about the same length', (text, lines) => {
  expect(twoLines(text)).toEqual(lines);
});

it.each(Object.keys({ ...limitSpecs, ...ruleSpecs }) as LimitId[])(
  'the title of %s fits beside its wall',
  (id) => {
    for (const line of twoLines(limitWords(id).title)) expect(line.length).toBeLessThanOrEqual(20);
  },
);
