import { createStore } from 'zustand/vanilla';
import type { Answers, QuestionId } from '../model/decide/questions';
import type { WeightId } from '../model/decide/weights';
import type { ParameterId } from '../model/parameters';
import type { PricesId } from '../model/prices';
import type {
  ChoiceId,
  Choices,
  ModelRole,
  Money,
  MoneyId,
  PriceId,
  Scenario,
} from '../model/scenario';
import type { Range } from '../model/uncertainty/ranges';
import { blankScenario, type ScenarioKey, type TextId } from '../share/blankScenario';
import type { LinkProblem } from '../share/linkProblem';
import type { ThemeId, ViewId } from '../share/pageView';
import type { DecodedLink } from '../share/scenarioCodec';
import { asOneStep, type History, noHistory, redone, replaced, stepped, undone } from './history';
import {
  withAnswer,
  withChoice,
  withMoney,
  withoutParameter,
  withoutWeights,
  withParameter,
  withPrice,
  withPrices,
  withRange,
  withWeight,
  withWrittenText,
} from './settings';
import {
  confirmed,
  type Origin,
  type Work,
  withBaseline,
  withValue,
  workFrom,
  workOf,
} from './work';

/** What the Back button brings back: the work, and where on the page it was. */
export type Moment = Work & {
  readonly view: ViewId | undefined;
  /** The evidence that is open, by its id. */
  readonly card: string | undefined;
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
  /** Where a card was opened from, for the way back. */
  readonly leftView: { readonly view: ViewId | undefined } | undefined;
  /** What undo and redo bring back. */
  readonly history: History;
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
  /** Another price table, without the models that it lacks. */
  readonly usePrices: (prices: PricesId, lacking: readonly ModelRole[]) => void;
  readonly setWeight: (id: WeightId, points: number) => void;
  readonly resetWeights: () => void;
  /** Compare with the scenario as it is now. */
  readonly pinBaseline: () => void;
  readonly unpinBaseline: () => void;
  /** Several changes that belong together, and are undone together. */
  readonly together: (changes: () => void) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Title, owner, date or notes; an empty text takes it back, and what is no day changes no date. */
  readonly setText: (id: TextId, text: string) => void;
  readonly setView: (view: ViewId | undefined) => void;
  /** Shows what stands behind a source, in the view of the evidence. */
  readonly openCard: (card: string | undefined) => void;
  readonly setTheme: (theme: ThemeId) => void;
  readonly askQuestion: (question: QuestionId | undefined) => void;
  /** Take over an example's value as one's own; without a key, all of them. */
  readonly confirmExample: (key?: ScenarioKey) => void;
  readonly openSituation: (situation: Partial<Scenario>, name: string) => void;
  /** Nothing of an example, a link or earlier work; the newest prices. */
  readonly startOwn: () => void;
  /** With the name of the situation whose values it carries, where it is one. */
  readonly openLink: (link: DecodedLink, exampleName?: string) => void;
  /** What this browser has kept; anything else is as with a link. */
  readonly openSaved: (link: DecodedLink) => void;
  /** Go back or forward to a moment of this visit; unlike opening, nothing is put aside. */
  readonly revisit: (moment: Moment) => void;
  readonly restorePrevious: () => void;
  readonly dismissProblems: () => void;
};

export type ScenarioStore = ReturnType<typeof createScenarioStore>;

/** A store of its own for each page or test, with nothing said yet. */
export function createScenarioStore(
  newestPrices: PricesId,
  nowMs: () => number = () => performance.now(),
) {
  return createStore<ScenarioState & ScenarioActions>()((set, get) => {
    const change = (of: string | undefined, step: (work: Work) => Work) =>
      set((state) => stepped(state, of, step, nowMs()));
    const changeAtOnce = (step: (work: Work) => Work) => change(undefined, step);
    const open = (link: DecodedLink, origin: Origin, exampleName?: string) =>
      set((state) => {
        const { scenario, page, baseline, problems } = link;
        return {
          ...replaced(state, workFrom(scenario, origin, { exampleName, baseline }), nowMs()),
          problems,
          view: page.view,
          card: page.card,
          leftView: undefined,
          theme: page.theme ?? state.theme,
          embed: page.embed ?? false,
          openQuestion: page.question,
        };
      });
    const replace = (work: Work) => set((state) => replaced(state, work, nowMs()));
    return {
      ...workFrom(blankScenario(newestPrices), 'user'),
      view: undefined,
      card: undefined,
      theme: undefined,
      embed: false,
      openQuestion: undefined,
      leftView: undefined,
      problems: [],
      previous: undefined,
      lastAnswered: undefined,
      history: noHistory,

      answer: (question, answer) =>
        set((state) => ({
          ...stepped(state, question, (work) => withAnswer(work, question, answer), nowMs()),
          lastAnswered: question,
          openQuestion: undefined,
        })),
      clearAnswer: (question) =>
        set((state) => ({
          ...stepped(
            state,
            undefined,
            (work) => withValue(work, 'answers', question, undefined),
            nowMs(),
          ),
          lastAnswered: undefined,
        })),
      setParameter: (id, value) => change(id, (work) => withParameter(work, id, value)),
      resetParameter: (id) => changeAtOnce((work) => withoutParameter(work, id)),
      setRange: (id, range) => change(`range.${id}`, (work) => withRange(work, id, range)),
      choose: (choice, value) => change(choice, (work) => withChoice(work, choice, value)),
      setMoney: (id, value) => change(id, (work) => withMoney(work, id, value)),
      setPrice: (id, usdPerMtok) => change(id, (work) => withPrice(work, id, usdPerMtok)),
      resetPrice: (id) => changeAtOnce((work) => withPrice(work, id, undefined)),
      usePrices: (prices, lacking) => changeAtOnce((work) => withPrices(work, prices, lacking)),
      setWeight: (id, points) => change(id, (work) => withWeight(work, id, points)),
      resetWeights: () => changeAtOnce(withoutWeights),
      setText: (id, text) => change(id, (work) => withWrittenText(work, id, text)),
      pinBaseline: () => changeAtOnce((work) => withBaseline(work, work.scenario)),
      unpinBaseline: () => changeAtOnce((work) => withBaseline(work, undefined)),
      together: (changes) => {
        const before = get();
        changes();
        set((after) => asOneStep(before, after));
      },
      undo: () => set((state) => undone(state)),
      redo: () => set((state) => redone(state)),
      setView: (view) => set({ view, card: undefined, leftView: undefined }),
      openCard: (card) =>
        set((state) => ({
          view: 'evidence',
          card,
          leftView: state.view === 'evidence' ? state.leftView : { view: state.view },
        })),
      setTheme: (theme) => set({ theme }),
      askQuestion: (openQuestion) => set({ openQuestion }),
      confirmExample: (key) => changeAtOnce((work) => confirmed(work, key)),

      openSituation: (situation, exampleName) => {
        const scenario = { ...blankScenario(newestPrices), ...situation };
        replace(workFrom(scenario, 'example', { exampleName }));
      },
      startOwn: () => replace(workFrom(blankScenario(newestPrices), 'user')),
      openLink: (link, exampleName) => open(link, exampleName ? 'example' : 'link', exampleName),
      openSaved: (link) => open(link, 'saved'),
      revisit: (moment) =>
        set((state) => ({
          ...stepped(state, undefined, () => workOf(moment), nowMs()),
          view: moment.view,
          card: moment.card,
          leftView: undefined,
          lastAnswered: moment.lastAnswered,
          openQuestion: undefined,
          problems: [],
        })),
      restorePrevious: () =>
        set((state) =>
          state.previous
            ? replaced({ ...state, previous: undefined }, state.previous, nowMs())
            : state,
        ),
      dismissProblems: () => set({ problems: [] }),
    };
  });
}
