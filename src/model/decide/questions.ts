type Option = {
  readonly label: string;
  /** Something a product manager recognises. */
  readonly example: string;
  /** How common the option is among projects, 0 to 1; our assumption, used for the outlook only. */
  readonly common: number;
};

type QuestionSpec = {
  readonly topic: string;
  readonly ask: string;
  /** Why it is asked: what the answer changes. */
  readonly why: string;
} & (
  | { readonly kind: 'choice'; readonly options: { readonly [id: string]: Option } }
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly example: string;
      /** Values that stand for the whole range in outlook and flips, with how common each is. */
      readonly listed: readonly { readonly value: number; readonly common: number }[];
    }
);

/**
 * The fourteen questions, in the order in which links write them.
 * `common` is judgement, our assumption; ids are vocabulary of links and never change.
 */
export const questionSpecs = {
  gap: {
    kind: 'choice',
    topic: 'What falls short',
    ask: 'With a careful prompt, what does a good model still get wrong?',
    why: 'Missing facts call for retrieval, wrong behaviour calls for training. They are separate problems.',
    options: {
      nothing: {
        label: 'Nothing that matters',
        example: 'The prototype already gives answers we would ship.',
        common: 0.1,
      },
      untried: {
        label: 'We have not tried yet',
        example: 'There is an idea and a budget, but no prompt with examples so far.',
        common: 0.15,
      },
      facts: {
        label: 'It lacks our facts',
        example: 'It does not know our price list, contracts or last week’s release.',
        common: 0.3,
      },
      behaviour: {
        label: 'It has the facts but not our way of working',
        example: 'Wrong tone, wrong categories, a format that breaks every tenth time.',
        common: 0.15,
      },
      both: {
        label: 'Both of these',
        example: 'Support answers that are out of date and do not sound like us.',
        common: 0.3,
      },
    },
  },
  change: {
    kind: 'choice',
    topic: 'How often facts change',
    ask: 'How often do the facts it needs change?',
    why: 'An index is updated in minutes; a trained model has to be trained again.',
    options: {
      never: {
        label: 'Practically never',
        example: 'Old case law, a finished standard, grammar.',
        common: 0.15,
      },
      quarterly: {
        label: 'About every quarter',
        example: 'A staff handbook, a product manual.',
        common: 0.2,
      },
      monthly: {
        label: 'About every month',
        example: 'Price lists, internal policies.',
        common: 0.25,
      },
      weekly: {
        label: 'About every week',
        example: 'Help articles, FAQ, release notes.',
        common: 0.2,
      },
      daily: { label: 'Every day', example: 'Tickets, news, stock levels.', common: 0.15 },
      live: {
        label: 'From minute to minute',
        example: 'Market prices, delivery status, sensor data.',
        common: 0.05,
      },
    },
  },
  material: {
    kind: 'choice',
    topic: 'Reference material',
    ask: 'How much reference material does it have to know?',
    why: 'Up to about 500 pages fit in the prompt itself; more has to be searched.',
    options: {
      none: {
        label: 'None',
        example: 'It rewrites, sorts or drafts; there is nothing to look up.',
        common: 0.15,
      },
      small: {
        label: 'Up to 500 pages (200,000 tokens)',
        example: 'One handbook, one contract template set.',
        common: 0.2,
      },
      large: {
        label: 'Up to 10,000 pages',
        example: 'A help centre, a product wiki, a few years of policies.',
        common: 0.45,
      },
      huge: {
        label: 'More than 10,000 pages',
        example: 'A company drive, a patent collection, all past tickets.',
        common: 0.2,
      },
    },
  },
  cite: {
    kind: 'choice',
    topic: 'Sources in the answer',
    ask: 'Must an answer show where it comes from?',
    why: 'Only retrieved text can be quoted; a trained model cannot say where it learned something.',
    options: {
      must: {
        label: 'Yes, always',
        example: 'Legal, medical or financial answers; anything that is audited.',
        common: 0.25,
      },
      nice: {
        label: 'It would be good',
        example: '“Read more” links under a support answer.',
        common: 0.35,
      },
      no: { label: 'No', example: 'Nobody would look: categories, drafts, code.', common: 0.4 },
    },
  },
  rights: {
    kind: 'choice',
    topic: 'Rights and deletion',
    ask: 'May different people see different things, or must data be deleted on request?',
    why: 'Rows of an index can be filtered and deleted; what was trained into a model cannot.',
    options: {
      yes: {
        label: 'Yes',
        example: 'Customer records, HR files, personal data with a right to erasure.',
        common: 0.35,
      },
      no: { label: 'No', example: 'Everyone may read everything; nothing personal.', common: 0.65 },
    },
  },
  format: {
    kind: 'choice',
    topic: 'Tone and format',
    ask: 'How strict are tone and format?',
    why: 'A valid schema is solved by structured outputs; a house style that must hold is a reason to train.',
    options: {
      schema: {
        label: 'A machine reads it: the schema must be valid',
        example: 'JSON for the order system.',
        common: 0.15,
      },
      strict: {
        label: 'People read it: house style must hold',
        example: 'Brand voice, clinical letters, contract clauses.',
        common: 0.2,
      },
      some: { label: 'Some rules', example: 'Short, friendly, no slang.', common: 0.35 },
      loose: {
        label: 'Anything readable',
        example: 'Internal answers, brainstorming.',
        common: 0.3,
      },
    },
  },
  task: {
    kind: 'choice',
    topic: 'The task',
    ask: 'What does it mainly do?',
    why: 'Narrow, repeated tasks and learned reasoning profit from training; questions on documents do not.',
    options: {
      sort: {
        label: 'Sort or extract',
        example: 'Route tickets, pull dates and amounts from invoices.',
        common: 0.15,
      },
      answer: {
        label: 'Answer from documents',
        example: '“How many days may I carry over?”',
        common: 0.3,
      },
      converse: {
        label: 'Hold a conversation',
        example: 'A support chat that asks back and solves the case.',
        common: 0.25,
      },
      draft: {
        label: 'Draft text',
        example: 'Offers, summaries, product descriptions.',
        common: 0.12,
      },
      code: {
        label: 'Write code',
        example: 'Queries and functions in our own framework.',
        common: 0.1,
      },
      reason: {
        label: 'Reason in several steps',
        example: 'Work through a tax case, plan a repair.',
        common: 0.08,
      },
    },
  },
  examples: {
    kind: 'number',
    topic: 'Checked examples',
    ask: 'How many good, checked examples of input and right output do you have?',
    why: 'Training needs them: providers refuse fewer than 10, and 50 is a usual start.',
    unit: 'examples',
    example:
      'Past tickets with the answer that solved them, read by someone who knows. Records nobody checked do not count.',
    listed: [
      { value: 0, common: 0.3 },
      { value: 10, common: 0.1 },
      { value: 60, common: 0.15 },
      { value: 500, common: 0.2 },
      { value: 1_000, common: 0.15 },
      { value: 10_000, common: 0.1 },
    ],
  },
  speed: {
    kind: 'choice',
    topic: 'Speed',
    ask: 'How soon must an answer begin to appear?',
    why: 'Searching takes time before the first word; very short limits rule it out.',
    options: {
      relaxed: {
        label: 'It can take a while',
        example: 'Overnight reports, e-mail drafts.',
        common: 0.35,
      },
      interactive: { label: 'In a second or two', example: 'A chat window.', common: 0.5 },
      fast: {
        label: 'Within half a second',
        example: 'Suggestions while typing, voice.',
        common: 0.12,
      },
      instant: {
        label: 'Within a tenth of a second',
        example: 'Fraud checks in a payment, trading signals.',
        common: 0.03,
      },
    },
  },
  queries: {
    kind: 'number',
    topic: 'Volume',
    ask: 'How many queries a month do you expect?',
    why: 'Volume decides what it costs, and when a smaller trained model pays back.',
    unit: 'queries a month',
    example: '500 people asking five questions on each of 20 working days make 50,000.',
    listed: [
      { value: 1_000, common: 0.25 },
      { value: 50_000, common: 0.4 },
      { value: 200_000, common: 0.2 },
      { value: 2_000_000, common: 0.15 },
    ],
  },
  release: {
    kind: 'choice',
    topic: 'First release',
    ask: 'When must the first version be out?',
    why: 'Collecting and checking training examples takes weeks; a prompt or an index takes days.',
    options: {
      days: { label: 'In days', example: 'A demo for the board next week.', common: 0.2 },
      weeks: { label: 'In weeks', example: 'This quarter’s release.', common: 0.5 },
      months: { label: 'In months', example: 'A planned programme with a budget.', common: 0.3 },
    },
  },
  training: {
    kind: 'choice',
    topic: 'A way to train',
    ask: 'Can you train a model and run it afterwards?',
    why: 'Without a way to train, nothing else about training matters.',
    options: {
      none: {
        label: 'No',
        example:
          'Policy allows only the standard model of one vendor that has closed its training.',
        common: 0.25,
      },
      api: {
        label: 'Through a provider’s service',
        example: 'We may upload examples and call the tuned model over an API.',
        common: 0.5,
      },
      self: {
        label: 'Yes, we can run models ourselves',
        example: 'A platform team with GPUs, or a cloud account for them.',
        common: 0.25,
      },
    },
  },
  stakes: {
    kind: 'choice',
    topic: 'Cost of an error',
    ask: 'What does a wrong answer cost?',
    why: 'Where errors are dear, answers should rest on text that can be checked.',
    options: {
      low: { label: 'Little', example: 'Someone shrugs and searches again.', common: 0.3 },
      medium: {
        label: 'Annoyance or rework',
        example: 'A customer calls, a ticket is reopened.',
        common: 0.45,
      },
      high: {
        label: 'Money, health or law',
        example: 'Wrong dosage, wrong contract term, a fine.',
        common: 0.25,
      },
    },
  },
  testset: {
    kind: 'choice',
    topic: 'A test set',
    ask: 'Is there a set of 20 or more questions with right answers to test against?',
    why: 'Without one nobody can tell whether any approach works better than another.',
    options: {
      yes: {
        label: 'Yes',
        example: 'A spreadsheet of real questions with agreed answers.',
        common: 0.4,
      },
      no: { label: 'Not yet', example: 'We look at a few answers and judge by feel.', common: 0.6 },
    },
  },
} as const satisfies Record<string, QuestionSpec>;

type Specs = typeof questionSpecs;
export type QuestionId = keyof Specs;
export const questionIds = Object.keys(questionSpecs) as QuestionId[];

type OptionsOf<Q extends QuestionId> = Specs[Q] extends { readonly options: infer Options }
  ? keyof Options & string
  : number;

/** What was answered, by question; absent means never answered, `unsure` means asked and not known. */
export type Answers = { readonly [Q in QuestionId]?: OptionsOf<Q> | 'unsure' };
export type Answer = NonNullable<Answers[QuestionId]>;
export type KnownAnswer = Exclude<Answer, 'unsure'>;

/** The answer to a question where it is known, else undefined: `unsure` is as unknown as no answer. */
export function known<Q extends QuestionId>(
  answers: Answers,
  question: Q,
): Exclude<Answers[Q], 'unsure' | undefined> | undefined {
  const answer = answers[question];
  return answer === 'unsure'
    ? undefined
    : (answer as Exclude<Answers[Q], 'unsure' | undefined> | undefined);
}

/** Whether no question has a known answer, so that there is an outlook but no outcome to show. */
export function isNothingKnown(answers: Answers): boolean {
  return questionIds.every((id) => known(answers, id) === undefined);
}

/** Every answer that is tried for a question, with how common it is: its options or listed values. */
export function listedAnswers(
  question: QuestionId,
): readonly { readonly answer: KnownAnswer; readonly common: number }[] {
  return listedByQuestion[question];
}

const listedByQuestion = Object.fromEntries(
  questionIds.map((id) => {
    const spec: QuestionSpec = questionSpecs[id];
    return [
      id,
      spec.kind === 'number'
        ? spec.listed.map(({ value, common }) => ({ answer: value, common }))
        : Object.entries(spec.options).map(([answer, { common }]) => ({ answer, common })),
    ];
  }),
) as Record<QuestionId, { answer: KnownAnswer; common: number }[]>;

/** Whether a text is the id of an option of the question; false for number questions. */
export function isOption(question: QuestionId, text: string): boolean {
  const spec: QuestionSpec = questionSpecs[question];
  return spec.kind === 'choice' && Object.hasOwn(spec.options, text);
}
