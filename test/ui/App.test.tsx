// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { priceTables } from '../../src/data/prices/priceTables';
import { supportBot } from '../../src/data/situations/supportBot';
import { decodeScenario } from '../../src/share/scenarioCodec';
import { escapeTitle } from '../../src/share/titleEscape';
import { createScenarioStore } from '../../src/state/scenarioStore';
import { App } from '../../src/ui/App';
import { restOfPage } from '../../src/ui/restOfPage';
import { useEvaluation } from '../../src/ui/useScenario';
import { arrived } from './kit/arrived';
import { stubDialog } from './kit/stubDialog';

// The sections have tests of their own; here they only have to be where they belong.
vi.mock('../../src/ui/sections', () => {
  const section = (id: string, name: string, onlyAlone = false) => {
    function Section() {
      const { decision } = useEvaluation();
      if (name === 'Cost' && decision.outcome === 'none') throw new Error('No costs of nothing');
      return <h2>{name}</h2>;
    }
    return { id, name, what: id, onlyAlone, load: async () => Section, heightPx: 100 };
  };
  return {
    sections: [
      section('decide', 'Decide'),
      section('cost', 'Cost'),
      section('architecture', 'Architecture'),
      section('evidence', 'Evidence', true),
    ],
  };
});

beforeEach(() => {
  stubDialog();
  Element.prototype.scrollIntoView = () => {}; // jsdom lays nothing out
});

/** The app on a link, with all its sections there; without a link, on the example. */
async function opened(link?: string) {
  const store = createScenarioStore('2026-11-20');
  if (link === undefined) store.getState().openSituation({ answers: supportBot.answers }, 'Bot');
  else store.getState().openLink(decodeScenario(link, priceTables));
  await act(async () => render(<App store={store} rest={restOfPage} />));
  return { store, user: userEvent.setup() };
}

const sectionNames = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)
    .filter((text) => /^(Decide|Cost|Architecture|Evidence)$/.test(text));

it('shows the verdict first, then its sections in order, under one main heading', async () => {
  await opened();
  const [verdict, ...rest] = screen.getAllByRole('heading', { level: 2 });
  expect(verdict).toHaveTextContent(/^Hybrid – unless/);
  expect(rest.map((heading) => heading.textContent)).toEqual(['Decide', 'Cost', 'Architecture']);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

it('keeps the failure of one section to that section', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  await opened('#/1/cite=must/material=none');
  expect(sectionNames()).toEqual(['Decide', 'Architecture']);
  expect(screen.getByText(/^Cost could not be shown/)).toBeVisible();
  silent.mockRestore();
});

it.each([
  ['decide', 'Decide'],
  ['cost', 'Cost'],
  ['architecture', 'Architecture'],
  ['evidence', 'Evidence'],
])(
  'shows view=%s alone under the verdict in one line, with a way to the whole page',
  async (view, name) => {
    const { user } = await opened(`#/1/gap=facts/change=weekly/material=large/view=${view}`);
    expect(sectionNames()).toEqual([name]);
    expect(screen.getByRole('region', { name: 'Verdict' })).toHaveTextContent(
      /^RAG so far – .*\.$/,
    );
    await user.click(screen.getByRole('button', { name: 'Show the whole page' }));
    await waitFor(() => expect(sectionNames()).toEqual(['Decide', 'Cost', 'Architecture']));
  },
);

it('leads from the header to a view that has no place on the page', async () => {
  const { user } = await opened('#/1/gap=facts');
  const header = within(screen.getByRole('banner'));
  const link = header.getByRole('link', { name: 'Evidence' });
  expect(header.queryByRole('link', { name: 'Cost' })).not.toBeInTheDocument();
  expect(link).toHaveAttribute('href', '#/1/prices=2026-11-20/gap=facts/view=evidence');
  await user.click(link);
  await waitFor(() => expect(sectionNames()).toEqual(['Evidence']));
  expect(document.activeElement).toContainElement(
    screen.getByRole('heading', { name: 'Evidence' }),
  );
  expect(link).toHaveAttribute('aria-current', 'page');
});

it('hides its own chrome when embedded, and keeps a way to the page', async () => {
  await opened('#/1/gap=facts/embed=1/title=Our-bot');
  expect(screen.queryByRole('banner')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
  const inside = within(screen.getByRole('main'));
  expect(inside.getByRole('heading', { level: 1 })).toBeInTheDocument();
  const below = within(screen.getByRole('contentinfo'));
  expect(below.getByRole('link', { name: 'Open full page' })).toHaveAttribute(
    'href',
    `${window.location.origin}/#/1/prices=2026-11-20/gap=facts/title=Our-bot`,
  );
});

it('says what could not be read from a link, until it is dismissed', async () => {
  const { user } = await opened('#/1/gap=fatcs/queries=5');
  expect(await screen.findByText(/is not one of its options/)).toBeVisible(); // its sentences are fetched
  expect(screen.getByText(/the nearest that is allowed, 100, is used/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/The link was read in part/)).not.toBeInTheDocument();
});

it('keeps one’s own work when an example is opened, and brings it back', async () => {
  const { store, user } = await opened('#/1/gap=facts');
  await user.click(screen.getByRole('button', { name: 'Open an example' }));
  await arrived();
  await user.click(screen.getByRole('button', { name: 'Trading assistant' }));
  await user.click(screen.getByRole('button', { name: 'Go back to it' }));
  expect(store.getState().scenario.answers).toEqual({ gap: 'facts' });
});

it('keeps nothing of the example in “Answer for my project”, and goes to the questions', async () => {
  const { store, user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Answer for my project' }));
  expect(store.getState().scenario.answers).toEqual({});
  expect(screen.queryByText(/previous work is kept/)).not.toBeInTheDocument();
  expect(document.activeElement).toContainElement(screen.getByRole('heading', { name: 'Decide' }));
});

it('takes the theme from its menu, and the link’s theme before that', async () => {
  const { user } = await opened('#/1/gap=facts/theme=dark');
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Light');
  expect(document.documentElement).toHaveAttribute('data-theme', 'light');
});

it('leads the keyboard past the header to each section', async () => {
  const { user } = await opened();
  await user.tab();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Skip to Cost' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toContainElement(screen.getByRole('heading', { name: 'Cost' }));
});

it('opens the share dialog from the header and from the verdict', async () => {
  const { user } = await opened();
  for (const place of [
    screen.getByRole('banner'),
    screen.getByRole('region', { name: 'Verdict' }),
  ]) {
    await user.click(within(place).getByRole('button', { name: 'Share' }));
    expect(screen.getByRole('dialog', { name: 'Share this scenario' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
  }
});

it('names the document after the scenario', async () => {
  await opened('#/1/gap=facts/title=Our-bot');
  expect(document.title).toBe('Our bot – RAG or Fine-Tune?');
});

it('lets no title turn around the name of the page', async () => {
  await opened(`#/1/gap=facts/title=${escapeTitle('\u202eWrong way')}`);
  expect(document.title).toBe('Wrong way – RAG or Fine-Tune?');
});

it('names five problems of a link at most, and says how many more there are', async () => {
  const pairs = Array.from({ length: 1_000 }, (_, i) => `nonsense${i}=1`);
  await opened(`#/1/gap=both/${pairs.join('/')}`);
  const notice = screen.getByText(/^The link was read in part/);
  expect(within(notice).getAllByRole('listitem')).toHaveLength(5);
  expect(notice).toHaveTextContent('And 995 more.');
});
