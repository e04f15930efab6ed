import { describe, expect, it } from 'vitest';
import { guides } from '../../../src/data/guides/guides';
import { whenToUse } from '../../../src/data/guides/whenToUse';
import { supportBot } from '../../../src/data/situations/supportBot';
import { citation, citations } from '../../../src/data/sources/citations';
import { adviceResults } from '../../../src/model/guides/advice';
import { replayGuides } from '../../../src/model/guides/replayGuides';

it('has every “when” of the articles, and S0’s closing advice, once', () => {
  const published = Object.keys(citations).filter((id) => /^S\d\.(when\.|close$)/.test(id));
  expect(whenToUse.map(({ id }) => id).sort()).toEqual(published.sort());
});

it.each(whenToUse)('$id is cited and on the side of its name', ({ id, side }) => {
  expect(citation(id)).toBeDefined();
  const sideByName = { rag: 'rag', ft: 'tuning', hyb: 'hybrid', prm: 'prompting' } as const;
  const name = /when\.(rag|ft|hyb|prm)/.exec(id)?.[1] as keyof typeof sideByName | undefined;
  expect(side).toBe(name && sideByName[name]);
});

describe('for the support bot', () => {
  const answers = supportBot.answers;
  const results = adviceResults(whenToUse, answers);
  const ids = (state: string) => results.filter((each) => each.state === state).map(({ id }) => id);

  // Weekly facts, a house style and 2,000 examples, by the words of each article.
  it('fires what its answers say', () => {
    expect(ids('fires')).toEqual(
      expect.arrayContaining(['S0.when.rag.1', 'S0.when.ft.3', 'S4.when.ft.2', 'S1.when.hyb.1']),
    );
    expect(ids('rests')).toEqual(
      expect.arrayContaining(['S0.when.rag.4', 'S0.when.ft.2', 'S4.when.ft.5', 'S3.when.rag.4']),
    );
    expect(ids('waits')).toEqual([]);
  });

  it('agrees with the lists that the guides replay', () => {
    const { S2 } = replayGuides(guides, answers);
    const fired = S2.fired.map(({ id }) => id);
    expect(ids('fires').filter((id) => id.startsWith('S2.'))).toEqual(
      expect.arrayContaining(fired.filter((id) => id.includes('.when.'))),
    );
  });
});

it('waits, with nothing answered, for every rule that a question decides', () => {
  for (const { when, state, open } of adviceResults(whenToUse, {})) {
    expect(state).toBe(when ? 'waits' : 'undecidable');
    expect(open.length > 0).toBe(when !== undefined);
  }
});
