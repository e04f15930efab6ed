import { useId } from 'react';
import { useOpenPicture } from '../useOpenPicture';

/** The other way round: from a picture that somebody saved to its scenario. */
export function OpenPicture() {
  const id = useId();
  const { sentence, open } = useOpenPicture();
  return (
    <section className="grid gap-1.5 border-t border-rule pt-3">
      <label htmlFor={id} className="text-sm font-semibold">
        Open a saved picture
      </label>
      <p id={`${id}-help`} className="max-w-line text-xs text-muted">
        A PNG that carries its link opens the scenario again. You can also drop it anywhere on the
        page.
      </p>
      <input
        id={id}
        type="file"
        accept="image/png"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) open(file);
          event.target.value = ''; // so that the same file can be chosen again
        }}
        className="min-h-10 max-w-full text-sm file:mr-3 file:min-h-10 file:cursor-pointer file:rounded file:border file:border-muted file:bg-transparent file:px-4 file:text-sm file:font-semibold file:text-ink"
      />
      {sentence && <p className="text-xs">{sentence}</p>}
    </section>
  );
}
