// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withCanonicalAddress, withPageLink } from '../../src/share/withPageLink';
import { pageLink } from '../../src/state/pageLink';

const page = readFileSync('index.html', 'utf8').replace(
  '</head>',
  '<meta name="canonical-address" content=""></head>',
);
const linkOf = (html: string) => pageLink(new DOMParser().parseFromString(html, 'text/html'));
const hostile = '#/1/title="><script>alert(1)</script>';

it.each(['#/1/gap=both', hostile])('writes %s where the page reads it', (link) => {
  expect(linkOf(page)).toBe('');
  const html = withPageLink(page, link);
  expect(linkOf(html)).toBe(link);
  expect(html.match(/<script/g)).toHaveLength(page.match(/<script/g)?.length ?? 0);
});

it('puts the newest link in the place of the one before', () => {
  const html = withPageLink(withPageLink(page, '#/1/gap=both'), '#/1/gap=facts');
  expect(linkOf(html)).toBe('#/1/gap=facts');
  expect(html.match(/name="scenario"/g)).toHaveLength(1);
});

it('keeps the character set where browsers look for it', () => {
  const html = withPageLink(page, `#/1/title=${'a'.repeat(2_000)}`);
  expect(html.indexOf('charset')).toBeLessThan(1_024);
});

it('names the address of the page, unless an administrator has', () => {
  const html = withCanonicalAddress(page, 'https://host.example/tool/');
  expect(html).toContain('content="https://host.example/tool/"');
  expect(withCanonicalAddress(html, 'https://other.example/')).toBe(html);
});

it('leaves the script alone, which holds the same tags as text', () => {
  const script = '<script>write(`<meta name="scenario" content="$1">`)</script></body>';
  const holding = withCanonicalAddress(page, 'https://host.example/').replace(
    '</body>',
    () => script,
  );
  const html = withCanonicalAddress(
    withPageLink(holding, '#/1/gap=both'),
    'https://other.example/',
  );
  expect(html).toContain(script);
});
