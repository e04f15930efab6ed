// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { supportBot } from '../../../../src/data/situations/supportBot';
import type { Answers } from '../../../../src/model/decide/questions';
import { Result } from '../../../../src/ui/decide/result/Result';
import { useEvaluation } from '../../../../src/ui/useScenario';
import { shown } from '../shown';

const handleOpen = vi.fn();

function Connected() {
  return <Result evaluation={useEvaluation()} onOpen={handleOpen} />;
}

const result = (answers: Answers) => shown(<Connected />, { answers });
const part = (name: string | RegExp) => {
  const heading = screen.getByRole('heading', { level: 3, name });
  const section = heading.closest('section');
  if (!section) throw new Error(`“${name}” heads no section`);
  return within(section);
};
const bot = supportBot.answers;

it('says nothing of an outcome while nothing is known', () => {
  result({ gap: 'unsure' });
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.getByText(/With the first answer you know/)).toBeVisible();
});

it('plans what to build now, and what would move it on', () => {
  const { examples: _, ...uncounted } = bot;
  result({ ...uncounted, training: 'api' });
  const plan = part('Step by step');
  expect(plan.getByText(/search your material for every query/)).toHaveTextContent(/^RAG/);
  expect(plan.getByText(/once there are 50 checked examples/)).toHaveTextContent(/^Hybrid/);
});

it('starts with a prompt and a test set where none was tried', () => {
  result({ ...bot, gap: 'untried' });
  expect(part('Step by step').getByText(/prompt and a test set of 20 questions/)).toBeVisible();
});

it('names the number of queries from which retrieval costs less than a long prompt', () => {
  result({ gap: 'facts', change: 'weekly', material: 'small' });
  expect(
    part('Step by step').getByText(/costs less from about [\d,]+ queries a month/),
  ).toBeVisible();
});

it('holds each score against its border, with the sources of every reason', () => {
  result(bot);
  const why = part('Why');
  expect(why.getByText(/^Yes: 78 points; from 40 on/)).toBeVisible();
  expect(why.getByText(/^Yes: 48 points; from 40 on/)).toBeVisible();
  expect(why.getByText('E11, E01, S2.mistake.1')).toBeVisible();
  expect(
    why.getByText(/For new facts, retrieval beats unsupervised fine-tuning/),
  ).toBeInTheDocument();
});

it('shows five reasons of an axis before anyone asks for more', async () => {
  const { user } = result({ ...bot, cite: 'must', rights: 'yes', stakes: 'high' });
  const why = part('Why');
  expect(why.queryByText('a wrong answer is dear')).not.toBeInTheDocument();
  await user.click(why.getByRole('button', { name: 'Show all 6 reasons' }));
  expect(why.getByText('a wrong answer is dear')).toBeVisible();
});

it('names a limit with its reason', () => {
  result({ ...bot, training: 'none' });
  expect(part('Why').getByText('No way to train').parentElement).toHaveTextContent(
    'No way to train: there is no way to train and serve a tuned model.',
  );
});

it('gives a contradiction back as a question that leads to its answers', async () => {
  const { user } = result({ ...bot, material: 'none' });
  expect(screen.getByText(/Where would the facts come from\?/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change “Reference material”' }));
  expect(handleOpen).toHaveBeenLastCalledWith('material');
});

it('says how sure the outcome is, how close the call, and what would raise it', async () => {
  const { user } = result(bot);
  const sure = part('How sure this is: confidence medium');
  expect(sure.getByText(/stays the same in \d\d% of 2,000 trials/)).toHaveTextContent(
    'It is a close call: 8 points from the border',
  );
  expect(sure.getByText(/an answer on “A way to train”/)).toBeVisible();
  await user.click(sure.getByRole('button', { name: 'Answer it' }));
  expect(handleOpen).toHaveBeenLastCalledWith('training');
});

it('groups the answers that would flip the outcome by question', () => {
  result(bot);
  const flips = part('What would flip it');
  const examples = flips.getByText('Checked examples', { selector: 'strong' }).closest('li');
  expect(examples).toHaveTextContent('now: 2,000 examples');
  expect(examples).toHaveTextContent('If there are fewer than 50 checked examples');
  expect(examples).toHaveTextContent('RAG');
});

it('says what collides where no option is left, and what would open a way', () => {
  result({ ...bot, speed: 'instant' });
  expect(
    part('No option meets every limit').getByText(/a search alone takes longer/),
  ).toBeVisible();
  const speed = part('What would open a way')
    .getByText('Speed', { selector: 'strong' })
    .closest('li');
  expect(speed).toHaveTextContent('If an answer may take a second or two to begin');
  expect(speed).toHaveTextContent('Hybrid');
});

it('names the node at which a guide parts from our answer, and why', () => {
  result(bot);
  const row = screen.getByRole('row', { name: /^S3 flowchart/ });
  expect(row).toHaveTextContent('RAG');
  expect(row).toHaveTextContent('At “Do the facts change every week or faster?”.');
  expect(row).toHaveTextContent('asks nothing about behaviour there');
  expect(screen.getByRole('row', { name: /^S0 decision tree/ })).toHaveTextContent('agrees');
});

it('lets every weight be edited, marks it, and takes it back', async () => {
  const { store, user } = result(bot);
  const name = 'a good prompt fails for lack of facts, as a number';
  await user.click(screen.getByText('Change the weights'));
  await user.clear(screen.getByRole('textbox', { name }));
  await user.type(screen.getByRole('textbox', { name }), '10{Enter}');
  expect(store.getState().scenario.weights['facts.gap']).toBe(10);
  expect(screen.getByText(/edited, was 30/)).toBeVisible();
  expect(part('Why').getByText(/^Yes: 58 points/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Reset all weights' }));
  expect(store.getState().scenario.weights).toEqual({});
  expect(screen.queryByText(/edited, was/)).not.toBeInTheDocument();
});

it('compares this scenario with a ready-made situation', async () => {
  const { user } = result({ ...bot, speed: 'fast' });
  await user.click(screen.getByText('Compare with a ready-made situation'));
  const table = screen.getByRole('table', { name: 'The answers that differ' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(within(table).getByRole('row', { name: /^Speed/ })).toHaveTextContent(
    'SpeedWithin half a secondIn a second or two',
  );
  await user.selectOptions(screen.getByLabelText('Situation'), 'Sorting support tickets');
  expect(screen.getByText(/Its outcome is/)).toHaveTextContent('Its outcome is Fine-tuning');
});
