import type { Plugin } from 'vite';

const hosted = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'", // Mermaid writes its styles into the diagram
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What a page may load and run; the header of a web server may say the same. */
export const hostedPolicy = policyText(hosted);

/** The policy of a page that has all in itself: one script of that hash, and no address at all. */
export function singleFilePolicy(scriptHash: string): string {
  return policyText({
    ...hosted,
    'script-src': `'${scriptHash}'`,
    'style-src': "'unsafe-inline'",
    'img-src': 'data: blob:',
    'connect-src': "'none'",
    'worker-src': 'blob:',
  });
}

/** A policy as a tag of the page. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** The policy stands in the built page only: the development server needs inline scripts. */
export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: (page) => page.replace('<head>', `<head>\n    ${policyTag(hostedPolicy)}`),
  };
}

function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
