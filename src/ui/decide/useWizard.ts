import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, QuestionId } from '../../model/decide/questions';
import type { FlowId } from '../../model/guides/replayGuides';
import { useJudgement, useScenario } from '../useScenario';
import { previousQuestion, unanswered, unansweredAfter } from './questionOrder';

export const wayIds = ['quickest', 'all', 'guide'] as const;
export type Way = (typeof wayIds)[number];

export type Wizard = ReturnType<typeof useWizard>;

/** Which question is in view, and every way from there to another. */
export function useWizard() {
  const { scenario, decision } = useJudgement();
  const { answers } = scenario;
  // Not the whole state: the questions are left alone while numbers move.
  const openQuestion = useScenario((state) => state.openQuestion);
  const lastAnswered = useScenario((state) => state.lastAnswered);
  const askQuestion = useScenario((state) => state.askQuestion);
  const answer = useScenario((state) => state.answer);
  const clearAnswer = useScenario((state) => state.clearAnswer);
  const confirmExample = useScenario((state) => state.confirmExample);
  const [way, setWay] = useState<Way>('quickest');
  const [guide, setGuide] = useState<FlowId>('S0tree');
  const [isGoingOn, setIsGoingOn] = useState(false);
  /** The question that was just answered stays in view until one goes on. */
  const [kept, setKept] = useState<QuestionId>();
  const [trail, setTrail] = useState<readonly QuestionId[]>([]);
  const { heading, arrive } = useArrival(openQuestion);

  const waiting = {
    quickest: decision.outlook.nextQuestion ?? (isGoingOn ? unanswered(answers)[0] : undefined),
    all: undefined,
    guide: undefined, // the guide knows, see guidedWizard
  }[way];
  const isKept = kept !== undefined && kept === lastAnswered; // Back makes it another one

  const open = useCallback(
    (question: QuestionId | undefined) => {
      setKept(undefined);
      askQuestion(question);
      arrive();
    },
    [askQuestion, arrive],
  );

  /** The question in view where this one waits, and the way back from it. */
  function at(next: QuestionId | undefined) {
    const current = openQuestion ?? (isKept ? kept : next);
    const previous = current && previousQuestion(current, answers, trail);
    const back = previous && (() => open(previous));
    return { current, back: way === 'all' ? () => open(undefined) : back };
  }

  function choose(question: QuestionId, given: Answer | undefined) {
    if (given === undefined) {
      clearAnswer(question);
      askQuestion(question);
      return;
    }
    answer(question, given);
    setKept(question);
    setTrail((before) => (before.includes(question) ? before : [...before, question]));
  }

  function goOn(question: QuestionId, wasOpen: boolean) {
    confirmExample(question); // where it was an example's
    open(way === 'all' && wasOpen ? unansweredAfter(question, answers) : undefined);
  }

  function turnTo(turn: () => void) {
    turn();
    setKept(undefined);
    askQuestion(undefined);
  }

  return {
    way,
    guide,
    at,
    ...at(waiting),
    heading,
    open,
    choose,
    goOn,
    askTheRest: () => {
      setIsGoingOn(true);
      open(undefined);
    },
    selectWay: (selected: Way) => turnTo(() => setWay(selected)),
    selectGuide: (selected: FlowId) => turnTo(() => setGuide(selected)),
  };
}

/**
 * Gives the focus to the heading of what has come into view, but not to what the page opens with.
 * The page scrolls only where that heading would be out of sight.
 */
function useArrival(asked: QuestionId | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [arrivals, setArrivals] = useState(0);
  const seen = useRef({ asked, arrivals });
  useEffect(() => {
    const { current: before } = seen;
    seen.current = { asked, arrivals };
    const isAskedNow = asked !== undefined && asked !== before.asked;
    if (!isAskedNow && arrivals === before.arrivals) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [asked, arrivals]);
  const arrive = useCallback(() => setArrivals((count) => count + 1), []);
  return { heading, arrive };
}
