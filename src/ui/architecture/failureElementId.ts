/** The element that tells of a failure in the list under an architecture. */
export function failureElementId(failure: string): string {
  return `failure-${failure}`;
}
