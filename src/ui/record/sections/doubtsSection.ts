import { guides } from '../../../data/guides/guides';
import { isNothingKnown, questionSpecs } from '../../../model/decide/questions';
import { replayGuides } from '../../../model/guides/replayGuides';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import { formatShare } from '../../kit/format';
import {
  doubts,
  flipGroups,
  GUIDES_NOTE,
  guideRows,
  outcomeName,
  STILL_POSSIBLE,
  stabilitySentence,
  stillPossible,
} from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

/** How sure the outcome is, what would change it, and who says otherwise. */
export function doubtsSection(subject: RecordSubject): RecordSection {
  const { evaluation } = subject;
  if (isNothingKnown(evaluation.scenario.answers)) {
    const says = 'Nothing is answered yet, so every outcome is still open.';
    return {
      id: 'doubts',
      heading: 'Doubts',
      blocks: [{ kind: 'lines', lines: [{ says }] }, ...possibleBlocks(subject)],
    };
  }
  return {
    id: 'doubts',
    heading: `Doubts: confidence ${evaluation.decision.confidence}`,
    blocks: [
      ...raisingBlocks(subject),
      { kind: 'lines', lines: [{ says: stabilitySentence(evaluation.decision) }] },
      ...possibleBlocks(subject),
      ...flipBlocks(subject),
      guidesBlock(subject),
    ],
  };
}

function raisingBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const raising = doubts(evaluation).map(({ says, sources = [] }) => ({ says, sources }));
  return raising.length > 0
    ? [{ kind: 'list', title: 'It would be higher with:', lines: raising }]
    : [];
}

function possibleBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const { distribution } = evaluation.decision.outlook;
  const possible = stillPossible(evaluation);
  if (possible.length === 0) return [];
  const lines = possible.map((id) => ({
    says: `${formatShare(distribution[id])}: ${outcomeName(id)}`,
  }));
  return [{ kind: 'list', title: STILL_POSSIBLE, lines }];
}

function flipBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const isStuck = evaluation.decision.outcome === 'none';
  const flips = flipGroups(evaluation).flatMap(({ question, changes }) =>
    changes.map(({ clause, outcome }) => ({
      says: `${questionSpecs[question].topic}: if ${clause}, then ${outcomeName(outcome)}`,
    })),
  );
  const none = isStuck
    ? 'No single other answer opens a way: more than one has to change.'
    : 'No single other answer changes the outcome.';
  return [
    {
      kind: 'list',
      title: isStuck ? 'What would open a way' : 'What would flip it',
      lines: flips.length > 0 ? flips : [{ says: none }],
    },
  ];
}

function guidesBlock({ evaluation }: RecordSubject): RecordBlock {
  const results = replayGuides(guides, evaluation.scenario.answers);
  return {
    kind: 'table',
    caption: `What the published guides say. ${GUIDES_NOTE}`,
    columns: [
      { header: 'Guide' },
      { header: 'Says' },
      { header: 'Where it parts from our answer, and why' },
    ],
    rows: guideRows(evaluation, results).map(({ name, says, parts, source }) => [
      name,
      says,
      source ? `${parts} (${source})` : parts,
    ]),
  };
}
