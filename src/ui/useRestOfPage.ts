import { type ComponentType, createContext, use } from 'react';
import type { Evaluation } from '../model/evaluate';
import type { PriceTable, PriceTables } from '../model/prices';
import type { Scenario } from '../model/scenario';
import type { AllQuestionsProps } from './decide/AllQuestions';
import type { CheckAnswersProps } from './decide/CheckAnswers';
import type { NumberQuestionProps } from './decide/NumberQuestion';
import type { QuestionLinkProps } from './decide/QuestionLink';
import type { DialogProps } from './kit/Dialog';
import type { PageEndProps } from './PageEnd';
import type { pageLinks } from './start/pageLinks';
import type { VerdictProps } from './verdict/Verdict';

/** What the first view does without: whatever needs prices or links, and what comes after a click. */
export type RestOfPage = {
  readonly priceTables: PriceTables;
  readonly evaluate: (scenario: Scenario, table: PriceTable) => Evaluation;
  readonly workOutAhead: (scenario: Scenario) => Promise<void>;
  readonly links: typeof pageLinks;
  readonly Dialog: ComponentType<DialogProps>;
  readonly Notices: ComponentType;
  readonly Verdict: ComponentType<VerdictProps>;
  readonly VerdictLine: ComponentType;
  readonly ViewLinks: ComponentType;
  readonly AllQuestions: ComponentType<AllQuestionsProps>;
  readonly CheckAnswers: ComponentType<CheckAnswersProps>;
  readonly NumberQuestion: ComponentType<NumberQuestionProps>;
  readonly QuestionLink: ComponentType<QuestionLinkProps>;
  readonly DecisionMap: ComponentType;
  readonly PageEnd: ComponentType<PageEndProps>;
};

export const RestOfPageContext = createContext<RestOfPage | undefined>(undefined);

/** The rest of the page, once it is there: it is fetched behind the first view. */
export function useRestOfPage(): RestOfPage | undefined {
  return use(RestOfPageContext);
}
