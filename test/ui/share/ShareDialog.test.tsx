// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as address from '../../../src/state/ownAddress';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { ShareDialog } from '../../../src/ui/share/ShareDialog';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { arrived } from '../kit/arrived';
import { stubDialog } from '../kit/stubDialog';

beforeEach(stubDialog);
afterEach(() => vi.restoreAllMocks());

async function shown() {
  const store = createScenarioStore('2026-11-20');
  store.getState().answer('gap', 'facts');
  render(
    <ScenarioContext value={store}>
      <ShareDialog isOpen onClose={() => {}} verdict="RAG." />
    </ScenarioContext>,
  );
  await arrived();
  return { store, user: userEvent.setup(), dialog: within(screen.getByRole('dialog')) };
}

it('gives a link, a link for sign-ins, a frame and Markdown', async () => {
  const { dialog } = await shown();
  for (const name of ['Copy link', 'Copy sign-in link', 'Copy frame', 'Copy Markdown']) {
    expect(dialog.getByRole('button', { name })).toBeEnabled();
  }
});

it('copies the link that it shows', async () => {
  const { dialog, user } = await shown();
  await user.click(dialog.getByRole('button', { name: 'Copy link' }));
  const link = `${window.location.origin}/#/1/prices=2026-11-20/gap=facts`;
  expect(await navigator.clipboard.readText()).toBe(link);
  expect(dialog.getByText(link)).toBeVisible();
});

it('warns that the link for sign-ins leaves traces', async () => {
  const { dialog } = await shown();
  expect(dialog.getByText(/figures then appear in the logs/)).toBeVisible();
});

it('puts the title into the link as it is typed', async () => {
  const { store, dialog, user } = await shown();
  await user.type(dialog.getByRole('textbox', { name: 'Title' }), 'Our bot');
  expect(store.getState().scenario.title).toBe('Our bot');
  expect(dialog.getByText(/\/title=Our-bot$/)).toBeVisible();
});

it('lets the link open one part only', async () => {
  const { dialog, user } = await shown();
  await user.selectOptions(
    dialog.getByRole('combobox', { name: 'What it opens' }),
    'Only the cost',
  );
  expect(dialog.getByText(/\/view=cost$/)).toBeVisible();
});

it('gives the bare text where the page has no address of its own', async () => {
  vi.spyOn(address, 'ownAddress').mockReturnValue(undefined);
  const { dialog } = await shown();
  expect(dialog.getByText('#/1/prices=2026-11-20/gap=facts')).toBeVisible();
  expect(dialog.getByText(/no address of its own/)).toBeVisible();
  expect(dialog.queryByRole('button', { name: 'Copy frame' })).not.toBeInTheDocument();
});
