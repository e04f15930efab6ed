let isPrinting = false;

// In the capture phase, so before what these events make: that is told of them no more.
for (const type of ['beforeprint', 'afterprint']) {
  globalThis.addEventListener?.(
    type,
    () => {
      isPrinting = type === 'beforeprint';
    },
    true,
  );
}

/** Whether the page goes to paper now, for what is made only then. */
export function isOnPaper(): boolean {
  return isPrinting;
}
