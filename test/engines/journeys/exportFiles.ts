import { expect } from 'vitest';
import { explainedLink } from '../explainedLink';
import type { Journey } from '../journey';

export const exportFiles: Journey = {
  name: 'saves the record as CSV and JSON with the figures of the link',
  link: '#/1/prices=2026-11-20/gap=both/change=weekly/queries=50000/title=Team-bot/view=record',
  async go(visitor) {
    const { costs } = explainedLink(await visitor.address());
    await visitor.click(['button', 'Download JSON']);
    const json = JSON.parse(String(await visitor.saved('team-bot-record.json')));
    expect(json.costs).toEqual(costs);
    await visitor.click(['button', 'Download CSV']);
    const csv = String(await visitor.saved('team-bot-record.csv'));
    expect(csv).toContain(String(costs.rag.horizonTotal));
  },
};
