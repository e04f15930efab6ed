// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { priceTables } from '../../../src/data/prices/priceTables';
import { supportBot } from '../../../src/data/situations/supportBot';
import {
  type Answers,
  type QuestionId,
  questionIds,
  questionSpecs,
} from '../../../src/model/decide/questions';
import { questionsLeft } from '../../../src/model/decide/questionsLeft';
import { defaultWeights } from '../../../src/model/decide/weights';
import { decodeScenario } from '../../../src/share/scenarioCodec';
import { answerWords } from '../../../src/ui/answerWords';
import { Decide } from '../../../src/ui/decide/Decide';
import cases from '../../cases/decisions.json';
import { evaluated, shown } from './shown';

// The map has tests of its own, and hundreds of cells that every query here would have to pass.
vi.mock('../../../src/ui/decide/map/DecisionMap', () => ({ DecisionMap: () => null }));

const heading = () => screen.getByRole('heading', { level: 3, name: /\?$|^Check|^All|^The guide/ });
const continues = () => screen.getByRole('button', { name: 'Continue' });
const radio = (name: string) => screen.getByRole('radio', { name });
const questionIn = (text: string | null) =>
  questionIds.find((id) => questionSpecs[id].ask === text);
const numberField = (question: QuestionId) =>
  screen.getByRole('textbox', { name: `${questionSpecs[question].topic}, as a number` });
/** A button of the list, as the result below may have another for the same question. */
const inList = (name: string) =>
  within(screen.getByRole('list', { name: 'All questions' })).getByRole('button', { name });
const decide = (options?: Parameters<typeof shown>[1]) => shown(<Decide />, options);
const bot = { answers: supportBot.answers, example: supportBot.name };

it('asks the most decisive question first, with nothing chosen', () => {
  decide();
  const { nextQuestion } = evaluated({}).decision.outlook;
  expect(questionIn(heading().textContent)).toBe(nextQuestion);
  for (const each of screen.getAllByRole('radio')) expect(each).not.toBeChecked();
  expect(document.body).toHaveFocus();
});

it('keeps the question in view while its answer is tried out, and goes on by Continue', async () => {
  const { store, user } = decide();
  const first = heading().textContent;
  await user.click(radio('Up to 10,000 pages'));
  expect(heading()).toHaveTextContent(first ?? '');
  expect(store.getState().scenario.answers).toEqual({ material: 'large' });
  await user.click(continues());
  const { nextQuestion } = evaluated({ material: 'large' }).decision.outlook;
  expect(questionIn(heading().textContent)).toBe(nextQuestion);
  expect(heading()).toHaveFocus();
});

/** Two reference cases; what they leave unanswered is not known. */
const journeys = cases.filter(({ id }) => ['AC01', 'AC03'].includes(id));

it.each(journeys.map(({ id, answers }) => [id, answers as Answers] as const))(
  'asks case %s the most decisive questions only, then lists the answers to check',
  async (_, known) => {
    const { store, user } = decide();
    let question = questionIn(heading().textContent);
    while (question) {
      const { outlook } = evaluated(store.getState().scenario.answers).decision;
      expect(question).toBe(outlook.nextQuestion);
      const answer = known[question] ?? 'unsure';
      if (typeof answer === 'number') await user.type(numberField(question), String(answer));
      else await user.click(screen.getByLabelText(answerWords(question, answer)));
      await user.click(continues());
      question = questionIn(heading().textContent);
    }
    expect(heading()).toHaveTextContent('Check your answers');
    const checked = within(screen.getByRole('list', { name: 'Your answers' }));
    expect(checked.getAllByRole('listitem')).toHaveLength(
      Object.keys(store.getState().scenario.answers).length,
    );
  },
  30_000,
);

const settled = { gap: 'nothing', change: 'never', material: 'none', format: 'loose' } as const;
const settledEnough = {
  ...settled,
  cite: 'no',
  rights: 'no',
  task: 'draft',
  speed: 'relaxed',
  queries: 1_000,
} as const;

it('says that it is settled, what could still change the confidence, and offers to go on', async () => {
  const { user } = decide({ answers: settledEnough });
  expect(screen.getByText(/^Settled:/)).toHaveTextContent(
    'No question that is left can change it.',
  );
  const bearing = within(
    screen.getByRole('list', { name: 'Questions that bear on the confidence' }),
  );
  expect(bearing.getAllByRole('listitem')).toHaveLength(1);
  expect(bearing.getByRole('listitem')).toHaveTextContent('A test set · could make it medium');
  await user.click(screen.getByRole('button', { name: 'Go on with the 5 questions left' }));
  expect(questionIn(heading().textContent)).toBe('examples');
});

it('shows the answers of an example as the example’s until they are taken over', async () => {
  const { store, user } = decide(bot);
  await user.click(screen.getByRole('tab', { name: 'All questions' }));
  await user.click(inList('Change Speed'));
  expect(radio('In a second or two')).toBeChecked();
  expect(screen.getByText(/This is the example’s answer/)).toBeVisible();
  await user.click(continues());
  expect(store.getState().origins.speed).toBe('user');
  expect(store.getState().origins.gap).toBe('example');
  await user.click(screen.getByRole('button', { name: 'Take them over' }));
  expect(store.getState().origins.gap).toBe('user');
});

it('keeps later answers when an earlier one is changed', async () => {
  const { store, user } = decide(bot);
  await user.click(screen.getByRole('tab', { name: 'All questions' }));
  await user.click(inList('Change What falls short'));
  await user.click(radio('Nothing that matters'));
  await user.click(continues());
  expect(heading()).toHaveTextContent('All 14 questions');
  expect(store.getState().scenario.answers).toEqual({ ...supportBot.answers, gap: 'nothing' });
});

it('goes on through the list where a question was unanswered', async () => {
  const { user } = decide({ answers: { gap: 'facts' } });
  await user.click(screen.getByRole('tab', { name: 'All questions' }));
  await user.click(inList('Answer Speed'));
  await user.click(radio('It can take a while'));
  await user.click(continues());
  expect(questionIn(heading().textContent)).toBe('queries');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(heading()).toHaveTextContent('All 14 questions');
});

it('takes “I don’t know” for an answer and does not ask again', async () => {
  const { store, user } = decide();
  await user.click(radio('I don’t know'));
  await user.click(continues());
  expect(store.getState().scenario.answers).toEqual({ material: 'unsure' });
  expect(questionIn(heading().textContent)).not.toBe('material');
});

it('asks for an answer before it goes on', async () => {
  const { user } = decide();
  const missing = () => screen.queryByText(/^Choose an answer/, { ignore: '[role=status]' });
  const first = heading().textContent;
  await user.click(continues());
  expect(missing()).toBeVisible();
  expect(heading()).toHaveTextContent(first ?? '');
  await user.click(radio('None'));
  expect(missing()).not.toBeInTheDocument();
});

it('leads back to the question answered before, with its answer', async () => {
  const { user } = decide();
  expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
  await user.click(radio('None'));
  await user.click(continues());
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(questionIn(heading().textContent)).toBe('material');
  expect(radio('None')).toBeChecked();
  expect(heading()).toHaveFocus();
});

it('follows the browser’s Back to the question that was open then', async () => {
  const { store, user } = decide();
  const before = store.getState();
  await user.click(radio('None'));
  act(() => store.getState().revisit(before));
  expect(questionIn(heading().textContent)).toBe('material');
  expect(radio('None')).not.toBeChecked();
});

it('goes from question to question by keyboard alone', async () => {
  const { store, user } = decide();
  radio('None').focus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(store.getState().scenario.answers.material).toBe('small');
  expect(questionIn(heading().textContent)).not.toBe('material');
  expect(heading()).toHaveFocus();
});

it('reads a number as people write it, and says what is used', async () => {
  const { store, user } = decide();
  act(() => store.getState().askQuestion('queries'));
  const field = numberField('queries');
  expect(field).toHaveValue('');
  await user.type(field, 'lots{Enter}');
  expect(screen.getByText(/cannot be read as a number. Still in use: nothing yet./)).toBeVisible();
  await user.clear(field);
  await user.type(field, '50k');
  await user.tab();
  expect(screen.getByText('Used: 50,000 queries a month.')).toBeVisible();
  expect(store.getState().scenario.answers.queries).toBe(50_000);
  await user.type(field, '{Enter}');
  expect(questionIn(heading().textContent)).not.toBe('queries');
});

it('takes a range for an answer, as one step', async () => {
  const { store, user } = decide();
  act(() => store.getState().askQuestion('queries'));
  await user.type(numberField('queries'), '30k..80k');
  await user.tab();
  const { answers, ranges } = store.getState().scenario;
  expect({ answers, ranges }).toEqual({
    answers: { queries: 50_000 },
    ranges: { queries: { low: 30_000, high: 80_000 } },
  });
  expect(
    screen.getByText('Used: 50,000 queries a month, drawn from 30,000 to 80,000 queries a month.'),
  ).toBeVisible();
  act(() => store.getState().undo());
  expect(store.getState().scenario).toMatchObject({ answers: {}, ranges: {} });
});

it('takes back that a number is not known', async () => {
  const { store, user } = decide();
  act(() => store.getState().askQuestion('examples'));
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
  expect(store.getState().scenario.answers.examples).toBe('unsure');
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
  expect(store.getState().scenario.answers).toEqual({});
  expect(questionIn(heading().textContent)).toBe('examples');
});

it('opens the question that a link or another part of the page asks for', () => {
  const { store } = decide(bot);
  act(() => store.getState().askQuestion('stakes'));
  expect(questionIn(heading().textContent)).toBe('stakes');
  expect(heading()).toHaveFocus();
});

it('leaves the focus where it is when a slider elsewhere changes the next question', () => {
  const { store } = decide({ answers: { gap: 'both' } });
  const before = heading().textContent;
  act(() => store.getState().setParameter('queries', 2_000_000));
  act(() => store.getState().setParameter('examples', 0));
  act(() => store.getState().answer('material', 'none'));
  expect(heading()).not.toHaveTextContent(before ?? '');
  expect(document.body).toHaveFocus();
});

it('asks only what a guide asks, its own outcome first and ours beside it', async () => {
  const { user } = decide();
  await user.click(screen.getByRole('tab', { name: 'Follow a guide' }));
  expect(
    await screen.findByText('The guide asks: “More than 1,000 labelled examples?”'),
  ).toBeVisible();
  await user.type(numberField('examples'), '20{Enter}');
  await user.click(radio('About every week'));
  await user.click(continues());
  expect(heading()).toHaveTextContent('The guide says: Prompting');
  expect(screen.getByText(/^Our answer:/)).toHaveTextContent('Both come to the same.');
  const read = within(screen.getByRole('list', { name: 'Answers that this guide reads' }));
  expect(read.getAllByRole('listitem')).toHaveLength(2);
});

it('says where a guide stops that cannot do without an answer', async () => {
  const { user } = decide({ answers: { examples: 'unsure' } });
  await user.click(screen.getByRole('tab', { name: 'Follow a guide' }));
  expect(await screen.findByRole('heading', { name: 'The guide stops here' })).toBeVisible();
  expect(screen.getByText(/cannot go on without an answer to “More than 1,000/)).toHaveTextContent(
    'could still end in Prompting, RAG, Fine-tuning or Hybrid',
  );
});

it('says that a single question is left', () => {
  decide(bot);
  expect(screen.getByText(/One question can still change this\./)).toBeVisible();
});

it('counts the questions that are left, at least and at most', () => {
  const answers = { gap: 'both', material: 'large' } as const;
  decide({ answers });
  const { least, most } = questionsLeft(answers, defaultWeights);
  expect(
    screen.getByText(new RegExp(`Between ${least} and ${most} questions are left\\.`)),
  ).toBeVisible();
});

it('copies a link that opens this very question for somebody else', async () => {
  const { user } = decide(bot);
  await user.click(screen.getByRole('button', { name: 'Copy a link to this question' }));
  const { scenario, page, problems } = decodeScenario(
    await navigator.clipboard.readText(),
    priceTables,
  );
  expect(problems).toEqual([]);
  expect(scenario.answers).toEqual(supportBot.answers);
  expect(page).toEqual({ view: 'decide', question: 'training' });
});
