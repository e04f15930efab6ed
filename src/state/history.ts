import { isWorthKeeping, type Work, workOf } from './work';

/** What can be brought back: the work before each step, and what was undone; the nearest last. */
export type History = {
  readonly past: readonly Work[];
  readonly future: readonly Work[];
  /** The step that a change to the same thing goes on with, unless there was a pause. */
  readonly lastStep: { readonly of: string; readonly atMs: number } | undefined;
};

export const noHistory: History = { past: [], future: [], lastStep: undefined };

export const MOST_STEPS = 100;
/** Time without a change to the same thing after which the next one is a step of its own. */
export const PAUSE_MS = 1_000;

/** Work with what was before it, and what was put aside for it. */
type Kept = Work & { readonly history: History; readonly previous: Work | undefined };

/**
 * The work after a step that can be undone. Dragging one slider changes one thing many times in quick
 * succession and is one step; a change without a name is always one of its own.
 */
export function stepped(
  state: Kept,
  of: string | undefined,
  step: (work: Work) => Work,
  nowMs: number,
): Partial<Kept> {
  const before = workOf(state);
  const after = step(before);
  const { scenario, origins, baseline } = after;
  const isSame =
    scenario === before.scenario && origins === before.origins && baseline === before.baseline;
  if (isSame) return {};
  return { ...after, history: withStep(state.history, before, of, nowMs) };
}

/** Everything that changed since an earlier state as one step, whatever it was made of. */
export function asOneStep(before: Kept, after: Kept): Partial<Kept> {
  if (before.history === after.history) return {};
  return { history: withStep(before.history, workOf(before), undefined, 0) };
}

/** Other work in the place of what was there, which is put aside if somebody would miss it. */
export function replaced(state: Kept, work: Work, nowMs: number) {
  const old = workOf(state);
  const isMissed = isWorthKeeping(old);
  return {
    ...work,
    history: isMissed ? withStep(state.history, old, undefined, nowMs) : state.history,
    previous: isMissed ? old : state.previous,
    openQuestion: undefined,
    problems: [],
    lastAnswered: undefined,
  };
}

/** The work one step back; nothing changes at the beginning. */
export function undone(state: Kept) {
  const { past, future } = state.history;
  return broughtBack(state, past.at(-1), {
    past: past.slice(0, -1),
    future: [...future, workOf(state)],
  });
}

/** The work one step forward again; nothing changes at the end. */
export function redone(state: Kept) {
  const { past, future } = state.history;
  return broughtBack(state, future.at(-1), {
    past: [...past, workOf(state)],
    future: future.slice(0, -1),
  });
}

function broughtBack(
  { previous }: Kept,
  work: Work | undefined,
  steps: Pick<History, 'past' | 'future'>,
) {
  if (!work) return {};
  return {
    ...work,
    history: { ...steps, lastStep: undefined },
    previous: previous === work ? undefined : previous, // it is no longer put aside
    openQuestion: undefined,
    lastAnswered: undefined,
  };
}

function withStep(
  { past, lastStep }: History,
  before: Work,
  of: string | undefined,
  atMs: number,
): History {
  const goesOn = of !== undefined && lastStep?.of === of && atMs - lastStep.atMs < PAUSE_MS;
  return {
    past: goesOn ? past : [...past, before].slice(-MOST_STEPS),
    future: [],
    lastStep: of === undefined ? undefined : { of, atMs },
  };
}
