import type { ElementHandle, Page } from 'playwright-core';
import type { Chance } from './chance';
import type { ControlKind } from './controls';

/** What people type, paste and lean on the keyboard to get. */
const oddTexts = [
  ...['', ' ', '0', '-1', '1', '12.5k', '1e9', '1,000,000', '1.000,5', '٣٤', 'NaN', 'Infinity'],
  ...['5..10', '10 to 5', 'lots', '=1+1', '<b>x</b>', '%', '3%', '$7', '0.0000001', '-0'],
  ...['\u202eabc', '👩🏽‍🚒', '2026-02-31', 'x'.repeat(700), 'Support bot', 'gpt', 'RAG'],
] as const;
const sliderKeys = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
] as const;

/** A click on what is covered or gone waits no longer than a visitor would. */
const PATIENCE_MS = 3_000;

/** How often somebody presses what others click. */
const BY_KEYBOARD = 0.2;

/** Uses a control as a visitor might; says how. Throws where it cannot be reached. */
export async function operate(
  page: Page,
  kind: ControlKind,
  element: ElementHandle<HTMLElement>,
  chance: Chance,
): Promise<string> {
  switch (kind) {
    case 'slider':
      return chance.share() < 0.5 ? dragSlider(page, element, chance) : keySlider(element, chance);
    case 'text': {
      const text = chance.oneOf(oddTexts);
      await element.fill(text, { timeout: PATIENCE_MS });
      const key = chance.oneOf(['Enter', 'Tab', 'Escape'] as const);
      await page.keyboard.press(key);
      return `types ${JSON.stringify(text.slice(0, 30))} and ${key}`;
    }
    case 'list': {
      const values = await element.evaluate((list) =>
        [...(list as HTMLSelectElement).options].flatMap(({ value, disabled }) =>
          disabled ? [] : [value],
        ),
      );
      const value = chance.oneOf(values);
      await element.selectOption(value, { timeout: PATIENCE_MS });
      return `chooses ${value}`;
    }
    default:
      if (chance.share() < BY_KEYBOARD) {
        await element.focus();
        await page.keyboard.press(kind === 'choice' ? 'Space' : 'Enter');
        return 'presses';
      }
      await element.click({ timeout: PATIENCE_MS });
      return 'clicks';
  }
}

async function keySlider(element: ElementHandle<HTMLElement>, chance: Chance) {
  const key = chance.oneOf(sliderKeys);
  const times = 1 + chance.below(5);
  for (let i = 0; i < times; i++) await element.press(key, { timeout: PATIENCE_MS });
  return `presses ${key} ${times} times`;
}

async function dragSlider(page: Page, element: ElementHandle<HTMLElement>, chance: Chance) {
  await element.scrollIntoViewIfNeeded({ timeout: PATIENCE_MS });
  const box = await element.boundingBox();
  if (!box) throw new Error('it has no place on the page');
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + box.width * share;
  await page.mouse.move(at(chance.share()), y);
  await page.mouse.down();
  const to = chance.share();
  await page.mouse.move(at(to), y + 5, { steps: 2 + chance.below(8) });
  await page.mouse.up();
  return `drags to ${to.toFixed(2)}`;
}
