/** An element of a drawing; attributes without a value are left out. */
export function svgElement(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(name, typeof value === 'number' ? String(rounded(value)) : value);
  }
  return element;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
