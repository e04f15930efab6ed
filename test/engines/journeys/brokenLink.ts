import { expect } from 'vitest';
import { explainedLink } from '../explainedLink';
import type { Journey } from '../journey';

export const brokenLink: Journey = {
  name: 'opens a broken link with what could be read, and says what could not',
  link: '#/1/gap=both/queries=lots/colour=red/baseModel=gpt-99/cite=must',
  async go(visitor) {
    for (const said of ['lots', 'colour', 'gpt-99', 'gpt-6.1-terra']) await visitor.hears(said);
    expect(explainedLink(await visitor.address()).answers).toEqual({ gap: 'both', cite: 'must' });
  },
};
