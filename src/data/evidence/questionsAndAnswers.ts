/** A question that people ask, S0’s answer to it, and what we add. */
type QuestionAndAnswer = {
  readonly id: string;
  readonly asks: string;
  readonly answer: string;
  /** What the evidence or the other articles add. */
  readonly comment: string;
  readonly ids: readonly string[];
};

/** S0’s five questions with its answers, in our words. */
export const questionsAndAnswers: readonly QuestionAndAnswer[] = [
  {
    id: 'S0.faq.1',
    asks: 'Can RAG do without Fine-tuning?',
    answer:
      'Yes, where the task is general, such as questions on public documents, and an ordinary model reasons well enough. Training helps where it does not grasp the field.',
    comment:
      'A vendor reports that many of its largest deployments use prompting and retrieval only (E11).',
    ids: ['E11', 'CX-33'],
  },
  {
    id: 'S0.faq.2',
    asks: 'Does Fine-tuning stop a model from inventing?',
    answer:
      'Not as such. It invents less within its field and as much as ever outside. RAG does more against it.',
    comment:
      'S0’s own table says that invention is not reduced. Training on facts that the model did not know makes it worse (E06), and RAG only reduces it (E07).',
    ids: ['E06', 'E07', 'CX-18'],
  },
  {
    id: 'S0.faq.3',
    asks: 'Does the delay of RAG matter?',
    answer:
      'In a chat half a second to a second more is fine. In frequent batch work it adds up, and below a tenth of a second only a tuned model is left.',
    comment:
      'Batch work is the most patient of all and half the price (E20). Below a tenth of a second no ordinary hosted model answers at all.',
    ids: ['E20', 'CX-15', 'CX-16'],
  },
  {
    id: 'S0.faq.4',
    asks: 'We have a tuned model and want retrieval. What now?',
    answer: 'Put the retrieved passages in front of it. That is common and needs no new training.',
    comment:
      'It can make the tuned model worse, unless its examples contained retrieved passages (E04). Test it. What runs already costs nothing again here: say so under “what runs already”.',
    ids: ['S0.pattern.2', 'E04', 'CX-21'],
  },
  {
    id: 'S0.faq.5',
    asks: 'Can the knowledge of a tuned model be put into an index?',
    answer: 'No. Weights cannot be turned back into documents; the two complement each other.',
    comment: 'For the same reason single facts cannot be deleted from weights (E35).',
    ids: ['E35', 'CX-05'],
  },
];
