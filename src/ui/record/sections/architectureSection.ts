import { approachIds, approachSpecs } from '../../../model/approaches';
import { architecture } from '../../../model/architecture/architecture';
import { groupIds, groupSpecs } from '../../../model/architecture/components';
import { steps } from '../../../model/architecture/steps';
import { architectureText } from '../../../share/architectureText';
import { flowDetails } from '../../../share/flowWords';
import { moneyFormat } from '../../../share/moneyFormat';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import { architectureSentence, formatWait, latencySentence } from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

/** What the recommended approach looks like as a system, and how long it takes to begin an answer. */
export function architectureSection(subject: RecordSubject): RecordSection {
  return {
    id: 'architecture',
    heading: 'Architecture',
    blocks: [...systemBlocks(subject), ...waitBlocks(subject)],
  };
}

function systemBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const { decision, inputs, scenario } = evaluation;
  if (decision.outcome === 'none') {
    const says = 'No option meets every limit, so there is no architecture to show.';
    return [{ kind: 'lines', lines: [{ says }] }];
  }
  const graph = architecture(decision.outcome, inputs, scenario.answers);
  const numbered = steps(graph);
  const ways = groupIds.map(
    (group): RecordBlock => ({
      kind: 'list',
      title: groupSpecs[group].label,
      isNumbered: true,
      lines: numbered[group].map(({ says, flow }) => ({
        says: [says, ...flowDetails(flow)].join(' · '),
      })),
    }),
  );
  const says = architectureSentence(graph, inputs, moneyFormat(scenario.money));
  return [
    { kind: 'lines', lines: [{ says }] },
    { kind: 'diagram', graph, mermaid: architectureText(graph, 'tokens') },
    ...ways.filter((block) => block.kind !== 'list' || block.lines.length > 0),
  ];
}

function waitBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const { latency } = evaluation;
  return [
    {
      kind: 'table',
      caption: 'Wait for the first word',
      columns: [
        { header: 'Approach' },
        { header: 'Middle case', isNumeric: true },
        { header: 'Slow case', isNumeric: true },
      ],
      rows: approachIds.map((id) => [
        approachSpecs[id].name,
        formatWait(latency[id].median),
        formatWait(latency[id].slow),
      ]),
    },
    {
      kind: 'lines',
      lines: [
        { says: latencySentence(evaluation) },
        { says: 'The evidence on waiting is weak; measure your own.', sources: ['CX-14'] },
      ],
    },
  ];
}
