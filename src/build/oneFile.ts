import { createHash } from 'node:crypto';
import { hostedPolicy, policyTag, singleFilePolicy } from './securityPolicy.ts';

type Parts = {
  readonly script: string;
  readonly styles: string;
  readonly icon: string;
  readonly licences: string;
};

const LOADED = /\s*<(?:script\b[^>]*\bsrc=[^>]*><\/script|link\b[^>]*)>/g;

/** The built page with all that it loads written into it. */
export function oneFile(page: string, { script, styles, icon, licences }: Parts): string {
  const code = withoutClosingTag(script);
  const head = [
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${styles}</style>`,
    '</head>',
  ];
  const body = [
    `<script type="text/plain" id="licences">\n${withoutClosingTag(licences)}</script>`,
    `<script type="module">${code}</script>`, // last, for it wants the elements above
    '</body>',
  ];
  return page
    .replace(LOADED, '')
    .replace(policyTag(hostedPolicy), () => policyTag(singleFilePolicy(hashOf(code))))
    .replace('</head>', () => head.join('\n'))
    .replace('</body>', () => body.join('\n'));
}

/** `</script` would end the script, `<!--` hides the end; both occur in strings and patterns only. */
function withoutClosingTag(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
