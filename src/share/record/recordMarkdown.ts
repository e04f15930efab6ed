import { markdownText } from '../markdownText';
import type { DecisionRecord, RecordBlock, RecordLine, RecordSection } from './decisionRecord';

/**
 * The record as Markdown for GitHub, GitLab and Confluence: tables, and the diagram as a Mermaid
 * block. All text in it stays text.
 */
export function recordMarkdown(record: DecisionRecord): string {
  const { title, details, sections, link, appendix } = record;
  const parts = [
    `# ${markdownText(title)}`,
    details.map(({ label, says }) => `- **${label}:** ${markdownText(says)}`).join('\n'),
    ...sections.flatMap((section) => sectionText(section, '##')),
    '## Link',
    // Only letters, digits and signs that cannot close either of the two stand in a link.
    link.isAddress ? `<${link.text}>` : `\`${link.text}\``,
    '## Appendix',
    ...appendix.flatMap((section) => sectionText(section, '###')),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionText({ heading, blocks }: RecordSection, level: string): readonly string[] {
  return [`${level} ${markdownText(heading)}`, ...blocks.flatMap(blockText)];
}

function blockText(block: RecordBlock): readonly string[] {
  switch (block.kind) {
    case 'lead':
      return [`**${markdownText(block.says)}**`];
    case 'lines':
      return block.lines.map(lineText);
    case 'list':
      return [
        ...(block.title ? [`**${markdownText(block.title)}**`] : []),
        block.lines
          .map((line, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${lineText(line)}`)
          .join('\n'),
      ];
    case 'table':
      return [`**${markdownText(block.caption)}**`, tableText(block)];
    case 'diagram':
      return [`\`\`\`mermaid\n${block.mermaid}\n\`\`\``];
    case 'chart':
      return block.lines.map(lineText); // its numbers stand in the tables
    default:
      throw new Error(`Block without Markdown: ${JSON.stringify(block satisfies never)}`);
  }
}

function lineText({ says, sources = [], url }: RecordLine): string {
  const ids = sources.length > 0 ? ` (${markdownText(sources.join(', '))})` : '';
  return `${markdownText(says)}${ids}${url ? ` <${url}>` : ''}`;
}

function tableText({ columns, rows }: Extract<RecordBlock, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ header }) => markdownText(header))),
    row(columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(markdownText))),
  ].join('\n');
}
