import { expect } from 'vitest';
import { approachSpecs } from '../../../src/model/approaches';
import { explainedLink } from '../explainedLink';
import type { Journey } from '../journey';
import type { Path } from '../lookup';
import type { Visitor } from '../visitor';
import { verdictLine } from './verdict';

const decide: Path = [['region', 'Decide']];
const question: Path = [...decide, ['heading', undefined, 3]];

/** One way through the questions, by what each asks. */
const chosen: readonly (readonly [question: RegExp, answer: RegExp | string])[] = [
  [/what does a good model still get wrong/, /^Both of these/],
  [/How often do the facts/, /^About every week/],
  [/How much reference material/, /^Up to 10,000 pages/],
  [/show where it comes from/, /^It would be good/],
  [/different people see different things/, /^No/],
  [/How strict are tone and format/, /^People read it/],
  [/What does it mainly do/, /^Hold a conversation/],
  [/good, checked examples/, '2k'],
  [/How soon must an answer begin/, /^In a second or two/],
  [/How many queries a month/, '50k'],
  [/When must the first version/, /^In months/],
  [/Can you train a model/, /^Through a provider/],
  [/What does a wrong answer cost/, /^Annoyance/],
  [/set of 20 or more questions/, /^Yes/],
];

/** The questions in the order in which they are asked, until nothing is left that decides. */
export const settle: Journey = {
  name: 'leads from no answer to a settled result, and Back to the question before',
  async go(visitor) {
    await visitor.click(['button', 'Answer for my project']);
    await visitor
      .until(async () => (await visitor.seen(...verdictLine)).text)
      .toMatch(/^Still open/);
    const asked = [await askedNow(visitor)];
    while (isPlanned(asked.at(-1)) && asked.length <= chosen.length) {
      await answer(visitor, asked.at(-1) ?? '');
      asked.push(await askedNow(visitor));
    }
    expect(asked.at(-1)).toBe('Check your answers');
    const answered = asked.length - 1;
    expect(answered).toBeGreaterThan(2);

    const settled = () =>
      visitor.address().then((address) => explainedLink(address).recommendation);
    await visitor.until(async () => (await settled()).settled).toBe(true);
    const { outcome } = await settled();
    const { name } = approachSpecs[outcome as keyof typeof approachSpecs];
    expect((await visitor.seen(...verdictLine)).text).toContain(name);

    await visitor.driver.evaluate('history.back()');
    await visitor.until(() => askedNow(visitor)).toBe(asked[answered - 1]);
    await visitor.until(async () => (await settled()).settled).toBe(false);
  },
};

async function askedNow(visitor: Visitor): Promise<string> {
  return (await visitor.seen(...question)).text;
}

function isPlanned(asked = ''): boolean {
  return chosen.some(([question]) => question.test(asked));
}

async function answer(visitor: Visitor, asked: string) {
  const planned = chosen.find(([question]) => question.test(asked))?.[1] ?? '';
  if (typeof planned === 'string') await visitor.fill(planned, ...decide, ['textbox']);
  else {
    await visitor.click(...decide, ['radio', planned]);
    await visitor
      .until(async () => (await visitor.seen(...decide, ['radio', planned])).isChecked)
      .toBe(true);
  }
  await visitor.click(...decide, ['button', 'Continue']);
  await visitor.until(() => askedNow(visitor)).not.toBe(asked);
}
