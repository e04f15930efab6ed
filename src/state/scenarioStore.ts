import { createStore } from 'zustand/vanilla';
import type { Answers, QuestionId } from '../model/decide/questions';
import type { WeightId } from '../model/decide/weights';
import type { ParameterId } from '../model/parameters';
import type { IsoDate } from '../model/quantity';
import type { ChoiceId, Choices, Money, MoneyId, PriceId, Scenario } from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import { blankScenario } from '../share/blankScenario';
import type { LinkProblem } from '../share/linkProblem';
import type { ThemeId, ViewId } from '../share/pageView';
import type { DecodedLink } from '../share/scenarioCodec';
import { cutTitle } from '../share/titleEscape';
import {
  withAnswer,
  withChoice,
  withMoney,
  withoutParameter,
  withoutWeights,
  withParameter,
  withPrice,
  withRange,
  withWeight,
} from './settings';
import {
  confirmed,
  isWorthKeeping,
  type ScenarioKey,
  type Work,
  withTitle,
  withValue,
  workFrom,
} from './work';

/** What the Back button brings back: the work, and where on the page it was. */
export type Moment = Work & {
  readonly view: ViewId | undefined;
  /** The question that was answered last; moving a slider does not count. */
  readonly lastAnswered: QuestionId | undefined;
};

/** All that the visitor set. Everything else on the page is computed from it and stored nowhere. */
export type ScenarioState = Moment & {
  readonly theme: ThemeId | undefined;
  readonly embed: boolean;
  /** The question that is open because somebody asked for it, not because it comes next. */
  readonly openQuestion: QuestionId | undefined;
  /** What was wrong with the link that was opened last, until it is dismissed. */
  readonly problems: readonly LinkProblem[];
  /** The visitor's own work that a link, a situation or a new start took the place of. */
  readonly previous: Work | undefined;
};

export type ScenarioActions = {
  readonly answer: <Id extends QuestionId>(question: Id, answer: NonNullable<Answers[Id]>) => void;
  readonly clearAnswer: (question: QuestionId) => void;
  readonly setParameter: (id: ParameterId, value: number) => void;
  readonly resetParameter: (id: ParameterId) => void;
  /** How uncertain a number is; undefined takes the user’s range back. */
  readonly setRange: (id: ParameterId, range: Range | undefined) => void;
  readonly choose: <Id extends ChoiceId>(choice: Id, value: Choices[Id] | undefined) => void;
  /** A budget, the currency or its rate; undefined takes it back. */
  readonly setMoney: <Id extends MoneyId>(
    id: Id,
    value: NonNullable<Money[Id]> | undefined,
  ) => void;
  readonly setPrice: (id: PriceId, usdPerMtok: number) => void;
  readonly resetPrice: (id: PriceId) => void;
  readonly setWeight: (id: WeightId, points: number) => void;
  readonly resetWeights: () => void;
  readonly setTitle: (title: string) => void;
  readonly setView: (view: ViewId | undefined) => void;
  readonly setTheme: (theme: ThemeId) => void;
  readonly askQuestion: (question: QuestionId | undefined) => void;
  /** Take over an example's value as one's own; without a key, all of them. */
  readonly confirmExample: (key?: ScenarioKey) => void;
  readonly openSituation: (situation: Partial<Scenario>, name: string) => void;
  /** Nothing of an example, a link or earlier work; the newest prices. */
  readonly startOwn: () => void;
  readonly openLink: (link: DecodedLink) => void;
  /** Go back or forward to a moment of this visit; unlike opening, nothing is put aside. */
  readonly revisit: (moment: Moment) => void;
  readonly restorePrevious: () => void;
  readonly dismissProblems: () => void;
};

export type ScenarioStore = ReturnType<typeof createScenarioStore>;

/** A store of its own for each page or test, with nothing said yet. */
export function createScenarioStore(newestPrices: IsoDate) {
  return createStore<ScenarioState & ScenarioActions>()((set) => {
    const change = (changed: (work: Work) => Work) => set(changed);
    const replace = (work: Work) => set((state) => replaced(state, work));
    return {
      ...workFrom(blankScenario(newestPrices), 'user'),
      view: undefined,
      theme: undefined,
      embed: false,
      openQuestion: undefined,
      problems: [],
      previous: undefined,
      lastAnswered: undefined,

      answer: (question, answer) =>
        set((state) => ({
          ...withAnswer(state, question, answer),
          lastAnswered: question,
          openQuestion: undefined,
        })),
      clearAnswer: (question) =>
        set((state) => ({
          ...withValue(state, 'answers', question, undefined),
          lastAnswered: undefined,
        })),
      setParameter: (id, value) => change((work) => withParameter(work, id, value)),
      resetParameter: (id) => change((work) => withoutParameter(work, id)),
      setRange: (id, range) => change((work) => withRange(work, id, range)),
      choose: (choice, value) => change((work) => withChoice(work, choice, value)),
      setMoney: (id, value) => change((work) => withMoney(work, id, value)),
      setPrice: (id, usdPerMtok) => change((work) => withPrice(work, id, usdPerMtok)),
      resetPrice: (id) => change((work) => withPrice(work, id, undefined)),
      setWeight: (id, points) => change((work) => withWeight(work, id, points)),
      resetWeights: () => change(withoutWeights),
      setTitle: (title) => change((work) => withTitle(work, cutTitle(title) || undefined)),
      setView: (view) => set({ view }),
      setTheme: (theme) => set({ theme }),
      askQuestion: (openQuestion) => set({ openQuestion }),
      confirmExample: (key) => change((work) => confirmed(work, key)),

      openSituation: (situation, name) =>
        replace(workFrom({ ...blankScenario(newestPrices), ...situation }, 'example', name)),
      startOwn: () => replace(workFrom(blankScenario(newestPrices), 'user')),
      openLink: ({ scenario, page, problems }) =>
        set((state) => ({
          ...replaced(state, workFrom(scenario, 'link')),
          problems,
          view: page.view,
          theme: page.theme ?? state.theme,
          embed: page.embed ?? false,
          openQuestion: page.question,
        })),
      revisit: (moment) => set({ ...moment, openQuestion: undefined, problems: [] }),
      restorePrevious: () =>
        set((state) =>
          state.previous ? replaced({ ...state, previous: undefined }, state.previous) : state,
        ),
      dismissProblems: () => set({ problems: [] }),
    };
  });
}

function replaced({ scenario, origins, exampleName, previous }: ScenarioState, work: Work) {
  const old = { scenario, origins, exampleName };
  return {
    ...work,
    previous: isWorthKeeping(old) ? old : previous,
    openQuestion: undefined,
    problems: [],
    lastAnswered: undefined,
  };
}
