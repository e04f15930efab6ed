// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { useAnnounce } from '../../../src/ui/kit/useAnnounce';

function Speaker({ text }: { text: string }) {
  useAnnounce(text);
  return null;
}

const page = (...texts: string[]) => (
  <LiveRegion>
    {texts.map((text, speaker) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a speaker is known by its place here
      <Speaker key={speaker} text={text} />
    ))}
  </LiveRegion>
);
const said = () => screen.getByRole('status').textContent;
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('does not read out what the page opens with', () => {
  render(page('RAG'));
  wait(5_000);
  expect(said()).toBe('');
});

it('says at most one thing a second, and the latest wins', () => {
  const { rerender } = render(page('RAG'));
  rerender(page('Hybrid'));
  wait(100);
  expect(said()).toBe('Hybrid');
  rerender(page('Prompting'));
  rerender(page('Fine-tuning'));
  wait(900);
  expect(said()).toBe('Hybrid');
  wait(100);
  expect(said()).toBe('Fine-tuning');
});

it('loses nobody when two speak at once', () => {
  const { rerender } = render(page('RAG', 'fine'));
  rerender(page('Hybrid', 'The most is 60 months.'));
  wait(100);
  expect(said()).toBe('Hybrid The most is 60 months.');
});

it('says the same again as something new', () => {
  const { rerender } = render(page(''));
  rerender(page('Copied.'));
  wait(2_000);
  const first = said();
  rerender(page(''));
  rerender(page('Copied.'));
  wait(2_000);
  expect(said()?.trim()).toBe('Copied.');
  expect(said()).not.toBe(first);
});
