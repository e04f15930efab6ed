import type { Answers } from '../decide/questions';
import type { Inputs } from '../inputs';
import type { ComponentId } from './components';

type NoteFacts = { readonly inputs: Inputs; readonly answers: Answers };
type Note = (facts: NoteFacts) => string | false;

const hasRag: Note = ({ inputs: { have } }) =>
  (have === 'rag' || have === 'both') && 'runs already';
const hasTuned: Note = ({ inputs: { have } }) =>
  (have === 'tuned' || have === 'both') && 'runs already';
const tunedModel: readonly Note[] = [
  ({ inputs }) => inputs.models.tunedModel.baseModel,
  ({ inputs }) =>
    inputs.models.tunedModel.hosting === 'dedicated'
      ? 'on machines of its own'
      : 'paid by the token',
  hasTuned,
];

const notes: { readonly [Id in ComponentId]?: readonly Note[] } = {
  router: [({ inputs }) => inputs.models.helperModel.id],
  rewriter: tunedModel,
  embedder: [({ inputs }) => inputs.models.embeddingModel.id],
  store: [({ answers }) => answers.rights === 'yes' && 'searched by rights', hasRag],
  base: [({ inputs }) => inputs.models.baseModel.id],
  tuned: tunedModel,
  examples: [({ answers }) => answers.rights === 'yes' && 'without personal data'],
  indexing: [hasRag],
  training: [hasTuned],
};

/** What a scenario makes of a component: its model, how it is paid for, whether it runs already. */
export function componentNotes(id: ComponentId, inputs: Inputs, answers: Answers): string[] {
  return (notes[id] ?? [])
    .map((note) => note({ inputs, answers }))
    .filter((note) => note !== false);
}
