import type { Scenario } from '../model/scenario';
import type { LinkContent, LinkKey } from './linkKey';
import { scenarioKeys } from './linkKeys';
import type { LinkPart } from './linkParts';
import { BASELINE_PREFIX } from './linkProblem';

/**
 * What a baseline has otherwise than the scenario, as parts of a link; an empty text stands for what
 * the baseline leaves open. One that differs in nothing says the day of its prices, so as not to be lost.
 */
export function baselineParts(baseline: Scenario, scenario: Scenario): readonly LinkPart[] {
  const [was, is] = [contentOf(baseline), contentOf(scenario)];
  const parts = scenarioKeys.flatMap(({ key, write }) => {
    const text = write(was);
    return text === write(is) ? [] : [{ key: BASELINE_PREFIX + key, text: text ?? '' }];
  });
  return parts.length > 0 ? parts : [{ key: `${BASELINE_PREFIX}prices`, text: baseline.prices }];
}

/** The keys of a baseline: each replaces what the scenario says, also with nothing. */
export const baselineKeys: readonly LinkKey[] = scenarioKeys.map((row) => ({
  ...row,
  key: BASELINE_PREFIX + row.key,
  read: (text, content, tables) => {
    const cleared = row.clear(content);
    if (text === '') return { content: cleared, problems: [] };
    const { content: read, problems } = row.read(text, cleared, tables);
    const ofBaseline = problems.map((problem) =>
      'key' in problem ? { ...problem, key: BASELINE_PREFIX + problem.key } : problem,
    );
    return { content: read, problems: ofBaseline };
  },
}));

function contentOf(scenario: Scenario): LinkContent {
  return { scenario, page: {} };
}
