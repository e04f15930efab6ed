import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { withPage } from './support';

const link =
  '#/1/prices=2026-11-20/gap=both/change=weekly/material=large/format=strict/queries=50000/examples=300/training=api/title=Support-bot/owner=Ana-Sousa/date=2026-11-21/view=record';

const papers = [
  { format: 'A4', widthPt: 595 },
  { format: 'Letter', widthPt: 612 },
] as const;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Text stands within the margins of every page, and no line of it lies over another. */
async function expectNothingCutOrCovered(pdf: Pdf, widthPt: number) {
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const placed = items.flatMap((item) => ('transform' in item && item.str.trim() ? [item] : []));
    const right = Math.max(...placed.map(({ transform, width }) => transform[4] + width));
    expect(right, `page ${number}`).toBeLessThanOrEqual(widthPt - 38); // 14 mm, and rounding
    // A line of text lies over no other: what a break pushes down pushes down what follows.
    const rows = placed.map(({ str, transform, width, height }) => ({
      str,
      left: transform[4],
      right: transform[4] + width,
      bottom: transform[5],
      top: transform[5] + height * 0.6,
    }));
    const isOver = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
      a.str !== b.str && // a label with a halo is drawn twice
      a.left < b.right - 1 &&
      b.left < a.right - 1 &&
      a.bottom < b.top &&
      b.bottom < a.top;
    const over = rows.filter((a) => rows.some((b) => isOver(a, b))).map(({ str }) => str);
    expect(over, `page ${number}`).toEqual([]);
  }
}

it.each(papers)(
  'prints the whole record on $format, light from a narrow dark window',
  async ({ format, widthPt }) => {
    const viewport = { width: 320, height: 800 };
    await withPage({ link, viewport, colorScheme: 'dark' }, async (page) => {
      await page.getByRole('img', { name: /^Architecture of/ }).waitFor();
      await page.emulateMedia({ media: 'print' });
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(ink).toBe('rgb(26, 29, 33)');
      await page.emulateMedia({ media: null });

      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { text } = await extractText(pdf, { mergePages: false });
      const whole = text.join('\n');
      const [first = ''] = text;
      for (const said of [
        'Support bot',
        'Ana Sousa',
        '21 November 2026',
        'prices of 20 November 2026',
        '$32,200',
        'How sure that is',
        'What would flip it',
        'Step by step',
      ]) {
        expect(first).toContain(said);
      }
      expect(first.replace(/\s/g, '')).toContain('#/1/prices=2026-11-20/gap=both');
      expect(pdf.numPages).toBeLessThanOrEqual(5);
      for (const said of [
        'Support bot',
        'Appendix',
        'Assumptions',
        'Sources',
        '$32,200',
        'Vector store',
      ]) {
        expect(whole).toContain(said);
      }
      for (const control of ['Download CSV', 'Show the whole page', 'Theme', 'Today']) {
        expect(whole).not.toContain(control);
      }
      await expectNothingCutOrCovered(pdf, widthPt);
    });
  },
);

it('prints the page with its link as text and without what only a screen can use', async () => {
  const ofPage = link.replace('/view=record', '');
  await withPage({ link: ofPage, viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.getByRole('heading', { name: 'Cost', exact: true }).waitFor();
    await expect.poll(() => page.getByText(/^Getting /).count()).toBe(0);
    // Drawn though nobody scrolled to it.
    await page.getByRole('document', { name: /^Architecture of/ }).waitFor();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text.replace(/\s/g, '')).toContain('#/1/prices=2026-11-20/gap=both');
    expect(text).toContain('passed model'); // stands on an arrow and nowhere else
    for (const control of ['What flips it', 'I don’t know', 'Compare with a ready-made']) {
      expect(text).not.toContain(control);
    }
    await expectNothingCutOrCovered(pdf, 595);
  });
});
