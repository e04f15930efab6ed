/**
 * Every vocabulary that links were ever written in, with what changed in it, in a sentence that a
 * notice can quote. A version fixes the questions, parameters, defaults, weights and limits of its
 * links; once one of those changes, the next version begins here and the tables of the one before
 * stay beside it.
 */
export const linkVersions: { readonly [version: number]: { readonly changed: string } } = {
  1: { changed: 'The first vocabulary.' },
};

/** The vocabulary that this page writes. */
export const LINK_VERSION = Math.max(...Object.keys(linkVersions).map(Number));

/** Whether a text names a version that this page can read. */
export function isLinkVersion(text: string): boolean {
  return Object.hasOwn(linkVersions, text);
}
