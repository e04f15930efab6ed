import type { Mermaid } from 'mermaid';
import { diagramStyles } from './diagramStyles';

let loading: Promise<Mermaid> | undefined;
let count = 0;
let reportFetched: () => void = () => undefined;
/** Fulfilled once Mermaid is there; from then on drawing costs no download. */
export const mermaidFetched = new Promise<void>((resolve) => {
  reportFetched = resolve;
});

/** Draws Mermaid text, in the order of the calls; the picture is in no document yet. */
export async function renderMermaid(text: string): Promise<SVGSVGElement> {
  loading ??= loadMermaid();
  loading.catch(() => {
    loading = undefined; // the next call tries again
  });
  const mermaid = await loading;
  reportFetched();
  count += 1;
  const workshop = document.createElement('div'); // Mermaid measures text, so it must be laid out
  workshop.style.cssText = 'position:fixed;left:-9999px;top:0;width:4000px;visibility:hidden';
  workshop.ariaHidden = 'true';
  document.body.append(workshop);
  try {
    const { svg } = await mermaid.render(`diagram-${count}`, text, workshop);
    const template = document.createElement('template');
    template.innerHTML = svg; // cleaned by Mermaid, and its text is our own generator's
    const picture = template.content.querySelector('svg');
    if (!picture) throw new Error('Mermaid drew nothing');
    return picture;
  } finally {
    workshop.remove();
  }
}

async function loadMermaid(): Promise<Mermaid> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    suppressErrorRendering: true,
    securityLevel: 'strict',
    layout: 'dagre',
    look: 'classic',
    htmlLabels: false, // no foreignObject: WebKit cannot turn it into an image
    theme: 'base',
    themeVariables: { fontSize: '13px' },
    themeCSS: diagramStyles,
    fontFamily: 'system-ui, sans-serif',
    flowchart: {
      useMaxWidth: false,
      diagramPadding: 8,
      nodeSpacing: 32,
      rankSpacing: 40,
      wrappingWidth: 160,
      padding: 8,
      minNodeWidth: 0,
      curve: 'rounded',
      theme: 'base',
      look: 'classic',
      subGraphTitleMargin: { top: 2, bottom: 8 },
    },
  });
  return mermaid;
}
