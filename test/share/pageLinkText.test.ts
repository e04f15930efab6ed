import { expect, it } from 'vitest';
import { withCanonicalAddress, withPageLink } from '../../src/share/withPageLink';

const pageOf = (...head: readonly string[]) =>
  ['<head>', ...head, '</head>', '<body>', ...head, '</body>'].join('\n');
const charset = '    <meta charset="utf-8">';
const noAddress = '<meta name="canonical-address" content="">';

it.each([
  ['as the standard has it', charset],
  ['without quotes', '    <meta charset=utf-8>'],
  ['in other letters', '    <META CHARSET="UTF-8">'],
])('writes a link behind the character set %s, and nothing in the body', (_, written) => {
  const linked = [
    '<head>',
    written,
    '    <meta name="scenario" content="#/1/gap=both">',
    '</head>',
  ];
  const html = withPageLink(pageOf(written), '#/1/gap=both');
  expect(html).toBe([...linked, '<body>', written, '</body>'].join('\n'));
});

it('takes out every link that was there, with the space behind it', () => {
  const old = '<meta name="scenario" content="#/1/old">';
  const html = withPageLink(pageOf(charset, `${old}\n  `, old, 'x'), '#/1/new');
  const [head = '', body] = html.split('</head>');
  expect(head).toBe(`<head>\n${charset}\n    <meta name="scenario" content="#/1/new">\nx\n`);
  expect(body).toBe(pageOf(charset, `${old}\n  `, old, 'x').split('</head>')[1]);
});

it('writes the signs of HTML so that they stay text', () => {
  const html = withPageLink(pageOf(charset), '"<a>"&"<b>"');
  expect(html).toContain('content="&quot;&lt;a&gt;&quot;&amp;&quot;&lt;b&gt;&quot;"');
});

it('writes the address once, in the head, whatever signs it has', () => {
  const html = withCanonicalAddress(pageOf(noAddress), 'https://host.example/?a="$&"');
  const [head, body] = html.split('</head>');
  expect(head).toContain(
    '<meta name="canonical-address" content="https://host.example/?a=&quot;$&amp;&quot;">',
  );
  expect(body).toContain(noAddress);
});
