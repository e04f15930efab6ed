import { type ReactNode, useId } from 'react';
import { MAX_NOTES_LENGTH, MAX_OWNER_LENGTH, MAX_TITLE_LENGTH } from '../../share/titleEscape';
import { Button } from '../kit/Button';
import { useScenario } from '../useScenario';

const FIELD = 'w-full rounded border border-muted bg-raised px-2 text-sm';

/** What only the reader can write: title, owner, date and notes. */
export function RecordFields({ linkNote }: { readonly linkNote: string | undefined }) {
  const { title, owner, date, notes } = useScenario(({ scenario }) => scenario);
  const setText = useScenario((state) => state.setText);
  return (
    <fieldset className="grid gap-x-6 gap-y-3 sm:grid-cols-[2fr_1fr_auto]">
      <legend className="sr-only">Title, owner, date and notes</legend>
      <Field label="Title">
        {(id) => (
          <input
            id={id}
            type="text"
            value={title ?? ''}
            maxLength={MAX_TITLE_LENGTH}
            onChange={(event) => setText('title', event.target.value)}
            className={`h-10 ${FIELD}`}
          />
        )}
      </Field>
      <Field label="Owner">
        {(id) => (
          <input
            id={id}
            type="text"
            value={owner ?? ''}
            maxLength={MAX_OWNER_LENGTH}
            onChange={(event) => setText('owner', event.target.value)}
            className={`h-10 ${FIELD}`}
          />
        )}
      </Field>
      <Field label="Date">
        {(id) => (
          <span className="flex items-center gap-3">
            <input
              id={id}
              type="date"
              value={date ?? ''}
              onChange={(event) => setText('date', event.target.value)}
              className={`h-10 ${FIELD}`}
            />
            <Button kind="quiet" onClick={() => setText('date', today())}>
              Today
            </Button>
          </span>
        )}
      </Field>
      <div className="sm:col-span-3">
        <Field label="Notes">
          {(id) => (
            <textarea
              id={id}
              rows={2}
              value={notes ?? ''}
              maxLength={MAX_NOTES_LENGTH}
              onChange={(event) => setText('notes', event.target.value)}
              className={`py-2 ${FIELD}`}
            />
          )}
        </Field>
        <p className="pt-1 text-xs text-muted">
          All four travel in the link; notes up to {MAX_NOTES_LENGTH} characters.{' '}
          {linkNote && <strong className="text-warning">{linkNote}</strong>}
        </p>
      </div>
    </fieldset>
  );
}

type FieldProps = { readonly label: string; readonly children: (id: string) => ReactNode };

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** The day on the reader's own calendar. */
function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}
