import { isNothingKnown, questionSpecs } from '../../../model/decide/questions';
import type { RecordBlock, RecordSection } from '../../../share/record/decisionRecord';
import { formatShare } from '../../kit/format';
import {
  doubtSentence,
  doubts,
  flipGroups,
  listed,
  outcomeName,
  STILL_POSSIBLE,
  stabilitySentence,
  stillPossible,
  verdictSentences,
} from '../../recordWords';
import type { RecordSubject } from '../recordSubject';

/** How sure the outcome is, and what would change it. */
export function doubtsSection(subject: RecordSubject): RecordSection {
  const { evaluation } = subject;
  if (isNothingKnown(evaluation.scenario.answers)) {
    const says = 'Nothing is answered yet, so every outcome is still open.';
    return {
      id: 'doubts',
      heading: 'How sure that is',
      blocks: [{ kind: 'lines', lines: [{ says }] }, ...possibleBlocks(subject)],
    };
  }
  const { confidence = '' } = verdictSentences(evaluation);
  const sure = [{ says: confidence }, { says: stabilitySentence(evaluation.decision) }];
  return {
    id: 'doubts',
    heading: 'How sure that is',
    blocks: [
      { kind: 'lines', lines: sure },
      ...raisingBlocks(subject),
      ...possibleBlocks(subject),
      ...flipBlocks(subject),
    ],
  };
}

/** So many of them stand in the sentence on the confidence. */
const NAMED_BEFORE = 2;

function raisingBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const raising = doubts(evaluation).map(({ sources = [], ...doubt }) => ({
    says: doubtSentence(doubt),
    sources,
  }));
  return raising.length > NAMED_BEFORE
    ? [{ kind: 'list', title: 'All that would raise it:', lines: raising }]
    : [];
}

function possibleBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const { distribution } = evaluation.decision.outlook;
  const possible = stillPossible(evaluation);
  if (possible.length === 0) return [];
  const shares = possible.map((id) => `${formatShare(distribution[id])} ${outcomeName(id)}`);
  return [{ kind: 'lines', lines: [{ says: `${STILL_POSSIBLE} ${shares.join(', ')}.` }] }];
}

function flipBlocks({ evaluation }: RecordSubject): readonly RecordBlock[] {
  const isStuck = evaluation.decision.outcome === 'none';
  const flips = flipGroups(evaluation).flatMap(({ question, changes }) =>
    [...new Set(changes.map(({ outcome }) => outcome))].map((to) => {
      const clauses = changes.filter(({ outcome }) => outcome === to).map(({ clause }) => clause);
      return {
        says: `${questionSpecs[question].topic}: ${outcomeName(to)} if ${listed(clauses, 'or')}`,
      };
    }),
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
