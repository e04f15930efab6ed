/** How long the page may be busy at a time: half a frame. */
export const SLICE_MS = 8;

/** Goes through steps in slices between which the page can do something else; stops when told to. */
export function runInSlices<Result>(
  steps: Generator<unknown, Result>,
  isWanted: () => boolean,
  onDone: (result: Result) => void,
): void {
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    while (isWanted() && performance.now() < end) {
      const step = steps.next();
      if (step.done) return onDone(step.value);
    }
    if (isWanted()) setTimeout(slice);
  };
  setTimeout(slice);
}
