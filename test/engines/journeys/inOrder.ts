import type { Journey } from '../journey';

/** Engines differ on what spans columns; what they set in its way is covered or cut off. */
export const inOrder: Journey = {
  name: 'sets the record in its order: nothing over its pictures, nothing beside its place',
  link: '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/format=strict/queries=50000/examples=300/training=api/view=record',
  async go(visitor) {
    const drawn = 'document.querySelectorAll("article figure svg.flowchart").length';
    await visitor.until(() => visitor.driver.evaluate(drawn)).toBe(1);
    await visitor.until(() => visitor.driver.evaluate(`(${outOfOrder})()`)).toEqual([]);
  },
};

/** In the page: what stands before a picture but not above it, or after it but not below. */
function outOfOrder(): string[] {
  return [...document.querySelectorAll('article figure:has(.flowchart)')].flatMap((figure) => {
    const { top, bottom } = figure.getBoundingClientRect();
    const around = figure.closest('section')?.querySelectorAll('*') ?? [];
    return [...around]
      .filter((each) => !each.contains(figure) && !figure.contains(each) && each.checkVisibility())
      .filter((each) => {
        const box = each.getBoundingClientRect();
        const isBefore = each.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING;
        return isBefore ? box.bottom > top + 1 : box.top < bottom - 1;
      })
      .map((each) => each.textContent.slice(0, 60));
  });
}
