/** Why a published guide and the recommendation part, by the contradiction it rests on. */
export const guideNotes = {
  'CX-26':
    'With 1,000 examples or fewer, this tree can only end in RAG or a prompt. Facts that change fall through to the prompt, because one of its questions joins two: static, and specific to the field.',
  'CX-27':
    'The tree never asks whether any facts have to come from outside. Whoever has examples, stable knowledge and time is sent to Hybrid, even with nothing to look up.',
  'CX-28':
    'Speed is asked on the branch for stable knowledge only. Where facts change every week the tree says Hybrid, although its own text rules a search out below 100 ms.',
  'CX-29':
    'The chart leaves for RAG as soon as facts change or must be cited, and asks nothing about behaviour there. Its Hybrid is open to stable facts only, while the table beside it recommends Hybrid for a support bot.',
  'CX-30':
    'The chart has no question about speed and no place for facts that arrive by a live feed. It sends a trading assistant to RAG; the table beside it says Fine-tuning.',
  'CX-31':
    'Format is asked before examples. A strict format leads to Hybrid without anyone asking for training data, and Fine-tuning is left for cases in which its best reason is missing.',
  'CX-32':
    'The chart lets volume decide what fits: up to 100,000 queries a month it says RAG, even for a matter of tone without any documents. Volume decides what it costs, not what suits.',
  'CX-33':
    'The articles disagree on what most teams run: both together (S0, S1) or RAG (S4). Reports of a 2024 survey, which we read second-hand, count RAG in 51 % of deployments and Fine-tuning in 9 %.',
  'CX-34':
    'The guides start from different defaults: S0 from Hybrid, S3 and S4 from RAG, and only S2 warns against skipping the prompt. We go from prompt to facts to behaviour, and test before each step.',
} as const;

export type GuideNoteId = keyof typeof guideNotes;
