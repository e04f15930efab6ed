import type { Parameters } from './parameters';
import type { Scenario } from './scenario';
import { defaultRanges, type Ranges, rangesEverywhere } from './uncertainty/ranges';

/** The ranges that the costs are drawn from: the user’s own before the sources’; none if switched off. */
export function rangesInForce(scenario: Scenario, parameters: Parameters): Ranges {
  const { choices } = scenario;
  const { hourlyRate: _, ...withoutLabour } = scenario.ranges;
  const ranges = choices.countLabour === false ? withoutLabour : scenario.ranges;
  switch (choices.uncertainty ?? 'sources') {
    case 'off':
      return {};
    case 'sources':
      return { ...defaultRanges(parameters), ...ranges };
    case 'everywhere':
      return { ...rangesEverywhere({ parameters }), ...ranges };
  }
}
