import { approachSpecs } from '../approaches';
import type { Flowchart, FlowchartState } from '../guides/guideFlowchart';
import { limitSpec, type TableLimitId, tableLimitIds } from './limits';
import { type Answers, known, listedAnswers, type QuestionId, questionIds } from './questions';
import { ruling } from './ruling';
import { aboveBorder, reasons, scores } from './scores';
import { type Axis, counts, pointsIds, type Weights, weightSpecs } from './weights';

/** A yes-or-no question of our own rule, as these answers decide it. */
type Fork = {
  readonly id: string;
  readonly label: string;
  readonly questions: readonly QuestionId[];
  readonly holds: boolean;
  /** Whether answers that are still unknown could decide it the other way. */
  readonly canTurn: boolean;
  readonly yes: string;
  readonly no: string;
};

/** What each limit reads; the first is the question that its node opens. */
const limitQuestions: { readonly [Id in TableLimitId]: readonly QuestionId[] } = {
  'no-material': ['material', 'change'],
  instant: ['speed'],
  'fits-in-prompt': ['material', 'rights', 'queries'],
  'schema-only': ['format', 'queries', 'speed'],
  'no-training-route': ['training'],
  'examples-unknown': ['examples'],
  'too-few-examples': ['examples'],
  'release-in-days': ['release'],
};

const stations = {
  'facts.yes': 'Facts are retrieved',
  'facts.no': 'Nothing is retrieved',
  'behaviour.yes': 'A model is trained',
  'behaviour.no': 'No model is trained',
} as const;

/**
 * Our own rule as a flowchart with these answers’ numbers in it: first whether facts are retrieved,
 * then whether behaviour is trained. Open is what unknown answers may still lead to, node by node.
 */
export function decisionFlowchart(answers: Answers, weights: Weights): Flowchart {
  const { outcome } = ruling(answers, aboveBorder(scores(reasons(answers, weights)), weights));
  const facts = scoreFork('facts', answers, weights, {
    ask: 'Facts from outside?',
    otherwise: 'citations',
  });
  const forks = [
    facts,
    fork('citations', 'Sources to be shown?', ['cite', 'material'], answers, isCited, {
      yes: firstLimit('facts'),
      no: 'facts.no',
    }),
    ...limitForks('facts', answers),
    scoreFork('behaviour', answers, weights, {
      ask: 'Behaviour to be trained?',
      otherwise: 'behaviour.no',
    }),
    ...limitForks('behaviour', answers),
    unmetFork(answers, facts),
  ];
  return drawn(forks, {
    ...stations,
    outcome: outcome === 'none' ? 'One of the four' : approachSpecs[outcome].name,
    none: 'No option meets every limit',
  });
}

function isCited(answers: Answers): boolean {
  return ruling(answers, { facts: false, behaviour: false }).limits.includes('citations');
}

/** Whether a need is left that no approach can meet, which also depends on the facts score. */
function unmetFork(answers: Answers, facts: Fork): Fork {
  const isUnmet = (given: Answers, isAbove: boolean) =>
    ruling(given, { facts: isAbove, behaviour: false }).outcome === 'none';
  const questions = ['material', 'cite', 'change', 'speed', 'rights', 'queries'] as const;
  const goTo = { yes: 'none', no: 'outcome' };
  const holdsNow = (given: Answers) => isUnmet(given, facts.holds);
  const now = fork('unmet', 'A need that nothing meets?', questions, answers, holdsNow, goTo);
  const canTurn =
    now.canTurn ||
    (facts.canTurn && completions(questions, answers).some((given) => isUnmet(given, true)));
  return { ...now, canTurn };
}

function fork(
  id: string,
  label: string,
  questions: readonly QuestionId[],
  answers: Answers,
  holdsFor: (answers: Answers) => boolean,
  goTo: { readonly yes: string; readonly no: string },
): Fork {
  const holds = holdsFor(answers);
  const canTurn = completions(questions, answers).some((each) => holdsFor(each) !== holds);
  return { id, label, questions, holds, canTurn, ...goTo };
}

/** The limits of an axis, one after another: the first that applies ends the row. */
function limitForks(axis: Axis, answers: Answers): readonly Fork[] {
  const ids = tableLimitIds.filter((id) => limitSpec(id).axis === axis);
  return ids.map((id, i) =>
    fork(id, limitLabel(id, answers), limitQuestions[id], answers, limitSpec(id).applies, {
      yes: `${axis}.no`,
      no: ids[i + 1] ?? `${axis}.yes`,
    }),
  );
}

/** The limit as a question, with the number of this scenario that it turns on. */
function limitLabel(id: TableLimitId, answers: Answers): string {
  const read = limitQuestions[id];
  const number = (['examples', 'queries'] as const).find((each) => read.includes(each));
  const value = number && known(answers, number);
  const figure = value === undefined ? '' : ` (${value.toLocaleString('en-US')} ${number})`;
  return `${limitSpec(id).title}?${figure}`;
}

/** Unknown answers add no points, so a score can only rise: as far as their best options take it. */
function scoreFork(
  axis: Axis,
  answers: Answers,
  weights: Weights,
  { ask, otherwise }: { readonly ask: string; readonly otherwise: string },
): Fork {
  const score = scores(reasons(answers, weights))[axis];
  const border = weights[`${axis}.border`];
  const ids = pointsIds.filter((id) => weightSpecs[id].axis === axis);
  const questions = questionIds.filter((id) =>
    ids.some((each) => weightSpecs[each].question === id),
  );
  const open = questions.filter((id) => known(answers, id) === undefined);
  const most = (question: QuestionId) =>
    Math.max(
      ...listedAnswers(question).map(({ answer }) =>
        ids
          .filter((id) => counts(id, { [question]: answer }))
          .reduce((sum, id) => sum + weights[id], 0),
      ),
    );
  const reachable = open.reduce((sum, id) => sum + most(id), score);
  return {
    id: `${axis}.score`,
    label: `${ask} ${score} points, border ${border}`,
    // The node opens the first of these: what is unknown matters more than what was said.
    questions: [...open, ...questions.filter((id) => !open.includes(id))],
    holds: score >= border,
    canTurn: score < border && reachable >= border,
    yes: firstLimit(axis),
    no: otherwise,
  };
}

function firstLimit(axis: Axis): string {
  return tableLimitIds.find((id) => limitSpec(id).axis === axis) ?? `${axis}.yes`;
}

function completions(questions: readonly QuestionId[], answers: Answers): readonly Answers[] {
  return questions
    .filter((question) => known(answers, question) === undefined)
    .reduce<readonly Answers[]>(
      (partial, question) =>
        partial.flatMap((given) =>
          listedAnswers(question).map(({ answer }) => ({ ...given, [question]: answer })),
        ),
      [answers],
    );
}

type Edge = Flowchart['edges'][number];

function drawn(forks: readonly Fork[], leaves: { readonly [id: string]: string }): Flowchart {
  const ways = [
    ...forks.flatMap(({ id, yes, no, holds, canTurn }) => [
      { from: id, to: yes, label: 'Yes', isTaken: holds, canHappen: holds || canTurn },
      { from: id, to: no, label: 'No', isTaken: !holds, canHappen: !holds || canTurn },
    ]),
    ...Object.keys(stations).map((from) => ({
      from,
      to: from.startsWith('facts') ? 'behaviour.score' : 'unmet',
      label: '',
      isTaken: true,
      canHappen: true,
    })),
  ];
  const start = forks[0]?.id;
  const reachedBy = (fits: (way: (typeof ways)[number]) => boolean) => {
    const reached = new Set(start === undefined ? [] : [start]);
    for (const from of reached) {
      for (const way of ways) if (way.from === from && fits(way)) reached.add(way.to);
    }
    return reached;
  };
  const walked = reachedBy(({ isTaken }) => isTaken);
  const possible = reachedBy(({ canHappen }) => canHappen);
  const stateOf = (id: string): FlowchartState =>
    walked.has(id) ? 'walked' : possible.has(id) ? 'open' : 'dim';
  return {
    nodes: [
      ...forks.map(({ id, label, questions }) => ({
        id,
        label,
        state: stateOf(id),
        kind: 'question' as const,
        question: questions[0],
        questions,
      })),
      ...Object.entries(leaves).map(([id, label]) => ({
        id,
        label,
        state: stateOf(id),
        kind: 'leaf' as const,
      })),
    ],
    edges: ways.map(
      ({ from, to, label, isTaken, canHappen }): Edge => ({
        from,
        to,
        label,
        state:
          isTaken && walked.has(from) ? 'walked' : canHappen && possible.has(from) ? 'open' : 'dim',
      }),
    ),
  };
}
