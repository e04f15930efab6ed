// @vitest-environment jsdom
import DOMPurify from 'dompurify';
import { expect, it } from 'vitest';
import { sanitizer } from '../../../src/build/standIns/sanitizer';

const drawing =
  '<svg id="d" width="10" viewBox="0 0 9 9" role="graphics-document document" class="flowchart">' +
  '<style>#d .node{fill:#fff;}</style><defs><marker id="m" orient="auto" refX="5">' +
  '<path d="M 0 0 L 10 5" stroke-width="1"></path></marker></defs><g class="node" data-id="a" ' +
  'transform="translate(1, 2)"><rect x="1" y="1" width="3" height="3" rx="2"></rect>' +
  '<polygon points="0,0 1,1"></polygon><text y="-10"><tspan dy="1.1em">A &lt; B</tspan></text></g></svg>';

it.each([drawing, 'no markup: 1 < 2'.replace('<', '&lt;'), 'two<br>lines', 'plain'])(
  'leaves as DOMPurify does what a flowchart is drawn with: %s',
  (markup) => {
    expect(sanitizer.sanitize(markup)).toBe(markup);
    expect(DOMPurify.sanitize(markup, { ADD_ATTR: ['data-id'] })).toBe(markup);
  },
);

it.each([
  '<svg><script>alert(1)</script></svg>',
  '<svg><g onclick="alert(1)" onload=alert(1)></g></svg>',
  '<img src=x onerror=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<style><img src=x onerror=alert(1)></style>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=alert(1)&gt;">',
  '<svg><use href="#a"></use><set attributeName="onclick" to="alert(1)"></set></svg>',
  '<svg><p><style><!--</style><img src=x onerror=alert(1)>--></svg>',
  '<form action="javascript:alert(1)"><button>a</button></form>',
  '<svg><text><title><a href="javascript:alert(1)">a</a></title></text></svg>',
])('lets nothing through that could run or lead anywhere: %s', (markup) => {
  const once = sanitizer.sanitize(markup);
  const page = new DOMParser().parseFromString(once, 'text/html');
  for (const element of page.body.querySelectorAll('*')) {
    expect(['svg', 'g', 'style', 'text', 'title']).toContain(element.localName);
    expect(element.getAttributeNames().filter((name) => /^on|href|src/.test(name))).toEqual([]);
  }
  expect(sanitizer.sanitize(once)).toBe(once); // read again it means the same
});
