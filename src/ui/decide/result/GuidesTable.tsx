import { guides } from '../../../data/guides/guides';
import { approachSpecs } from '../../../model/approaches';
import type { Evaluation } from '../../../model/evaluate';
import { flowIds, type GuideResults } from '../../../model/guides/replayGuides';
import type { RuleResult } from '../../../model/guides/rules';
import { ApproachName } from '../../ApproachName';
import { DataTable } from '../../kit/DataTable';
import { OutcomeList } from '../OutcomeList';
import { parting } from '../parting';
import { ResultPart } from './ResultPart';
import { Sources } from './Sources';

type GuidesTableProps = { readonly evaluation: Evaluation; readonly results: GuideResults };

const columns = [
  { id: 'guide', header: 'Guide' },
  { id: 'says', header: 'Says' },
  { id: 'parts', header: 'Where it parts from our answer, and why' },
];

/** What every published guide makes of the same answers. */
export function GuidesTable({ evaluation, results }: GuidesTableProps) {
  const replayed = ([...flowIds, 'S4sheet'] as const).map((id) => {
    const result = results[id];
    const parts = parting(id, result, evaluation.decision.outcome);
    return {
      id,
      cells: [
        `${guides[id].source} ${guides[id].name.toLowerCase()}`,
        result.outcome ? (
          <ApproachName key="says" id={result.outcome} />
        ) : (
          <span key="says">
            open: <OutcomeList ids={result.open} />
          </span>
        ),
        parts ? (
          <div key="parts" className="min-w-60 max-w-line">
            At “{parts.at}”. {parts.note}
            {parts.source && <Sources ids={[parts.source]} />}
          </div>
        ) : result.outcome ? (
          'agrees'
        ) : (
          'can still agree'
        ),
      ],
    };
  });
  const tallied = (['S1', 'S2'] as const).map((id) => ({
    id,
    cells: [
      `${guides[id].source} ${guides[id].name.toLowerCase()}`,
      tally(results[id]),
      'It gives criteria without joining them, so we only count.',
    ],
  }));
  return (
    <ResultPart id="result-guides" title="What the published guides say">
      <DataTable
        caption="The same answers, replayed literally. Disagreement is normal: they ask different questions in another order."
        columns={columns}
        rows={[...replayed, ...tallied]}
      />
    </ResultPart>
  );
}

function tally({ tally: counts }: RuleResult): string {
  const parts = (['rag', 'tuning', 'hybrid'] as const)
    .filter((side) => counts[side] > 0)
    .map((side) => `${counts[side]} for ${approachSpecs[side].name}`);
  return parts.join(', ') || 'none applies yet';
}
