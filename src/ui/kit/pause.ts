/** Leaves the browser room between two pieces of work: for a finger, or to paint what is there. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
