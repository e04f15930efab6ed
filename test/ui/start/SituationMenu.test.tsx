// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { situations } from '../../../src/data/situations/situations';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { restOfPage } from '../../../src/ui/restOfPage';
import { SituationMenu } from '../../../src/ui/start/SituationMenu';
import { RestOfPageContext } from '../../../src/ui/useRestOfPage';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { arrived } from '../kit/arrived';
import { stubDialog } from '../kit/stubDialog';

beforeEach(stubDialog);

function shown() {
  const store = createScenarioStore('2026-11-20');
  render(
    <ScenarioContext value={store}>
      <RestOfPageContext value={restOfPage}>
        <SituationMenu />
      </RestOfPageContext>
    </ScenarioContext>,
  );
  return { store, user: userEvent.setup() };
}

it('offers every situation with a line about it', async () => {
  const { user } = shown();
  await user.click(screen.getByRole('button', { name: 'Open an example' }));
  await arrived();
  const dialog = within(screen.getByRole('dialog'));
  for (const { name, says } of situations) {
    expect(dialog.getByRole('button', { name })).toHaveAccessibleDescription(says);
  }
});

it('opens a situation, and says that its values are an example’s', async () => {
  const { store, user } = shown();
  await user.click(screen.getByRole('button', { name: 'Open an example' }));
  await arrived();
  await user.click(screen.getByRole('button', { name: 'Trading assistant' }));
  expect(store.getState().scenario.answers.speed).toBe('instant');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Example: Trading assistant' })).toBeVisible();
});

it('no longer calls them an example’s once they are confirmed', async () => {
  const { store, user } = shown();
  await user.click(screen.getByRole('button', { name: 'Open an example' }));
  await arrived();
  await user.click(screen.getByRole('button', { name: 'Trading assistant' }));
  await user.click(screen.getByRole('button', { name: 'Example: Trading assistant' }));
  await user.click(screen.getByRole('button', { name: 'Confirm these values' }));
  expect(store.getState().origins.speed).toBe('user');
  expect(screen.getByRole('button', { name: 'Open an example' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /confirm/i })).not.toBeInTheDocument();
});
