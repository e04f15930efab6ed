import type { Answers } from '../decide/questions';
import { type Inputs, lastMonth } from '../inputs';
import { type IsoDate, monthOf } from '../quantity';
import type { ModelRole } from '../scenario';
import type { ComponentId } from './components';
import { dayInWords } from './dayInWords';

type NoteFacts = { readonly inputs: Inputs; readonly answers: Answers };
type Note = (facts: NoteFacts) => string | false;

const hasRag: Note = ({ inputs: { have } }) =>
  (have === 'rag' || have === 'both') && 'runs already';
const hasTuned: Note = ({ inputs: { have } }) =>
  (have === 'tuned' || have === 'both') && 'runs already';

/** The last day of a model, where it falls before the end of the horizon. */
const replaced =
  (role: ModelRole): Note =>
  ({ inputs }) => {
    const model = inputs.models[role];
    return 'retires' in model && ended(model.retires, inputs, 'retired', 'replace by');
  };
const lastTraining: Note = ({ inputs }) =>
  ended(inputs.models.tunedModel.trainingClosesAll, inputs, 'closed', 'no new runs from');

function ended(date: IsoDate | undefined, inputs: Inputs, past: string, coming: string) {
  if (date === undefined || monthOf(date) > lastMonth(inputs)) return false;
  return `${monthOf(date) <= inputs.start ? past : coming} ${dayInWords(date)}`;
}

const tunedModel: readonly Note[] = [
  ({ inputs }) => inputs.models.tunedModel.baseModel,
  ({ inputs }) =>
    inputs.models.tunedModel.hosting === 'dedicated'
      ? 'on machines of its own'
      : 'paid by the token',
  replaced('tunedModel'),
  hasTuned,
];

const notes: { readonly [Id in ComponentId]?: readonly Note[] } = {
  router: [({ inputs }) => inputs.models.helperModel.id, replaced('helperModel')],
  rewriter: tunedModel,
  embedder: [({ inputs }) => inputs.models.embeddingModel.id],
  store: [({ answers }) => answers.rights === 'yes' && 'searched by rights', hasRag],
  base: [({ inputs }) => inputs.models.baseModel.id, replaced('baseModel')],
  tuned: tunedModel,
  examples: [({ answers }) => answers.rights === 'yes' && 'without personal data'],
  indexing: [hasRag],
  training: [lastTraining, hasTuned],
};

/** What a scenario makes of a component: its model, how it is paid for, whether it runs already. */
export function componentNotes(id: ComponentId, inputs: Inputs, answers: Answers): string[] {
  return (notes[id] ?? [])
    .map((note) => note({ inputs, answers }))
    .filter((note) => note !== false);
}
