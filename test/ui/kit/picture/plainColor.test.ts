import { expect, it } from 'vitest';
import { plainColor } from '../../../../src/ui/kit/picture/plainColor';

it.each([
  ['rgb(252, 252, 250)', { hex: '#fcfcfa', opacity: 1 }],
  ['rgba(0, 0, 0, 0)', { hex: '#000000', opacity: 0 }],
  ['rgba(11, 102, 195, 0.5)', { hex: '#0b66c3', opacity: 0.5 }],
  ['color(srgb 1 0.5 0)', { hex: '#ff8000', opacity: 1 }],
  ['color(srgb 0 0 1.0001 / 0.25)', { hex: '#0000ff', opacity: 0.25 }],
])('%s is %o', (css, color) => expect(plainColor(css)).toEqual(color));

it.each(['none', 'url("#hatch")', '1px', '', 'context-fill'])('%s is no colour', (css) => {
  expect(plainColor(css)).toBeUndefined();
});
