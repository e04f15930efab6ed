import type { Study } from './study';

/** Works on training a manner, and on how much it takes. */
export const studiesOfBehaviour = {
  E11: {
    read: 'rendering',
    shows:
      'What a model needs to know and how it needs to act are two axes, each with its own remedy. In its grammar case training helped most, and retrieval on top took some of it away.',
    doesNotShow:
      'A general result: it is one task of one vendor, scored by overlap with a model answer.',
    figures: [
      { says: 'Questions for a first test set', value: '20 or more' },
      { says: 'Examples to begin training with', value: '50 or more' },
      {
        says: 'Accuracy at which its support example breaks even, with $20 saved by a right answer, and $40 or $1,000 lost by a wrong one',
        value: '81.5 %',
      },
    ],
    chart: {
      title: 'Grammar corrections, by approach',
      unit: 'BLEU, points of 100',
      scale: 'linear',
      series: ['BLEU'],
      rows: [
        { name: 'GPT-4', values: [62] },
        { name: 'GPT-4 with 3 examples', values: [70] },
        { name: 'GPT-3.5 tuned on 1,000', values: [78] },
        { name: 'GPT-4 tuned', values: [87] },
        { name: 'GPT-4 tuned, with RAG', values: [83] },
      ],
    },
    touches: { questions: ['gap', 'testset', 'examples'], approaches: ['hybrid', 'tuning'] },
  },
  E12: {
    read: 'page',
    shows: 'How few examples the vendor accepts, and from when on it saw gains.',
    doesNotShow: 'That so few are enough for a given task.',
    figures: [
      { says: 'Fewest that are accepted', value: '10 examples' },
      { says: 'Where gains show', value: '50 to 100 examples' },
      { says: 'Where to begin', value: '50 examples' },
    ],
    touches: {
      questions: ['examples'],
      parameters: ['examples'],
      limits: ['too-few-examples', 'examples-unknown'],
      approaches: ['tuning'],
    },
  },
  E13: {
    read: 'page',
    shows: 'Another vendor’s advice: begin with a hundred, and prefer good ones to many.',
    doesNotShow: 'Any measurement behind it.',
    figures: [
      { says: 'Where to begin', value: '100 examples' },
      { says: 'Fewest, on an older page', value: '16 examples' },
      { says: 'Best, on that page', value: '100 to 500 examples' },
    ],
    touches: { questions: ['examples'], parameters: ['examples'], limits: ['too-few-examples'] },
  },
  E14: {
    read: 'abstract',
    shows: 'On narrow tasks, small tuned models beat their base by far and a large model too.',
    doesNotShow: 'How they fare against the large models of today, or outside their task.',
    figures: [
      { says: 'Models tuned', value: '310' },
      { says: 'Ahead of their base, on average', value: '34 points' },
      { says: 'Ahead of GPT-4, on average', value: '10 points' },
    ],
    touches: { questions: ['task'], approaches: ['tuning'] },
  },
  E15: {
    read: 'secondHand',
    shows: 'Where only the schema has to be valid, the provider can enforce it without training.',
    doesNotShow:
      'That the content is right, or that it is a guarantee: users dispute that. The tests are the vendor’s.',
    figures: [],
    chart: {
      title: 'Answers that keep to the schema',
      unit: '% of the answers; under 40 for the last',
      scale: 'linear',
      series: ['Valid'],
      rows: [
        { name: 'With structured outputs', values: [100] },
        { name: 'gpt-4-0613 without them', values: [40] },
      ],
    },
    touches: { questions: ['format'], limits: ['schema-only'] },
  },
  E16: {
    read: 'abstract',
    shows:
      'Experts turned down literary style that was only prompted, and preferred it once a model was tuned on the author.',
    doesNotShow:
      'Anything about a brand’s voice or a clinical letter: it is literature, with one vendor’s models.',
    figures: [{ says: 'Median cost of tuning on one author', value: '$81' }],
    chart: {
      title: 'Odds that expert readers prefer the machine’s style',
      unit: 'odds ratio; 1 means no preference',
      scale: 'log',
      reference: 1,
      series: ['Odds'],
      rows: [
        { name: 'Prompted', values: [0.16] },
        { name: 'Tuned', values: [8.16] },
      ],
    },
    touches: { questions: ['format'], approaches: ['tuning', 'hybrid'] },
  },
  E17: {
    read: 'abstract',
    shows: 'For sorting text, small tuned models were better than large prompted ones throughout.',
    doesNotShow: 'How large models with examples in the prompt would do.',
    figures: [{ says: 'Labels used', value: 'about 200 to 500', mark: 'secondHand' }],
    touches: { questions: ['task', 'examples'], approaches: ['tuning'] },
  },
  E18: {
    read: 'abstract',
    shows: 'For general behaviour, a thousand chosen examples were enough.',
    doesNotShow: 'What a narrow task needs, which may be less or more.',
    figures: [{ says: 'Examples', value: '1,000' }],
    touches: { questions: ['examples'], parameters: ['examples'] },
  },
  E18b: {
    read: 'abstract',
    shows: 'Hundreds of examples in a long prompt can do what training does.',
    doesNotShow: 'That it pays: the cost of a query grows with every example in it.',
    figures: [
      {
        says: 'Where one vendor saw no further gain',
        value: '50 to 70 examples a class',
        mark: 'secondHand',
      },
    ],
    touches: {
      questions: ['examples'],
      parameters: ['exampleTokens'],
      limits: ['too-few-examples'],
      approaches: ['prompting'],
    },
  },
  E26: {
    read: 'abstract',
    shows: 'What a model says about its own certainty tells little about whether it is right.',
    doesNotShow: 'That no signal works: a score of the search or a test on held-out questions may.',
    figures: [
      {
        says: 'How well stated certainty tells right from wrong, where 0.5 is chance and 1 perfect',
        value: '0.522 to 0.605',
      },
    ],
    touches: { patterns: ['cascade'], warnings: ['confident-cascade'] },
  },
  E36: {
    read: 'secondHand',
    shows:
      'Light training, which changes few weights, forgets less of what was known and learns less.',
    doesNotShow: 'How much that matters for a given task.',
    figures: [],
    touches: { approaches: ['tuning'] },
  },
} as const satisfies Record<string, Study>;
