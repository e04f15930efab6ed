let isPressed = false;
const waiting = new Set<() => void>();

// A release outside of a frame is not told of; the next move in it has no button pressed.
for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
  globalThis.addEventListener?.(
    type,
    ({ buttons }: PointerEvent) => {
      isPressed = type !== 'pointercancel' && Boolean(buttons);
      if (isPressed) return;
      for (const act of waiting) act();
      waiting.clear();
    },
    true,
  );
}

/** Acts once no pointer is pressed, at once if none is; gives the way to take it back. */
export function whenReleased(act: () => void): () => void {
  if (isPressed) waiting.add(act);
  else act();
  return () => waiting.delete(act);
}
