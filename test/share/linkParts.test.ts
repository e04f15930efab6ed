import { expect, it } from 'vitest';
import { linkParts } from '../../src/share/linkParts';

it.each([
  ['1/gap=both/queries=50', [], ['gap', 'both'], ['queries', '50']],
  ['gap=both/queries=50', [{ kind: 'noVersion', text: '' }], ['gap', 'both'], ['queries', '50']],
  ['1', []],
  ['', [{ kind: 'noVersion', text: '' }]],
  ['one/gap=both', [{ kind: 'noVersion', text: 'one' }], ['gap', 'both']],
  ['0/gap=both', [{ kind: 'noVersion', text: '0' }], ['gap', 'both']],
  ['01/gap=both', [{ kind: 'noVersion', text: '01' }], ['gap', 'both']],
  ['1.5/gap=both', [{ kind: 'noVersion', text: '1.5' }], ['gap', 'both']],
  ['99/gap=both', [{ kind: 'newerVersion', version: '99' }], ['gap', 'both']],
  ['99x/gap=both', [{ kind: 'noVersion', text: '99x' }], ['gap', 'both']],
  ['x99/gap=both', [{ kind: 'noVersion', text: 'x99' }], ['gap', 'both']],
  ['1/title=a=b/gap=', [], ['title', 'a=b'], ['gap', '']],
  ['1//gap', [{ kind: 'emptySegment' }, { kind: 'notAPair', text: 'gap' }]],
])('takes %s apart', (body, problems, ...pairs) => {
  const parts = pairs.map(([key, text]) => ({ key, text }));
  expect(linkParts(body)).toEqual({ parts, problems });
});
