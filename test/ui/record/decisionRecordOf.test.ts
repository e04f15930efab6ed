// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { estimates } from '../../../src/data/estimates/estimates';
import { priceTables } from '../../../src/data/prices/priceTables';
import { parameterIds, parameterSpec } from '../../../src/model/parameters';
import { linkExplanation } from '../../../src/share/linkExplanation';
import { plainText } from '../../../src/share/plainText';
import { recordMarkdown } from '../../../src/share/record/recordMarkdown';
import { encodeScenario } from '../../../src/share/scenarioCodec';
import { decisionRecordOf } from '../../../src/ui/record/decisionRecordOf';
import { explained } from '../../support/explained';
import { gfmToHtml } from '../../support/gfm';
import { hostileTexts } from '../../support/hostileTexts';
import { blankLink, botLink, noWayLink, recordSubject } from './recordSubject';

const links = [botLink, noWayLink, blankLink] as const;

function markdownPage(subject: ReturnType<typeof recordSubject>) {
  const markdown = recordMarkdown(decisionRecordOf(subject));
  return new DOMParser().parseFromString(gfmToHtml(markdown), 'text/html');
}

function tableAfter(page: Document, caption: RegExp): Element {
  const title = [...page.querySelectorAll('p > strong:only-child')].find(({ textContent }) =>
    caption.test(textContent),
  );
  const table = title?.parentElement?.nextElementSibling;
  return table?.tagName === 'TABLE' ? table : expect.fail(`There is no table ${caption}`);
}

/** What stands under the heading of the link. */
const linkOf = (page: Document) =>
  [...page.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Link')
    ?.nextElementSibling;

const cellsOf = (table: Element) =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );

it.each(links)('states prices, doubts, assumptions and the link as Markdown: %s', (link) => {
  const subject = recordSubject(link, { owner: 'Ana Sousa', date: '2026-11-21', notes: 'Agreed.' });
  const page = markdownPage(subject);
  const text = page.body.textContent;
  expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Decision',
    'Costs and break-even',
    'How sure that is',
    'Link',
    'Appendix',
  ]);
  expect([...page.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'Reasons',
    'Architecture',
    'What the published guides say',
    'Answers',
    'Assumptions',
    'Prices',
    'Sources',
  ]);
  expect(text).toContain('Owner: Ana Sousa');
  expect(text).toContain('Date: 21 November 2026');
  expect(text).toContain('Notes: Agreed.');
  expect(text).toContain('prices of 20 November 2026');
  const address = `https://example.org/tool/${encodeScenario(subject.evaluation.scenario)}`;
  expect(linkOf(page)?.querySelector('a')?.getAttribute('href')).toBe(address);
  expect(cellsOf(tableAfter(page, /^Numbers$/)).map(([name]) => name)).toEqual(
    parameterIds.map((id) => parameterSpec(id).label),
  );
});

it('exports exactly what the command prints for its link', () => {
  const written = [noWayLink, `${botLink}/basis=S3`].map((link) =>
    encodeScenario(recordSubject(link).evaluation.scenario),
  );
  const { documents } = explained(written);
  written.forEach((link, index) => {
    const { json } = linkExplanation(link, priceTables, estimates);
    expect(json).toBe(JSON.stringify(documents[index]));
  });
});

it('says nothing twice', () => {
  for (const link of links) {
    const { sections } = decisionRecordOf(recordSubject(link));
    const said = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'lines' || block.kind === 'chart' ? block.lines.map(({ says }) => says) : [],
      ),
    );
    expect(new Set(said).size).toBe(said.length);
  }
});

it('draws the architecture as a short Mermaid block without orders, and none where there is none', () => {
  const mermaid = markdownPage(recordSubject(botLink)).querySelector('code.language-mermaid');
  expect(mermaid?.textContent).toMatch(/^flowchart TB\n/);
  expect(mermaid?.textContent.length).toBeLessThanOrEqual(2_000);
  expect(mermaid?.textContent).not.toMatch(/\bclick\b|%%\{|\binit\b/);
  expect(markdownPage(recordSubject(noWayLink)).querySelector('code')).toBeNull();
});

it('keeps whatever somebody wrote as text', () => {
  const record = decisionRecordOf(recordSubject(botLink));
  for (const text of hostileTexts) {
    const said = plainText(text);
    if (said === '') continue;
    const details = [{ label: 'Owner', says: text }];
    const markdown = recordMarkdown({
      ...record,
      title: text,
      details,
      sections: [],
      appendix: [],
    });
    const page = new DOMParser().parseFromString(gfmToHtml(markdown), 'text/html');
    expect(page.querySelector('h1')?.textContent).toBe(said);
    expect(page.querySelector('h1')?.children).toHaveLength(0);
    expect(page.querySelector('li')?.textContent).toBe(`Owner: ${said}`);
    expect(page.querySelector('li')?.children).toHaveLength(1);
    expect(page.querySelectorAll('h1, script, img, iframe')).toHaveLength(1);
  }
});

it('says that labour is left out, and what is over the budget', () => {
  const unpaid = markdownPage(recordSubject(`${botLink}/countLabour=no`)).body.textContent;
  expect(unpaid).toContain('Our own labour is not counted.');
  const text = markdownPage(recordSubject(`${botLink}/budgetOnce=100`)).body.textContent;
  expect(text).toContain('Our own labour is counted.');
  expect(text).toContain('The budget is $100 once.');
  expect(text).toMatch(/Hybrid needs \$[\d,]+ once, \$[\d,]+ over your \$100/);
});

it('gives the text of the link where the page has no address', () => {
  const subject = { ...recordSubject(botLink), address: undefined };
  const code = linkOf(markdownPage(subject))?.querySelector('code');
  expect(code?.textContent).toBe(encodeScenario(subject.evaluation.scenario));
});
