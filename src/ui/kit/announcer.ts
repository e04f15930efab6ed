const INTERVAL_MS = 1_000;

/** Writes what several speakers say into one place, at most once a second; each speaker's latest wins. */
export function announcer(write: (text: string) => void) {
  const waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    timer = undefined;
    if (waiting.size === 0) return;
    write([...waiting.values()].join(' '));
    waiting.clear();
    timer = setTimeout(flush, INTERVAL_MS);
  }

  return {
    say(speaker: string, text: string) {
      waiting.set(speaker, text);
      // A breath, so that speakers of the same moment are heard together.
      timer ??= setTimeout(flush, 50);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
    },
  };
}
