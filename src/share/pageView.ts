import type { QuestionId } from '../model/decide/questions';

/** The parts of the page that can be opened alone; without one the whole page is shown. */
export const viewIds = ['decide', 'cost', 'architecture', 'evidence', 'record'] as const;
export type ViewId = (typeof viewIds)[number];

export const themeIds = ['auto', 'light', 'dark'] as const;
export type ThemeId = (typeof themeIds)[number];

/** How a link wants its scenario shown; what is absent is left to the page. */
export type PageView = {
  readonly view?: ViewId | undefined;
  readonly theme?: ThemeId | undefined;
  /** The question to open, for the colleague who knows its answer. */
  readonly question?: QuestionId | undefined;
  /** The evidence to open: the id of a contradiction, study or fact. */
  readonly card?: string | undefined;
  /** Inside another page: the page's own frame is hidden. */
  readonly embed?: boolean | undefined;
};
