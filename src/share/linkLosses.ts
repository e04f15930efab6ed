import type { Scenario } from '../model/scenario';
import { type LinkWithBaseline, leastSaving, rounded, type Saving } from './fitLink';
import { isSameValue, scenarioValues } from './scenarioValues';

type Loss = {
  readonly what: string;
  readonly isLost: (content: LinkWithBaseline, saving: Saving) => boolean;
};

const isCut = (text: string | undefined, most: number) => (text ?? '').length > most;

/** Heaviest first. */
const losses: readonly Loss[] = [
  {
    what: 'all ranges',
    isLost: ({ scenario }, { without }) =>
      without?.includes('ranges') === true && Object.keys(scenario.ranges).length > 0,
  },
  {
    what: 'the baseline',
    isLost: ({ baseline }, { without }) =>
      without?.includes('baseline') === true && baseline !== undefined,
  },
  {
    what: 'digits of some numbers',
    isLost: ({ scenario, baseline }, { digits, without }) =>
      isRounded(without?.includes('ranges') ? { ...scenario, ranges: {} } : scenario, digits) ||
      (baseline !== undefined && !without?.includes('baseline') && isRounded(baseline, digits)),
  },
  {
    what: 'the date',
    isLost: ({ scenario }, { title }) => title === 0 && scenario.date !== undefined,
  },
  {
    what: 'the end of the title or owner',
    isLost: ({ scenario }, { title }) =>
      isCut(scenario.title, title) || isCut(scenario.owner, title),
  },
  {
    what: 'the end of the notes',
    isLost: ({ scenario }, { notes }) => isCut(scenario.notes, notes),
  },
];

/** What a link had to give up to stay within its length, as it stands in a sentence; empty for nearly all. */
export function linkLosses(content: LinkWithBaseline): readonly string[] {
  const saving = leastSaving(content);
  return losses.filter(({ isLost }) => isLost(content, saving)).map(({ what }) => what);
}

function isRounded(scenario: Scenario, digits: number | undefined): boolean {
  return !isSameValue(scenarioValues(scenario), scenarioValues(rounded(scenario, digits)));
}
