import type { ApproachId } from '../../model/approaches';

type Definition = {
  readonly says: string;
  /** A picture for those who never built one. */
  readonly picture: string;
  readonly ids: readonly string[];
};

/** What each approach is and does, as the articles explain it and in our words. */
export const definitions: { readonly [Id in ApproachId]: Definition } = {
  prompting: {
    says: 'Everything the model needs stands in what it is given to read: instructions, a few solved examples, and documents where they fit. The model stays as it is. The articles mention it only in passing, though it is where all of them would have you begin.',
    picture: 'A good temp with a good briefing.',
    ids: ['S0.tree.L2', 'S2.mistake.4', 'CX-36'],
  },
  rag: {
    says: 'For each question the passages that may hold the answer are searched in your documents and put into the prompt; the model answers from them. The facts stay outside, so they can be changed, cited and deleted at any time.',
    picture: 'An open-book exam: the student looks things up while answering.',
    ids: ['S0.def.rag', 'S1.def.metaphor', 'S3.def.rag', 'S4.def.metaphor'],
  },
  tuning: {
    says: 'A model is trained further on your examples of input and right output. Its weights change for good: it picks up form, tone, terms and ways of reasoning. Nothing is looked up while it answers, so what it learned ages with the day of training.',
    picture: 'A student who has practised until it sits, and takes the exam without books.',
    ids: ['S0.def.ft', 'S1.def.ft', 'S3.def.ft', 'S4.def.metaphor', 'S4.def.split'],
  },
  hybrid: {
    says: 'Behaviour is trained, facts are retrieved. Whether the two solve different problems (S0, S4) or the same one (S3) is disputed between the articles; the evidence is with “different”, and so are we.',
    picture: 'A practised specialist with the current manual on the desk.',
    ids: ['S0.def.both', 'S3.def.same', 'S1.pattern.1', 'S4.pattern.1', 'CX-35'],
  },
};
