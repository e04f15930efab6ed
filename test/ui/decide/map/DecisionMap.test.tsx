// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { supportBot } from '../../../../src/data/situations/supportBot';
import type { Answers } from '../../../../src/model/decide/questions';
import { DecisionMap } from '../../../../src/ui/decide/map/DecisionMap';
import { shown } from '../shown';

const mapOf = (answers: Answers) => {
  const { store } = shown(<DecisionMap />, { answers });
  return { store, picture: () => screen.getByRole('img') };
};

it('names the outcome, and the four approaches', () => {
  const { picture } = mapOf(supportBot.answers);
  expect(picture()).toHaveAccessibleName('Map of the decision: Hybrid');
  for (const name of ['Prompting', 'RAG', 'Fine-tuning', 'Hybrid']) {
    expect(within(picture()).getByText(name)).toBeInTheDocument();
  }
});

it('shows no point before anything is known, only where it can land', () => {
  const { picture } = mapOf({ gap: 'unsure' });
  expect(picture()).toHaveAccessibleName('Map of the decision: nothing answered yet');
  expect(screen.getByText(/where open questions can still lead/)).toBeInTheDocument();
  expect(screen.queryByText(/variations of weights/)).not.toBeInTheDocument();
});

it('follows an answer, and shows the limit that it brings as a wall', () => {
  const { store, picture } = mapOf(supportBot.answers);
  expect(screen.queryByText('No way to train')).not.toBeInTheDocument();
  act(() => store.getState().answer('training', 'none'));
  expect(picture()).toHaveAccessibleName('Map of the decision: RAG');
  expect(within(picture()).getByText('No way to train')).toBeInTheDocument();
  expect(screen.getByText(/where the points alone would put it/)).toBeInTheDocument();
});

it('says in words what it shows', () => {
  const { picture } = mapOf(supportBot.answers);
  const sentences = within(
    screen.getByText('The map in words').closest('details') ?? document.body,
  ).getAllByRole('listitem', { hidden: true });
  expect(sentences[0]).toHaveTextContent('Facts 78 of 40 points: retrieval is needed.');
  expect(picture()).toHaveAccessibleDescription(
    sentences.map(({ textContent }) => textContent).join(' '),
  );
});

it('points to a score beyond its end', () => {
  // 30 + 25 + 25 + 25 + 15 = 120.
  const { picture } = mapOf({
    gap: 'facts',
    change: 'daily',
    material: 'huge',
    cite: 'must',
    rights: 'yes',
  });
  expect(within(picture()).getByText('120 →')).toBeInTheDocument();
});

it('moves a border that is edited', () => {
  const { store, picture } = mapOf(supportBot.answers);
  act(() => store.getState().setWeight('facts.border', 80));
  expect(within(picture()).getByText('80 points')).toBeInTheDocument();
  expect(picture()).toHaveAccessibleName('Map of the decision: Fine-tuning');
});
