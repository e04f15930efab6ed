import type { Page } from 'playwright-core';

/** What makes the reader scroll sideways: the page itself, or a part that is no table, diagram or code. */
export function sidewaysFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`The page is ${scrollWidth} of ${clientWidth} px`);
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (each.scrollWidth <= each.clientWidth || each.clientWidth === 0) continue;
      if (!['auto', 'scroll'].includes(getComputedStyle(each).overflowX)) continue;
      if (each.matches('textarea, pre') || each.querySelector('table, svg')) continue;
      faults.push(`${each.scrollWidth} of ${each.clientWidth} px: ${each.outerHTML.slice(0, 160)}`);
    }
    return faults;
  });
}
