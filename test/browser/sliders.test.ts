import { expect, it } from 'vitest';
import { scenarios } from './scenarios';
import { withPage } from './support';
import { unfold } from './unfold';

/** A figure with its unit: “$20”, “24 months”, “20% of the queries”, “100 tokens a query”. */
const WITH_UNIT = /^(US)?\$[\d.,]+( .+)?$|^[\d.,]+ ?(%.*|[a-zA-Z].*)$/;

it('every slider has a name of its own and says its value with its unit', async () => {
  await withPage({ link: `${scenarios.complete}/view=cost` }, async (page) => {
    await unfold(page);
    const sliders = await page.getByRole('slider').all();
    expect(sliders.length).toBeGreaterThan(30);
    const said = await Promise.all(sliders.map((slider) => slider.ariaSnapshot()));
    const names = said.map((each) => /slider "([^"]+)"/.exec(each)?.[1]);
    expect(new Set(names).size).toBe(sliders.length);
    expect(names).not.toContain(undefined);
    const values = await Promise.all(
      sliders.map((slider) => slider.getAttribute('aria-valuetext')),
    );
    expect(values.filter((value) => !WITH_UNIT.test(value ?? ''))).toEqual([]);
  });
});
