/** What S1 says, one line for each id. */
export const s1Facts = {
  'S1.def.metaphor': 'RAG looks things up in a manual; fine-tuning has studied the book',
  'S1.def.ft': 'Fine-tuning changes weights and behaviour for good',
  'S1.win': 'A winner is named for each topic',
  'S1.win.cost': 'RAG wins where money is tight',
  'S1.win.fresh': 'RAG wins where data change quickly',
  'S1.win.style': 'Fine-tuning wins on style and brand voice',
  'S1.win.latency': 'Fine-tuning wins where speed matters',
  'S1.win.proto': 'RAG wins for a quick prototype',
  'S1.win.close': 'RAG for flexibility, fine-tuning for expertise, both for production',
  'S1.win.close2':
    'RAG for quick release with fresh data, fine-tuning for behaviour and style of a field',
  'S1.sum': 'A summary table of six rows, from cost to scaling',
  'S1.when.rag.1': 'RAG for answers that rest on sources; it steers behaviour little',
  'S1.when.ft.1': 'Fine-tuning for style, tone, terms and special formats',
  'S1.when.hyb.1': 'Systems in production often train the voice and retrieve the facts',
  'S1.cost.rag.init': 'RAG takes $0–2,000 to set up',
  'S1.cost.ft.init': 'Fine-tuning takes $500–10,000 to set up',
  'S1.cost.rag.query': 'A query costs $0.01–0.10 with RAG',
  'S1.cost.ft.query': 'A query costs $0.002–0.10 with fine-tuning',
  'S1.cost.scale': 'RAG’s cost grows with use, a tuned model’s cost is fixed',
  'S1.ex': 'Recommends 10,000 examples or more for fine-tuning; any amount will do for RAG',
  'S1.lat.rag': 'RAG typically answers in 500 ms to 2 s',
  'S1.lat.ft': 'A tuned model typically answers in 100–500 ms',
  'S1.upd.ft': 'Retraining takes days to weeks',
  'S1.pattern.1': 'Pattern: train the style, retrieve the facts',
  'S1.work.docmind':
    'Example: the document product DocMind uses RAG alone; its reasons are missing in our copy',
  'S1.work.docmind2':
    'Example: with support added, DocMind would be tuned for its voice and keep retrieving',
  'S1.work.support':
    'Example: a support bot with the brand’s voice trained and live help articles retrieved',
  'S1.claim.most': 'Says that systems in production often, later that most, use both',
} as const;
