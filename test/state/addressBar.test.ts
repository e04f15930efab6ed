// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { browserAddressBar, setAddress } from '../../src/state/addressBar';

const bar = browserAddressBar(window);

it('writes the window’s own address and tells whether it is on top', () => {
  setAddress(bar, '#/1/gap=both', false);
  expect(window.location.hash).toBe('#/1/gap=both');
  expect(bar.location.hash).toBe('#/1/gap=both');
  expect(bar.isTopLevel).toBe(true);
  const entries = window.history.length;
  setAddress(bar, '#/1/gap=facts', true);
  expect(window.history.length).toBe(entries + 1);
});

it('hears of another address until it is told to stop', () => {
  const listener = vi.fn();
  const stop = bar.onMove(listener);
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(listener).toHaveBeenCalledTimes(2);
});

it('calls back after some time, unless it is stopped before', async () => {
  const act = vi.fn();
  const stopped = vi.fn();
  bar.after(1, act);
  bar.after(1, stopped)();
  await vi.waitFor(() => expect(act).toHaveBeenCalledOnce());
  expect(stopped).not.toHaveBeenCalled();
});
