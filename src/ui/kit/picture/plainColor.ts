export type PlainColor = { readonly hex: string; readonly opacity: number };

/**
 * A computed CSS colour as every drawing program reads it; undefined for what is no colour. Browsers
 * write mixed colours as `color(srgb …)`, which programs outside them do not know.
 */
export function plainColor(css: string): PlainColor | undefined {
  const [, space, inside] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(css) ?? [];
  const numbers = inside?.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [red, green, blue, opacity = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const scale = space === 'color' ? 255 : 1;
  return { hex: `#${[red, green, blue].map((part) => twoDigits(part * scale)).join('')}`, opacity };
}

function twoDigits(part: number): string {
  return Math.round(Math.min(Math.max(part, 0), 255))
    .toString(16)
    .padStart(2, '0');
}
