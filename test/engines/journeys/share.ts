import { expect } from 'vitest';
import type { Journey } from '../journey';
import { verdict, verdictLine } from './verdict';

export const share: Journey = {
  name: 'hands on a link that says the same in a clean profile',
  async go(visitor, elsewhere) {
    await visitor.click(['region', 'Decide'], ['radio', /^No/]);
    await visitor.click(['region', 'Decide'], ['button', 'Continue']);
    await visitor.until(async () => (await visitor.seen(...verdictLine)).text).toMatch(/^RAG/);
    const said = (await visitor.seen(...verdict)).text;

    await visitor.click(['banner'], ['button', 'Share']);
    await visitor.click(['dialog'], ['button', 'Copy link']);
    await visitor.hears('Copied.');
    const { text } = await visitor.seen(['dialog']);
    const [link = ''] = /#\/1\/\S+/.exec(text) ?? [];
    expect(link).toContain('/training=none');
    await visitor.press('Escape');
    await visitor.until(() => visitor.count(['dialog'])).toBe(0);

    await elsewhere(link, async (other) => {
      expect((await other.seen(...verdict)).text).toBe(said);
      expect(await other.driver.evaluate('localStorage.length')).toBe(0);
    });
  },
};
