/** The same project with nothing, with half and with all of it answered: links to add a view to. */
export const scenarios = {
  empty: '#/1',
  half: '#/1/gap=both/change=weekly/queries=50000',
  complete: [
    '#/1/gap=both/change=weekly/material=large/cite=nice/rights=no/format=strict/task=converse',
    'examples=2000/speed=interactive/queries=50000/training=api/stakes=medium/release=months',
    'testset=yes',
  ].join('/'),
} as const;

export type ScenarioName = keyof typeof scenarios;
