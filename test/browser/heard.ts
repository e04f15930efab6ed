import type { CDPSession } from 'playwright-core';

type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly value?: { readonly value?: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
};

/** As screen readers call them; what has no name here is read as its text. */
const controls: Readonly<Record<string, string>> = {
  application: 'application',
  button: 'button',
  checkbox: 'check box',
  combobox: 'combo box',
  DisclosureTriangle: 'disclosure',
  heading: 'heading',
  image: 'graphic',
  img: 'graphic',
  link: 'link',
  radio: 'radio button',
  searchbox: 'search box',
  slider: 'slider',
  spinbutton: 'spin button',
  tab: 'tab',
  textbox: 'edit',
};
const landmarks: Readonly<Record<string, string>> = {
  banner: 'banner',
  contentinfo: 'content information',
  dialog: 'dialog',
  main: 'main',
  navigation: 'navigation',
  region: 'region',
  article: 'article',
};
const groups: Readonly<Record<string, string>> = {
  group: 'group',
  figure: 'figure',
  list: 'list',
  radiogroup: 'radio group',
  table: 'table',
  tablist: 'tab list',
  tabpanel: 'tab panel',
};
/** Each on a line of its own. */
const blocks = new Set([
  ...['caption', 'definition', 'Details', 'Figcaption', 'listitem', 'paragraph', 'row', 'term'],
  ...['status', 'LayoutTableRow', 'Legend', 'LabelText'],
]);
const cells = new Set(['cell', 'columnheader', 'rowheader', 'gridcell']);

/** Everything that a screen reader is told of the page. */
export async function accessibilityTree(session: CDPSession): Promise<readonly Node[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return Promise.all((nodes as readonly Node[]).map((node) => withValueText(session, node)));
}

/** Chromium's own list gives a slider's position; screen readers say the text that the page gives. */
async function withValueText(session: CDPSession, node: Node): Promise<Node> {
  if (node.role?.value !== 'slider' || node.backendDOMNodeId === undefined) return node;
  const { backendDOMNodeId: backendNodeId } = node;
  const { attributes = [] } = (await session.send('DOM.describeNode', { backendNodeId })).node;
  const text = attributes[attributes.indexOf('aria-valuetext') + 1];
  return attributes.includes('aria-valuetext') && text ? { ...node, value: { value: text } } : node;
}

/** What has the focus, as it is said on arriving there. */
export function focused(all: readonly Node[]): string {
  const node = all.filter((each) => !each.ignored && stateOf(each, 'focused') === true).at(-1);
  if (!node) throw new Error('Nothing has the focus');
  const description = node.description?.value;
  return [phrase(node), ...(description ? [description] : [])].join('. ');
}

/** The page, or the first landmark of a name, as it is read from its beginning, a line for each thing. */
export function read(all: readonly Node[], start?: string): readonly string[] {
  const byId = new Map(all.map((node) => [node.nodeId, node]));
  const root = start
    ? all.find(({ role, name, ignored }) =>
        Boolean(!ignored && landmarks[role?.value ?? ''] && name?.value === start),
      )
    : all[0];
  if (!root) throw new Error(`Nothing is called “${start}”`);
  const lines: string[] = [];
  let line: string[] = [];

  const end = () => {
    const text = line
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:?])/g, '$1')
      .trim();
    if (text) lines.push(text);
    line = [];
  };
  const children = (node: Node) => {
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) say(child);
    }
  };
  function say(node: Node) {
    const role = node.role?.value ?? '';
    if (node.ignored) return children(node);
    if (role === 'StaticText') return void line.push(node.name?.value ?? '');
    if (role === 'heading') {
      end();
      line.push(phrase(node));
      return end();
    }
    if (controls[role]) return void line.push(`[${phrase(node)}]`);
    if (landmarks[role] || (groups[role] && (role !== 'group' || node.name?.value))) {
      end();
      const count = role === 'list' ? ` of ${node.childIds?.length ?? 0}` : '';
      line.push(`${phrase(node)}${count}`);
      end();
      children(node);
      return end();
    }
    if (cells.has(role)) {
      if (line.length > 0) line.push('|');
      return children(node);
    }
    if (!blocks.has(role)) return children(node);
    end();
    children(node);
    end();
  }
  say(root);
  end();
  return lines;
}

/** Name, role, state and value. */
function phrase(node: Node): string {
  const role = node.role?.value ?? '';
  const state = (name: string) => stateOf(node, name);
  const kind = landmarks[role] ?? groups[role] ?? controls[role] ?? role;
  const level = state('level');
  const checked = state('checked');
  const value = node.value?.value;
  return [
    node.name?.value?.replace(/\s+/g, ' ').trim(),
    level === undefined ? kind : `${kind} level ${level}`,
    checked === 'true' && 'checked',
    checked === 'false' && (role === 'radio' || role === 'checkbox') && 'not checked',
    state('selected') === true && 'selected',
    state('expanded') === true && 'expanded',
    state('expanded') === false && 'collapsed',
    state('disabled') === true && 'unavailable',
    state('invalid') === 'true' && 'invalid entry',
    state('hasPopup') === 'dialog' && 'opens dialog',
    ['slider', 'textbox', 'combobox', 'searchbox'].includes(role) && value !== '' && value,
  ]
    .filter(Boolean)
    .join(', ');
}

function stateOf(node: Node, name: string): unknown {
  return node.properties?.find((property) => property.name === name)?.value.value;
}
