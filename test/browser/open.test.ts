import { expect, it } from 'vitest';
import { withPage } from './support';

it('opens under its own name', async () => {
  await withPage({}, async (page) => {
    await page.getByRole('heading', { level: 1, name: 'RAG or Fine-Tune?' }).waitFor();
    expect(await page.title()).toBe('RAG or Fine-Tune?');
  });
});
