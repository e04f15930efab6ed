import type { Test } from '../../model/guides/condition';

/** Facts change every week or more often: how the articles' “often” and “constantly” are read. */
export const changesOften: Test = { question: 'change', oneOf: ['weekly', 'daily', 'live'] };

/** The opposite: how the articles’ “static” and “stable” are read. */
export const seldomChanges: Test = {
  question: 'change',
  oneOf: ['never', 'quarterly', 'monthly'],
};

/** Every answer must name its source; that it would merely be good is not a need. */
export const mustCite: Test = { question: 'cite', oneOf: ['must'] };

/** Behaviour falls short, alone or with facts. */
export const behaviourFails: Test = { question: 'gap', oneOf: ['behaviour', 'both'] };

/** Form or tone must hold every time. */
export const strictFormat: Test = { question: 'format', oneOf: ['schema', 'strict'] };

/** More documents than fit in a prompt. */
export const largeMaterial: Test = { question: 'material', oneOf: ['large', 'huge'] };

/** Half a second is already too long. */
export const fastAnswers: Test = { question: 'speed', oneOf: ['fast', 'instant'] };
