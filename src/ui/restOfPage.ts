import { priceTables } from '../data/prices/priceTables';
import { evaluate } from '../model/evaluate';
import { AllQuestions } from './decide/AllQuestions';
import { CheckAnswers } from './decide/CheckAnswers';
import { DecisionMap } from './decide/map/DecisionMap';
import { NumberQuestion } from './decide/NumberQuestion';
import { QuestionLink } from './decide/QuestionLink';
import { Dialog } from './kit/Dialog';
import { Notices } from './Notices';
import { PageEnd } from './PageEnd';
import { pageLinks } from './start/pageLinks';
import type { RestOfPage } from './useRestOfPage';
import { ViewLinks } from './ViewLinks';
import { Verdict } from './verdict/Verdict';
import { VerdictLine } from './verdict/VerdictLine';
import { workOutAhead } from './workOutAhead';

/** What is fetched as one behind the first view. */
export const restOfPage: RestOfPage = {
  priceTables,
  evaluate: (scenario, table) => evaluate(scenario, table),
  workOutAhead,
  links: pageLinks,
  Dialog,
  Notices,
  Verdict,
  VerdictLine,
  ViewLinks,
  AllQuestions,
  CheckAnswers,
  NumberQuestion,
  QuestionLink,
  DecisionMap,
  PageEnd,
};
