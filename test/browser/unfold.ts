import type { Page } from 'playwright-core';

/** Opens all that can be opened in a part, and goes through the page until all that comes late is there. */
export async function unfold(page: Page, within = 'html') {
  let known = -1;
  for (let now = await openMore(page, within); now !== known; now = await openMore(page, within))
    known = now;
}

/** One pass; how many elements there are after it. */
async function openMore(page: Page, within: string): Promise<number> {
  return page.evaluate(async (part) => {
    for (const around of document.querySelectorAll(part)) {
      for (const each of around.querySelectorAll('details')) each.open = true;
      for (const each of around.querySelectorAll<HTMLElement>('[aria-expanded=false]'))
        each.click();
    }
    const isLate = () => /^(Getting|Drawing) .* …$/m.test(document.body.innerText);
    const isSeen = () =>
      new Promise((tell) => new IntersectionObserver(tell).observe(document.body));
    do {
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
        scrollTo(0, top);
        await isSeen(); // those that watch whether they are in sight are told with it
      }
    } while (isLate());
    scrollTo(0, 0);
    return document.querySelectorAll('*').length;
  }, within);
}
