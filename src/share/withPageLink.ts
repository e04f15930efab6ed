/** Browsers look for it in the first 1,024 bytes only, so nothing may push it down. */
const CHARSET = /<meta charset="?utf-8"?>/i;
const NO_ADDRESS = '<meta name="canonical-address" content="">';

/**
 * The HTML of the page with a link that it opens at its start, in place of one that it has. The
 * security policy stays right: it names the script, and no script changes.
 */
export function withPageLink(html: string, link: string): string {
  const tag = `<meta name="scenario" content="${attribute(link)}">`;
  return withHead(html, (head) =>
    head
      .replace(/<meta name="scenario"[^>]*>\s*/g, '')
      .replace(CHARSET, (charset) => `${charset}\n    ${tag}`),
  );
}

/** The HTML of the page with the address that it names in Share; one that is set stays. */
export function withCanonicalAddress(html: string, address: string): string {
  const tag = NO_ADDRESS.replace('""', () => `"${attribute(address)}"`);
  return withHead(html, (head) => head.replace(NO_ADDRESS, () => tag));
}

/** The script of the page, in its body, holds the same tags as text. */
function withHead(html: string, change: (head: string) => string): string {
  const end = html.indexOf('</head>');
  return change(html.slice(0, end)) + html.slice(end);
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
