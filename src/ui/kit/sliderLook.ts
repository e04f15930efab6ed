/**
 * Tailwind classes for a range input: a thin line and a 20 px thumb in a strip of 28 px. Each engine
 * has its own names for the parts and drops a rule that names another's, so all stand twice.
 */
export const sliderLook = [
  'h-7 w-full cursor-pointer appearance-none rounded bg-transparent',
  '[&::-webkit-slider-runnable-track]:h-0.5 [&::-webkit-slider-runnable-track]:bg-muted',
  '[&::-moz-range-track]:h-0.5 [&::-moz-range-track]:bg-muted',
  'forced-colors:[&::-webkit-slider-runnable-track]:bg-[CanvasText]',
  'forced-colors:[&::-moz-range-track]:bg-[CanvasText]',
  '[&::-webkit-slider-thumb]:-mt-2.25 [&::-webkit-slider-thumb]:size-5',
  '[&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full',
  '[&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-ink',
  '[&::-webkit-slider-thumb]:bg-raised',
  '[&::-moz-range-thumb]:box-border [&::-moz-range-thumb]:size-5 [&::-moz-range-thumb]:rounded-full',
  '[&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-ink [&::-moz-range-thumb]:bg-raised',
].join(' ');
