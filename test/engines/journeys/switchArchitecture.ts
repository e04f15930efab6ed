import { expect } from 'vitest';
import type { Journey } from '../journey';
import type { Path } from '../lookup';

const drawingOf = (name: RegExp): Path => [['graphics-document', name]];

export const switchArchitecture: Journey = {
  name: 'draws another architecture, with its parts and steps',
  link: '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/format=strict/training=api/examples=2000/queries=50000/view=architecture',
  async go(visitor) {
    const said = () => visitor.driver.evaluate('document.body.innerText');
    await visitor.lookAt(['heading', 'For each query']); // drawn once its place is on the screen
    const hybrid = await visitor.seen(...drawingOf(/^Architecture of Hybrid/));
    expect(hybrid.text).toContain('Training pipeline');
    expect((await visitor.seen(['radio', 'Hybrid (recommended)'])).isChecked).toBe(true);
    expect(await said()).toContain('The training pipeline trains the model');

    await visitor.click(['group', 'Approach'], ['radio', 'RAG']);
    await visitor.lookAt(['heading', 'For each query']);
    const rag = await visitor.seen(...drawingOf(/^Architecture of RAG/));
    expect(rag.text).toContain('Vector store');
    expect(rag.text).not.toContain('Training pipeline');
    expect(await said()).toContain('The vector store looks for the passages');
    expect(await said()).not.toContain('The training pipeline trains the model');
  },
};
