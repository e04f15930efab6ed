import { expect } from 'vitest';
import type { Journey } from '../journey';

const PNG_SIGNATURE = '89504e470d0a1a0a';
/** Of an empty picture of that size there are fewer. */
const BYTES_AT_LEAST = 20_000;

/** A browser that takes the drawing for foreign lets no picture be made of it. */
export const exportPicture: Journey = {
  name: 'saves the diagram as PNG',
  link: '#/1/prices=2026-11-20/gap=both/change=weekly/queries=50000/view=architecture',
  async go(visitor) {
    await visitor.lookAt(['heading', 'For each query']);
    await visitor.seen(['graphics-document', /^Architecture of/]);
    await visitor.click(['summary', /^Save picture of the architecture/]);
    await visitor.click(['button', 'Save as PNG']);
    await visitor.hears('PNG made');
    const picture = await visitor.saved('architecture.png');
    expect(picture.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
    expect(picture.length).toBeGreaterThan(BYTES_AT_LEAST);
  },
};
