import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { decisionRecordOf } from '../../../src/ui/record/decisionRecordOf';
import { recordCsv } from '../../../src/ui/record/recordCsv';
import { hostileTexts } from '../../support/hostileTexts';
import { blankLink, botLink, noWayLink, recordSubject } from './recordSubject';

type Row = { readonly [column: string]: string };
const VALUE = 'Value (in its unit)';

function written(...[link, others]: Parameters<typeof recordSubject>) {
  const subject = recordSubject(link, others);
  const record = decisionRecordOf(subject);
  const rows = parse(recordCsv(subject, record), { columns: true }) as Row[];
  const find = (part: string, figure: string) =>
    rows.find(({ Part, Figure }) => Part === part && Figure === figure);
  return { record, rows, find };
}

it.each([botLink, noWayLink, blankLink])('says what its numbers rest on: %s', (link) => {
  const { record, rows, find } = written(link, { title: 'Support bot', owner: 'Ana' });
  expect(find('Record', 'Title')?.[VALUE]).toBe('Support bot');
  expect(find('Record', 'Owner')?.[VALUE]).toBe('Ana');
  expect(find('Record', 'Counted with')?.[VALUE]).toBe('prices of 20 November 2026');
  expect(find('Record', 'Link')?.[VALUE]).toBe(record.link.text);
  const doubts = record.sections.find(({ id }) => id === 'doubts');
  const lines = doubts?.blocks.flatMap((block) => ('lines' in block ? block.lines : [])) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  const told = rows.filter(({ Part }) => Part === doubts?.heading);
  expect(told.map((row) => row[VALUE])).toEqual(lines.map(({ says }) => says));
  expect(told.map(({ Sources }) => Sources)).toEqual(
    lines.map(({ sources = [] }) => sources.join(', ')),
  );
});

it('says of answers and choices where they come from, and of edited weights what they were', () => {
  const { find, rows } = written(`${botLink}/baseModel=gpt-4.1/facts.gap=12`);
  expect(find('What was asked and answered', 'What falls short')).toMatchObject({
    [VALUE]: 'Both of these',
    'Where from': 'From the link',
  });
  expect(find('Choices', 'Base model')).toMatchObject({
    [VALUE]: 'gpt-4.1',
    'Where from': 'From the link',
  });
  expect(find('Choices', 'Routing model')?.['Where from']).toBe('Our default');
  const edited = rows.filter(({ Part }) => Part === 'Edited weights');
  expect(edited.map((row) => [row[VALUE], row['Where from']])).toEqual([
    ['12', expect.stringMatching(/^Points of the page: \d+$/)],
  ]);
});

it('keeps a title, an owner and notes text, whatever stands in them', () => {
  // Files hold no half characters.
  for (const text of hostileTexts.map((each) => Buffer.from(each).toString())) {
    const { find } = written(botLink, { title: text, owner: text, notes: text });
    for (const figure of ['Title', 'Owner', 'Notes']) {
      const cell = find('Record', figure)?.[VALUE] ?? '';
      expect([text, `'${text}`]).toContain(cell);
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  }
});
