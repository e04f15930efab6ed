import { expect } from 'vitest';
import type { Journey } from '../journey';
import { printedText } from '../printedText';

export const print: Journey = {
  name: 'prints the record with its figures and its link, and without what only a screen can use',
  link: '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/format=strict/queries=50000/examples=300/training=api/title=Support-bot/owner=Ana-Sousa/view=record/theme=dark',
  async go(visitor) {
    await visitor.seen(['img', /^Architecture of/]);
    const text = await printedText(visitor.driver);
    for (const said of ['Support bot', 'Ana Sousa', '$32,200', 'Appendix', 'Vector store'])
      expect(text).toContain(said);
    expect(text.replace(/\s/g, '')).toContain('#/1/prices=2026-11-20/gap=both');
    for (const control of ['Download CSV', 'Show the whole page', 'Theme', 'Today'])
      expect(text).not.toContain(control);
  },
};
