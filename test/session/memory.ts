import type { CDPSession, Page } from 'playwright-core';

/** What the page holds after everything that nobody needs was let go. */
export type Memory = {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
};

/** Measures a page; the session stays open as long as the page. */
export async function memoryMeter(page: Page): Promise<() => Promise<Memory>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  return () => measured(client);
}

async function measured(client: CDPSession): Promise<Memory> {
  // What a first collection frees may hold on to more.
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    heapMb: value('JSHeapUsedSize') / 1_000_000,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/** A measurement in words. */
export function memoryWords({ heapMb, nodes, listeners }: Memory): string {
  return `${heapMb.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;
}

/** By how much the last third may exceed the middle one: noise and caches that fill, no leak. */
export const ALLOWANCE: Memory = { heapMb: 1.15, nodes: 1.15, listeners: 1.15 };

/** Fewer samples say nothing about a trend. */
const FEWEST = 6;

/** What keeps growing: the last third of the samples on average above the middle third. */
export function growthFaults(samples: readonly Memory[]): readonly string[] {
  if (samples.length < FEWEST) return [];
  const third = samples.length / 3;
  const part = (from: number) =>
    samples.slice(Math.floor(from * third), Math.floor((from + 1) * third));
  return (['heapMb', 'nodes', 'listeners'] as const).flatMap((what) => {
    const mean = (some: readonly Memory[]) =>
      some.reduce((sum, each) => sum + each[what], 0) / some.length;
    const [middle, last] = [mean(part(1)), mean(part(2))];
    if (last <= middle * ALLOWANCE[what]) return [];
    return [
      `${what} keeps growing: ${middle.toFixed(1)} in the middle, ${last.toFixed(1)} at last`,
    ];
  });
}
