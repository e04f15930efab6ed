import { useState } from 'react';
import { decodeScenario, encodeScenario } from '../../share/scenarioCodec';
import {
  type SavedScenario,
  type SavedScenarios,
  savedScenarios,
} from '../../state/savedScenarios';
import { Button } from '../kit/Button';
import { CopyText } from '../kit/CopyText';
import { useAnnounce } from '../kit/useAnnounce';
import { usePriceTables } from '../usePriceTable';
import { useScenario } from '../useScenario';
import { SavedRow } from './SavedRow';
import { SaveForm } from './SaveForm';

const ofThisBrowser = savedScenarios(() => window.localStorage);

type SavedProps = {
  readonly onOpened: () => void;
  readonly saved?: SavedScenarios;
};

/** Save under a name, open, rename, and delete; without storage, the link instead. */
export function Saved({ onOpened, saved = ofThisBrowser }: SavedProps) {
  const tables = usePriceTables();
  const link = useScenario(({ scenario, baseline }) =>
    encodeScenario(scenario, {}, baseline, tables),
  );
  const openSaved = useScenario((state) => state.openSaved);
  const [list, setList] = useState(saved.list);
  const [said, setSaid] = useState<{ readonly text: string; readonly undo?: SavedScenario }>();
  const [renamed, setRenamed] = useState<string>();
  useAnnounce(said?.text);

  if (!list) {
    return (
      <div className="grid gap-3 text-sm">
        <p className="max-w-line">
          This browser keeps nothing for this page, as is common in a frame. The link holds the
          whole scenario: keep that.
        </p>
        <CopyText text={link} label="Copy the link’s text" />
      </div>
    );
  }

  function handleSave(name: string) {
    const replaced = list?.scenarios.find((each) => each.name === name);
    if (!saved.save(name, link)) {
      setSaid({ text: 'It could not be saved. Try another name, or keep the link instead.' });
      return;
    }
    setList(saved.list());
    setSaid(
      replaced
        ? { text: `“${name}” is replaced.`, undo: replaced }
        : { text: `“${name}” is saved in this browser.` },
    );
  }

  function handleRename(scenario: SavedScenario, next: string) {
    const isDone = saved.rename(scenario.name, next);
    setList(saved.list());
    setRenamed(isDone ? next : scenario.name);
    setSaid({
      text: isDone
        ? `“${scenario.name}” is now “${next}”.`
        : `“${scenario.name}” could not be renamed: the browser refused.`,
    });
  }

  function handleDelete(scenario: SavedScenario) {
    const isGone = saved.remove(scenario.name);
    setList(saved.list());
    setSaid(
      isGone
        ? { text: `“${scenario.name}” is deleted.`, undo: scenario }
        : { text: `“${scenario.name}” could not be deleted: the browser refused.` },
    );
  }

  function handleUndo({ name, link: old }: SavedScenario) {
    const isBack = saved.save(name, old);
    setList(saved.list());
    setSaid({ text: isBack ? `“${name}” is back.` : `“${name}” could not be brought back.` });
  }

  function handleOpen(scenario: SavedScenario) {
    openSaved(decodeScenario(scenario.link, tables));
    onOpened();
  }

  const { scenarios, unreadable } = list;
  return (
    <div className="grid gap-4 text-sm">
      <p className="max-w-line text-muted">
        Only what you save here is kept, in this browser alone, until its data is cleared. What
        lasts is the link: anyone can open it anywhere.
      </p>
      <SaveForm taken={scenarios.map(({ name }) => name)} onSave={handleSave} />
      {said && (
        <p>
          {said.text}{' '}
          {said.undo && (
            <Button kind="quiet" onClick={() => said.undo && handleUndo(said.undo)}>
              Undo
            </Button>
          )}
        </p>
      )}
      {scenarios.length > 0 && (
        <ul aria-label="Saved scenarios" className="divide-y divide-rule border-y border-rule">
          {scenarios.map((each) => (
            <SavedRow
              key={each.name}
              scenario={each}
              taken={scenarios.map(({ name }) => name)}
              isRenamed={each.name === renamed}
              onOpen={() => handleOpen(each)}
              onRename={(next) => handleRename(each, next)}
              onDelete={() => handleDelete(each)}
            />
          ))}
        </ul>
      )}
      {unreadable > 0 && (
        <p className="text-xs text-muted">
          {unreadable === 1
            ? 'One saved entry cannot be read; it is left as it is.'
            : `${unreadable} saved entries cannot be read; they are left as they are.`}
        </p>
      )}
    </div>
  );
}
