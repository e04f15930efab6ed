import { expect, it } from 'vitest';
import { startHostFrame } from '../../src/state/hostFrame';
import { createScenarioStore } from '../../src/state/scenarioStore';
import { fakeHostFrame } from './fakeHostFrame';

const store = () => createScenarioStore('2026-11-20');
const plain = (height: number) => ({ type: 'rag-or-finetune:height', height });

/** A page in a frame that has told its first height. */
function settledFrame(contentHeight: (framePx: number) => number) {
  const frame = fakeHostFrame(contentHeight);
  const stop = startHostFrame(store(), frame);
  frame.resized();
  frame.pass(20_000);
  return { frame, stop };
}

it('tells its height soon after the start', () => {
  const frame = fakeHostFrame(() => 2_000);
  startHostFrame(store(), frame);
  frame.resized();
  frame.pass(100);
  expect(frame.posts).toEqual([plain(2_000)]);
});

it.each([
  [2_003, []],
  [1_997, []],
  [2_004, [plain(2_004)]],
  [1_500, [plain(1_500)]],
])('of a height of 2,000 that becomes %i it tells %j', (height, told) => {
  const { frame } = settledFrame(() => 2_000);
  frame.posts.length = 0;
  frame.contentHeight = () => height;
  frame.resized();
  frame.pass(20_000);
  expect(frame.posts).toEqual(told);
});

it('waits for the page to settle', () => {
  const { frame } = settledFrame(() => 2_000);
  frame.posts.length = 0;
  frame.visitorActs();
  for (let height = 2_010; height <= 2_500; height += 10) {
    frame.contentHeight = () => height;
    frame.resized();
    frame.pass(16);
  }
  frame.pass(1_000);
  expect(frame.posts).toEqual([plain(2_500)]);
});

it('tells the three heights of what arrives bit by bit, each time the visitor acts', () => {
  const { frame } = settledFrame(() => 2_000);
  for (const first of [2_100, 3_100]) {
    frame.posts.length = 0;
    frame.visitorActs();
    for (const [step, waitMs] of [100, 400, 1_500].entries()) {
      frame.contentHeight = () => first + step * 100;
      frame.resized();
      frame.pass(waitMs);
    }
    expect(frame.posts).toEqual([plain(first), plain(first + 100), plain(first + 200)]);
  }
});

it('tells what came later still after a while, where the content would be cut off', () => {
  const { frame } = settledFrame(() => 2_000);
  for (const height of [2_100, 2_200, 2_300, 2_400]) {
    frame.contentHeight = () => height;
    frame.resized();
    frame.pass(2_000);
  }
  expect(frame.posts.at(-1)).toEqual(plain(2_300));
  frame.pass(20_000);
  expect(frame.posts.at(-1)).toEqual(plain(2_400));
});

it.each([
  ['higher', (framePx: number) => (framePx < 2_000 ? 2_000 : 1_950)],
  ['lower', (framePx: number) => (framePx < 1_951 ? 2_000 : 1_950)],
])('ends on the greater of two heights when a %s frame changes the content', (_, content) => {
  const frame = fakeHostFrame(content);
  frame.answer = (message) => {
    if (message !== null && typeof message === 'object' && 'height' in message) {
      frame.framePx = Number(message.height) - 4; // its borders take some of the height
      frame.resized();
    }
  };
  startHostFrame(store(), frame);
  frame.resized();
  frame.pass(60_000);
  expect(frame.posts.length).toBeLessThanOrEqual(3);
  expect(frame.posts.at(-1)).toEqual(plain(2_000));
});

it('stops at three when a host makes everything higher and higher', () => {
  const frame = fakeHostFrame((framePx) => framePx + 10);
  frame.answer = () => {
    frame.framePx += 10;
    frame.resized();
  };
  startHostFrame(store(), frame);
  frame.resized();
  frame.pass(10_000);
  expect(frame.posts).toHaveLength(3);
});

it('speaks iframe-resizer’s language too, once spoken to', () => {
  const { frame } = settledFrame(() => 2_000);
  frame.posts.length = 0;
  frame.hostSays(
    '[iFrameSizer]wiki-7:8:false:false:32:true:true:null:bodyOffset:null:null:0:false',
  );
  expect(frame.posts).toEqual(['[iFrameSizer]wiki-7:2000:480:init']);
  frame.contentHeight = () => 2_100;
  frame.resized();
  frame.pass(100);
  expect(frame.posts.slice(1)).toEqual([plain(2_100), '[iFrameSizer]wiki-7:2100:480:size']);
});

it('repeats its height for a host that has set another one, three times at most', () => {
  const { frame } = settledFrame(() => 2_000);
  frame.posts.length = 0;
  frame.answer = () => frame.hostSays({ type: 'rag-or-finetune:height-set', height: 900 });
  frame.hostSays({ type: 'rag-or-finetune:height-set', height: 600 });
  frame.pass(60_000);
  expect(frame.posts).toEqual([plain(2_000), plain(2_000), plain(2_000)]);
});

it('says nothing to a host that has set what it was told', () => {
  const { frame } = settledFrame(() => 2_000);
  frame.posts.length = 0;
  frame.hostSays({ type: 'rag-or-finetune:height-set', height: 2_000 });
  frame.pass(60_000);
  expect(frame.posts).toEqual([]);
});

it('takes a theme from its host', () => {
  const frame = fakeHostFrame(() => 2_000);
  const scenarios = store();
  startHostFrame(scenarios, frame);
  frame.hostSays({ type: 'rag-or-finetune:theme', theme: 'dark' });
  expect(scenarios.getState().theme).toBe('dark');
});

it.each([
  undefined,
  null,
  7,
  'dark',
  [],
  {},
  { type: 'rag-or-finetune:theme' },
  { type: 'rag-or-finetune:theme', theme: 'pink' },
  { type: 'rag-or-finetune:theme', theme: ['dark'] },
  { type: 'rag-or-finetune:theme', theme: '__proto__' },
  { type: 'theme', theme: 'dark' },
  { type: 'rag-or-finetune:height-set' },
  { type: 'rag-or-finetune:height-set', height: '600' },
  { type: 'rag-or-finetune:height-set', height: Number.NaN },
  { type: 'rag-or-finetune:height-set', height: -1 },
  { type: 'rag-or-finetune:open', link: '#/1/answer=yes' },
  '[iFrameSizer]',
  '[iFrameSizer]wiki-7:8',
  '[iFrameSizer]message:{"answer":"yes"}',
])('does nothing about %j', (message) => {
  const frame = fakeHostFrame(() => 2_000);
  const scenarios = store();
  startHostFrame(scenarios, frame);
  const before = scenarios.getState();
  frame.hostSays(message);
  frame.pass(60_000);
  expect(scenarios.getState()).toBe(before);
  expect(frame.posts).toEqual([]);
});

it('falls silent when stopped', () => {
  const { frame, stop } = settledFrame(() => 2_000);
  frame.posts.length = 0;
  frame.contentHeight = () => 3_000;
  frame.resized();
  stop();
  frame.visitorActs();
  frame.pass(60_000);
  expect(frame.posts).toEqual([]);
});
