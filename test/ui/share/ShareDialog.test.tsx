// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withPngText } from '../../../src/share/pngText';
import * as address from '../../../src/state/ownAddress';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { EvaluationProvider } from '../../../src/ui/EvaluationProvider';
import { restOfPage } from '../../../src/ui/restOfPage';
import { ShareDialog } from '../../../src/ui/share/ShareDialog';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { arrived } from '../kit/arrived';
import { stubDialog } from '../kit/stubDialog';

beforeEach(stubDialog);
afterEach(() => vi.restoreAllMocks());

const words = { now: 'RAG.', cost: 'RAG costs $1.', confidence: 'Confidence: high.' };

async function shown() {
  const store = createScenarioStore('2026-11-20');
  store.getState().answer('gap', 'facts');
  render(
    <ScenarioContext value={store}>
      <EvaluationProvider rest={restOfPage}>
        <ShareDialog isOpen onClose={() => {}} verdict={words} />
      </EvaluationProvider>
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

it('lets the link open the record', async () => {
  const { dialog, user } = await shown();
  const what = dialog.getByRole('combobox', { name: 'What it opens' });
  await user.selectOptions(what, 'The record: the decision on one page');
  expect(dialog.getByText(/\/view=record$/)).toBeVisible();
});

it('gives the bare text where the page has no address of its own', async () => {
  vi.spyOn(address, 'ownAddress').mockReturnValue(undefined);
  const { dialog } = await shown();
  expect(dialog.getByText('#/1/prices=2026-11-20/gap=facts')).toBeVisible();
  expect(dialog.getByText(/no address of its own/)).toBeVisible();
  expect(dialog.queryByRole('button', { name: 'Copy frame' })).not.toBeInTheDocument();
});

it('offers the verdict as a picture and the page as a file', async () => {
  const { dialog } = await shown();
  expect(dialog.getByText(/Save picture/)).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Save HTML file' })).toBeEnabled();
});

it('says what to do where the file cannot be read', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { dialog, user } = await shown();
  await user.click(dialog.getByRole('button', { name: 'Save HTML file' }));
  const way = await dialog.findByRole('link', { name: 'Open the page as one file' });
  expect(way).toHaveAttribute(
    'href',
    expect.stringMatching(/rag-or-finetune\.html#\/1\/.*gap=facts$/),
  );
  vi.unstubAllGlobals();
});

it('opens the scenario of a picture that is chosen, and says so of one without', async () => {
  const { store, dialog, user } = await shown();
  const field = dialog.getByLabelText('Open a saved picture');
  const png = new Uint8Array(readFileSync('public/pictures/cost.png'));
  await user.upload(field, new File([png], 'plain.png', { type: 'image/png' }));
  expect(await dialog.findByText(/carries no link/)).toBeVisible();
  expect(store.getState().scenario.answers).toEqual({ gap: 'facts' });
  const carrying = withPngText(png, '#/1/gap=both');
  await user.upload(field, new File([carrying], 'map.png', { type: 'image/png' }));
  const [sentence] = await dialog.findAllByText(/scenario of the picture is open/); // said aloud, too
  expect(sentence).toBeVisible();
  expect(store.getState().scenario.answers).toEqual({ gap: 'both' });
  store.getState().restorePrevious();
  expect(store.getState().scenario.answers).toEqual({ gap: 'facts' });
});
