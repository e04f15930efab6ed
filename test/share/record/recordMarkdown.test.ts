import { expect, it } from 'vitest';
import { newestPriceTable } from '../../../src/data/prices/priceTables';
import { architecture } from '../../../src/model/architecture/architecture';
import type { DecisionRecord, RecordBlock } from '../../../src/share/record/decisionRecord';
import { recordMarkdown } from '../../../src/share/record/recordMarkdown';
import { inputsOf } from '../../model/costs/inputsOf';

const blocks: readonly RecordBlock[] = [
  { kind: 'lead', says: 'RAG' },
  {
    kind: 'lines',
    lines: [
      { says: 'It is cheaper.', sources: ['S3', 'E19'], url: 'https://a.example/x_y' },
      { says: 'No *more*.', sources: [] },
    ],
  },
  { kind: 'list', lines: [{ says: 'first' }, { says: 'second' }] },
  { kind: 'list', title: 'Then', isNumbered: true, lines: [{ says: 'this' }, { says: 'that' }] },
  {
    kind: 'table',
    caption: 'Costs',
    columns: [{ header: 'what' }, { header: 'USD', isNumeric: true }],
    rows: [
      ['a | b', '1'],
      ['c', '2'],
    ],
  },
  { kind: 'diagram', graph: architecture('prompting', inputsOf({}), {}), mermaid: 'flowchart LR' },
  { kind: 'chart', lines: [{ says: 'It rises.' }] },
];

const record: DecisionRecord = {
  title: 'A #1 bot',
  details: [
    { label: 'Owner', says: 'Ada' },
    { label: 'Date', says: newestPriceTable.asOf },
  ],
  sections: [{ id: 'why', heading: 'Why', blocks }],
  appendix: [{ id: 'more', heading: 'More', blocks: [{ kind: 'lead', says: 'End' }] }],
  link: { text: 'https://a.example/#/1/gap=both', isAddress: true },
};

it('writes every kind of block as Markdown has it', () => {
  expect(recordMarkdown(record)).toBe(`# A \\#1 bot

- **Owner:** Ada
- **Date:** 2026-11-20

## Why

**RAG**

It is cheaper. (S3, E19) <https://a.example/x_y>

No \\*more\\*.

- first
- second

**Then**

1. this
2. that

**Costs**

| what | USD |
| --- | ---: |
| a \\| b | 1 |
| c | 2 |

\`\`\`mermaid
flowchart LR
\`\`\`

It rises.

## Link

<https://a.example/#/1/gap=both>

## Appendix

### More

**End**
`);
});

it('leaves no hole where nothing is said of the record, and quotes a link without an address', () => {
  const link = { text: '#/1/gap=both', isAddress: false };
  expect(recordMarkdown({ ...record, details: [], sections: [], appendix: [], link })).toBe(
    '# A \\#1 bot\n\n## Link\n\n`#/1/gap=both`\n\n## Appendix\n',
  );
});
