// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Answers } from '../../../../src/model/decide/questions';
import { createScenarioStore } from '../../../../src/state/scenarioStore';
import { Practice } from '../../../../src/ui/architecture/practice/Practice';
import { EvaluationProvider } from '../../../../src/ui/EvaluationProvider';
import { restOfPage } from '../../../../src/ui/restOfPage';
import { ScenarioContext } from '../../../../src/ui/useScenario';

function shown(answers: Answers) {
  const store = createScenarioStore('2026-11-20');
  store.getState().openSituation({ answers }, 'A test');
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <Practice approach="hybrid" pattern="router" />
      </EvaluationProvider>
    </ScenarioContext>,
  );
  return { store, user: userEvent.setup() };
}

/** The part that opens under a summary, opened or not. */
function part(summary: RegExp) {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`Nothing opens under ${summary}`);
  return details;
}

it('puts first what these answers make matter, and says so', () => {
  shown({ rights: 'yes' });
  const rows = part(/What can go wrong/).querySelectorAll('li');
  expect(rows[0]).toHaveTextContent('Somebody reads what is not meant for them – matters here');
  expect(part(/What can go wrong/)).toHaveTextContent('The router sends it the wrong way');
  expect(part(/What can go wrong/)).not.toHaveTextContent('Rewriting gains nothing');
});

it('goes to a hybrid in five stages, each with its gate', () => {
  shown({});
  const stages = part(/In which stages/);
  expect(stages.querySelectorAll('ol > li')).toHaveLength(5);
  expect(stages.textContent?.match(/Go on when:/g)).toHaveLength(5);
});

it('leads from a source to its card in the evidence', async () => {
  const { store, user } = shown({ rights: 'yes' });
  await user.click(screen.getByText(/What can go wrong/));
  await user.click(screen.getByText(/Somebody reads what is not meant/));
  await user.click(screen.getByText('E35, CX-05'));
  await user.click(
    within(part(/What can go wrong/)).getByRole('link', { name: 'E35 in Evidence' }),
  );
  expect(store.getState()).toMatchObject({ view: 'evidence', card: 'E35' });
});
