import { guides } from '../../data/guides/guides';
import type { Answers } from '../../model/decide/questions';
import { nextQuestions } from '../../model/guides/nextQuestions';
import type { Wizard } from './useWizard';

/**
 * The wizard at the next question of its guide that was never answered; some answers one may not
 * know. Not in the wizard itself, as the guides are fetched only where one is followed.
 */
export function guidedWizard(wizard: Wizard, answers: Answers): Wizard {
  const waiting = nextQuestions(guides[wizard.guide], answers).find(
    (id) => answers[id] === undefined,
  );
  return { ...wizard, ...wizard.at(waiting) };
}
