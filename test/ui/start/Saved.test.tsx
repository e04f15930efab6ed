// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { priceTables } from '../../../src/data/prices/priceTables';
import { savedScenarios } from '../../../src/state/savedScenarios';
import { createScenarioStore } from '../../../src/state/scenarioStore';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion';
import { Saved } from '../../../src/ui/start/Saved';
import { PriceTablesContext } from '../../../src/ui/usePriceTable';
import { ScenarioContext } from '../../../src/ui/useScenario';
import { fakeStorage } from '../../state/fakeStorage';

function shown(storage: () => Storage = always(fakeStorage())) {
  const store = createScenarioStore('2026-11-20');
  const onOpened = vi.fn();
  render(
    <ScenarioContext value={store}>
      <LiveRegion>
        <PriceTablesContext value={priceTables}>
          <Saved onOpened={onOpened} saved={savedScenarios(storage)} />
        </PriceTablesContext>
      </LiveRegion>
    </ScenarioContext>,
  );
  return { store, onOpened, user: userEvent.setup() };
}

const always = (storage: Storage) => () => storage;
const PREFIX = 'rag-or-finetune:scenario:';
const name = () => screen.getByRole('textbox', { name: 'Name' });

it('stores nothing before something is saved', () => {
  const storage = fakeStorage();
  shown(always(storage));
  expect(storage.length).toBe(0);
});

it('saves under a name, opens it again, and keeps the work before that', async () => {
  const { store, onOpened, user } = shown();
  store.getState().setParameter('months', 6);
  await user.clear(name());
  await user.type(name(), 'Half a year{Enter}');
  expect(screen.getByText('“Half a year” is saved in this browser.')).toBeInTheDocument();
  store.getState().setParameter('months', 60);
  await user.click(screen.getByRole('button', { name: 'Half a year' }));
  expect(store.getState().scenario.parameters.months).toBe(6);
  expect(store.getState().previous?.scenario.parameters.months).toBe(60);
  expect(onOpened).toHaveBeenCalledOnce();
});

it('says before it replaces, and takes a replacement or a deletion back', async () => {
  const storage = fakeStorage([[`${PREFIX}Bot`, '#/1/months=6']]);
  const { user } = shown(always(storage));
  await user.clear(name());
  await user.type(name(), 'Bot');
  expect(name()).toHaveAccessibleDescription(/saving replaces it/);
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  expect(storage.getItem(`${PREFIX}Bot`)).toBe('#/1/prices=2026-11-20');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(storage.getItem(`${PREFIX}Bot`)).toBe('#/1/months=6');

  await user.click(screen.getByRole('button', { name: 'Delete Bot' }));
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(storage.getItem(`${PREFIX}Bot`)).toBe('#/1/months=6');
  expect(screen.getByRole('button', { name: 'Bot' })).toBeInTheDocument();
});

it('suggests the title as the name', () => {
  const store = createScenarioStore('2026-11-20');
  store.getState().setText('title', 'Support bot');
  render(
    <ScenarioContext value={store}>
      <PriceTablesContext value={priceTables}>
        <Saved onOpened={() => {}} saved={savedScenarios(() => fakeStorage())} />
      </PriceTablesContext>
    </ScenarioContext>,
  );
  expect(name()).toHaveValue('Support bot');
});

it('offers the link where the browser keeps nothing', () => {
  shown(() => {
    throw new Error('SecurityError');
  });
  expect(screen.getByText(/keeps nothing for this page/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Copy the link’s text' })).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Name' })).not.toBeInTheDocument();
});

it('says so where saving is refused', async () => {
  const full = () => {
    throw new Error('QuotaExceededError');
  };
  const { user } = shown(always({ ...fakeStorage(), setItem: full }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText(/^It could not be saved/)).toBeInTheDocument();
  expect(screen.queryByText(/is saved/)).not.toBeInTheDocument();
});

it('leaves alone what it cannot read, and says so', () => {
  const storage = fakeStorage([[`${PREFIX}Broken`, 'not a link']]);
  shown(always(storage));
  expect(
    screen.getByText('One saved entry cannot be read; it is left as it is.'),
  ).toBeInTheDocument();
  expect(storage.getItem(`${PREFIX}Broken`)).toBe('not a link');
});

it('says of what it opened that it was saved, not that it came from a link', async () => {
  const { store, user } = shown(always(fakeStorage([[`${PREFIX}Bot`, '#/1/gap=both/months=6']])));
  await user.click(screen.getByRole('button', { name: 'Bot' }));
  expect(store.getState().origins).toEqual({ gap: 'saved', months: 'saved' });
});

it('renames in place, keeps the focus there, and says where a name is taken', async () => {
  const storage = fakeStorage([
    [`${PREFIX}Bot`, '#/1/months=6'],
    [`${PREFIX}Other`, '#/1/months=7'],
  ]);
  const { user } = shown(always(storage));
  await user.click(screen.getByRole('button', { name: 'Rename Bot' }));
  const field = screen.getByRole('textbox', { name: 'New name of Bot' });
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, 'Other');
  expect(screen.getByRole('button', { name: 'Rename' })).toBeDisabled();
  expect(field).toHaveAccessibleDescription('There is one of this name already.');
  await user.type(field, ' bot{Enter}');
  expect(storage.getItem(`${PREFIX}Other bot`)).toBe('#/1/months=6');
  expect(storage.getItem(`${PREFIX}Bot`)).toBeNull();
  expect(screen.getByText('“Bot” is now “Other bot”.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Rename Other bot' })).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Rename Other bot' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Rename Other bot' })).toHaveFocus();
});
