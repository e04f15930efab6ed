/** No program makes links of this length; reading more would only make trouble. */
export const MAX_READ_LENGTH = 20_000;

/** Whether a text is, or after repair contains, a link to a scenario. Never throws. */
export function isLink(text: string): boolean {
  return linkBody(text) !== undefined;
}

/**
 * What a link says, from the version on and without what chat and mail programs do to links:
 * `1/prices=2026-11-20/gap=both`. Undefined where the text holds no such thing.
 */
export function linkBody(text: string): string | undefined {
  const plain = unwrapped(decoded(text.slice(0, MAX_READ_LENGTH)));
  return candidates(plain)
    .map((candidate) => unwrapped(candidate).replace(/^\/+|\/+$/g, ''))
    .find((body) => /^\d+(\/|$)/.test(body) || /(^|\/)[^/=]+=/.test(body));
}

/** The fragment comes first: where an address has both, the fragment is what was changed last. */
function candidates(text: string): string[] {
  const [beforeHash = '', ...fragments] = text.split('#');
  const inQuery = [...text.matchAll(/(?:^|[?&])s=([^?&#]*)/g)].map(([, value = '']) => value);
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(text);
  return [
    ...fragments.map(beforeQuery),
    ...inQuery,
    ...(isAddress ? [] : [beforeQuery(beforeHash)]),
  ];
}

function beforeQuery(text: string): string {
  return text.split(/[?&]/)[0] ?? '';
}

/** Links never contain these characters, so what stands around them is not theirs. */
function unwrapped(text: string): string {
  return text.replace(/^[\s<>()[\]{}"'“”‘’«»`]+|[\s<>()[\]{}"'“”‘’«»`.,;:!?*]+$/g, '');
}

/** Without line breaks and invisible characters, percent-encoding (up to three times) or `&amp;`. */
function decoded(text: string): string {
  let plain = text.replace(/[\r\n\t\u00AD\u200B\u2060\uFEFF]/g, '');
  for (let round = 0; round < 3; round += 1) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded).replaceAll('&amp;', '&');
  }
  return plain;
}

function percentDecoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run; // not UTF-8
  }
}
