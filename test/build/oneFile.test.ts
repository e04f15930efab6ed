// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { oneFile } from '../../src/build/oneFile';
import { hostedPolicy, policyTag } from '../../src/build/securityPolicy';

const built = `<!doctype html>
<html lang="en">
  <head>
    ${policyTag(hostedPolicy)}
    <meta charset="utf-8">
    <link rel="icon" type="image/svg+xml" href="./favicon.svg">
    <script src="./withoutModules.js" defer></script>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body><div id="root"></div></body>
</html>`;

const parts = {
  script: 'const end = "</script><!--<script>"; const price = "$& $1 $$";',
  styles: 'p { content: "$&" }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  licences: 'MIT </script>',
};
const page = oneFile(built, parts);
const read = new DOMParser().parseFromString(page, 'text/html');
const script = read.querySelector('script[type=module]')?.textContent ?? '';

it('loads nothing', () => {
  const addresses = [...read.querySelectorAll('[src], [href]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
  expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
});

it('has the code, styles and licences as they were', () => {
  const said = new Function(`${script}; return end + price;`)();
  expect(said).toBe('</script><!--<script>$& $1 $$');
  expect(read.querySelector('style')?.textContent).toBe(parts.styles);
  expect(read.getElementById('licences')?.textContent).toContain('MIT');
});

it('has its script after the elements that it wants', () => {
  const scripts = [...read.querySelectorAll('#root, script[type=module]')];
  expect(scripts.map(({ localName }) => localName)).toEqual(['div', 'script']);
});

it('allows exactly the script that is in it', () => {
  const policy = read.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hash}';`);
  expect(policy).not.toContain("'self'");
});
