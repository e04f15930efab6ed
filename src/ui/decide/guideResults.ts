import { guides } from '../../data/guides/guides';
import type { Answers } from '../../model/decide/questions';
import { replayGuides } from '../../model/guides/replayGuides';
import { lastResult } from '../../model/lastResult';

/** Where the guides lead on some answers; several parts of the page show it of the same answers. */
export const guideResults = lastResult((answers: Answers) => replayGuides(guides, answers));
