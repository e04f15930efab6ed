import { themeIds } from '../share/pageView';
import { Button } from './kit/Button';
import { sections } from './sections';
import { SavedMenu } from './start/SavedMenu';
import { SituationMenu } from './start/SituationMenu';
import { UndoButtons } from './UndoButtons';
import { useJump } from './useJump';
import { useRestOfPage } from './useRestOfPage';
import { useScenario } from './useScenario';

type HeaderProps = { readonly onShare: () => void };

/** The page's own frame; hidden where it is embedded. */
export function Header({ onShare }: HeaderProps) {
  const startOwn = useScenario((state) => state.startOwn);
  const jump = useJump();
  const rest = useRestOfPage();

  function handleStart() {
    startOwn();
    jump('decide');
  }

  return (
    <header className="page-width flex flex-wrap items-center gap-x-6 gap-y-1 py-2 print:hidden">
      <h1 className="text-base font-semibold">RAG or Fine-Tune?</h1>
      <SituationMenu />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:ml-auto">
        <Button kind="quiet" onClick={handleStart}>
          Answer for my project
        </Button>
        <SavedMenu />
        <UndoButtons />
        {rest ? <rest.ViewLinks /> : <ViewNames />}
        <ThemeChoice />
        <Button kind="quiet" onClick={onShare}>
          Share
        </Button>
      </div>
    </header>
  );
}

/** Where the links to them will stand. */
function ViewNames() {
  return sections
    .filter(({ onlyAlone }) => onlyAlone)
    .map(({ id, name }) => (
      <span key={id} className="py-0.5 text-xs underline decoration-muted underline-offset-4">
        {name}
      </span>
    ));
}

const themeNames = { auto: 'Auto', light: 'Light', dark: 'Dark' };

function ThemeChoice() {
  const theme = useScenario((state) => state.theme) ?? 'auto';
  const setTheme = useScenario((state) => state.setTheme);
  return (
    <label className="flex items-center gap-2 text-xs">
      Theme
      <select
        value={theme}
        onChange={(event) => {
          const chosen = themeIds.find((id) => id === event.target.value);
          if (chosen) setTheme(chosen);
        }}
        className="h-7 rounded border border-rule bg-raised px-1"
      >
        {themeIds.map((id) => (
          <option key={id} value={id}>
            {themeNames[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
