import { approachSpecs } from '../approaches';
import type { Flowchart, FlowchartState } from '../guides/guideFlowchart';
import { parameterSpecs } from '../parameters';
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
  /** What the answer rests on, said on the way that is taken, and the longest that it can become. */
  readonly figure?: string | undefined;
  readonly longestFigure?: string | undefined;
};

/** A flowchart whose ways carry figures; `widest` is the longest label that a way can have. */
export type DecisionFlowchart = {
  readonly nodes: Flowchart['nodes'];
  readonly edges: readonly (Flowchart['edges'][number] & { readonly widest?: string })[];
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
export function decisionFlowchart(answers: Answers, weights: Weights): DecisionFlowchart {
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
  return ids.map((id, i) => {
    const { title, applies } = limitSpec(id);
    const goTo = { yes: `${axis}.no`, no: ids[i + 1] ?? `${axis}.yes` };
    return {
      ...fork(id, `${title}?`, limitQuestions[id], answers, applies, goTo),
      ...(id === 'too-few-examples' && exampleFigure(answers)),
    };
  });
}

function exampleFigure(answers: Answers) {
  const count = known(answers, 'examples');
  return {
    figure: count?.toLocaleString('en-US'),
    longestFigure: parameterSpecs.examples.max.toLocaleString('en-US'),
  };
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
    label: ask,
    figure: `${score}, border ${border}`,
    longestFigure: '888, border 100',
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

/** An arrow from one place to another. */
type Way = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly widest?: string;
  readonly isTaken: boolean;
  readonly canHappen: boolean;
};

function waysOut({ id, yes, no, holds, canTurn, figure, longestFigure }: Fork): readonly Way[] {
  const way = (answer: 'Yes' | 'No', to: string, isTaken: boolean): Way => ({
    from: id,
    to,
    label: isTaken && figure !== undefined ? `${answer}: ${figure}` : answer,
    ...(longestFigure !== undefined && { widest: `${answer}: ${longestFigure}` }),
    isTaken,
    canHappen: isTaken || canTurn,
  });
  return [way('Yes', yes, holds), way('No', no, !holds)];
}

const waysOn = Object.keys(stations).map(
  (from): Way => ({
    from,
    to: from.startsWith('facts') ? 'behaviour.score' : 'unmet',
    label: '',
    isTaken: true,
    canHappen: true,
  }),
);

/** Every place that can be reached from the start by ways of some kind. */
function reached(start: string, ways: readonly Way[]): ReadonlySet<string> {
  const places = new Set([start]);
  for (const place of places) {
    for (const { from, to } of ways) if (from === place) places.add(to);
  }
  return places;
}

function drawn(
  forks: readonly Fork[],
  leaves: { readonly [id: string]: string },
): DecisionFlowchart {
  const ways = [...forks.flatMap(waysOut), ...waysOn];
  const [walked, possible] = (['isTaken', 'canHappen'] as const).map((kind) =>
    reached(
      'facts.score',
      ways.filter((way) => way[kind]),
    ),
  );
  const state = (isWalked: boolean | undefined, isPossible: boolean | undefined): FlowchartState =>
    isWalked ? 'walked' : isPossible ? 'open' : 'dim';
  const stateOf = (id: string) => state(walked?.has(id), possible?.has(id));
  return {
    nodes: [
      ...forks.map(({ id, label, questions }) => {
        const [question] = questions;
        return { id, label, state: stateOf(id), kind: 'question' as const, question, questions };
      }),
      ...Object.entries(leaves).map(([id, label]) => ({
        id,
        label,
        state: stateOf(id),
        kind: 'leaf' as const,
      })),
    ],
    edges: ways.map(({ isTaken, canHappen, ...edge }) => ({
      ...edge,
      state: state(isTaken && walked?.has(edge.from), canHappen && possible?.has(edge.from)),
    })),
  };
}
