import { modelId, rowsByRole } from '../model/inputs';
import { OWN_MODEL } from '../model/ownModel';
import { basePrices, type PriceTables } from '../model/prices';
import { modelRoles, type Scenario } from '../model/scenario';
import { withCarriedPrices } from './carriedPrices';
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

/**
 * What a link had to give up, as it stands in a sentence; empty for nearly all. With the tables of a page
 * that has prices of an organisation, what those add to the link counts, too.
 */
export function linkLosses(content: LinkWithBaseline, tables: PriceTables = {}): readonly string[] {
  const { scenario, baseline, page } = content;
  const written: LinkWithBaseline = {
    page,
    scenario: withCarriedPrices(scenario, tables),
    baseline: baseline && withCarriedPrices(baseline, tables),
  };
  const saving = leastSaving(written);
  return losses.filter(({ isLost }) => isLost(written, saving)).map(({ what }) => what);
}

/** The models in use that other pages, which have their prices from the link, cannot name. */
export function namesLeftBehind(
  { scenario, baseline }: LinkWithBaseline,
  tables: PriceTables,
): readonly string[] {
  const names = [scenario, ...(baseline ? [baseline] : [])].flatMap((each) => {
    const [own, base] = [tables[each.prices], tables[basePrices(each.prices)]];
    if (!own || !base) return [];
    return modelRoles
      .filter((role) => !rowsByRole(base)[role][modelId(role, each, own)])
      .map((role) => modelId(role, each, own));
  });
  return [...new Set(names)].filter((id) => id !== OWN_MODEL);
}

function isRounded(scenario: Scenario, digits: number | undefined): boolean {
  return !isSameValue(scenarioValues(scenario), scenarioValues(rounded(scenario, digits)));
}
