import type { LinkProblem } from './linkProblem';
import { isLinkVersion, LINK_VERSION } from './linkVersions';
import { fullKeys } from './shortKeys';

/** A key of a link, in full, with the text that follows it. */
export type LinkPart = { readonly key: string; readonly text: string };

/** The keys of a link with their texts, and what in it is neither. */
export type LinkParts = {
  readonly parts: readonly LinkPart[];
  readonly problems: readonly LinkProblem[];
};

/** Takes a link's body apart; what is no pair of key and value is reported and left out. */
export function linkParts(body: string): LinkParts {
  const [first = '', ...others] = body.split('/');
  const segments = first.includes('=') ? [first, ...others] : others;
  const pairs = segments.filter((segment) => segment.includes('='));
  const keys = fullKeys(pairs.map((pair) => pair.slice(0, pair.indexOf('='))));
  return {
    parts: pairs.map((pair, index) => ({
      key: keys[index] ?? '',
      text: pair.slice(pair.indexOf('=') + 1),
    })),
    problems: [
      ...versionProblems(first.includes('=') ? '' : first),
      ...segments.filter((segment) => !segment.includes('=')).map(segmentProblem),
    ],
  };
}

function versionProblems(text: string): LinkProblem[] {
  if (isLinkVersion(text)) return [];
  const isNewer = /^\d+$/.test(text) && Number(text) > LINK_VERSION;
  return [isNewer ? { kind: 'newerVersion', version: text } : { kind: 'noVersion', text }];
}

function segmentProblem(text: string): LinkProblem {
  return text === '' ? { kind: 'emptySegment' } : { kind: 'notAPair', text };
}
