import type { Frame, FrameLocator, Page } from 'playwright-core';

/** What there is to see wherever the page runs: the part to scroll to, and what appears in it. */
const sights = [
  ['h1', 'h1'],
  ['main', 'h2'],
  ['#cost', '#cost .recharts-surface'],
  ['#architecture', '#architecture svg.flowchart'],
] as const;

/** Goes through the whole page until all of it is there: its name, verdict, chart and diagram. */
export async function seeAll(page: Page | FrameLocator) {
  for (const [part, sight] of sights) {
    await page.locator(part).first().scrollIntoViewIfNeeded();
    await page.locator(sight).first().waitFor();
  }
}

/** What is out of sight is made a little later: in a frame by itself. */
export async function untilMade(frame: Frame) {
  const coming = frame.getByText(/^Getting .* …$/);
  await coming.first().waitFor({ state: 'detached' });
}
