import mermaid from 'mermaid';

/** What Mermaid itself understands a text to draw; needs a document, so jsdom. */
export type ParsedFlowchart = {
  readonly nodes: readonly { readonly id: string; readonly text: string; readonly type: string }[];
  readonly edges: readonly { readonly id: string; readonly ends: string; readonly text: string }[];
  readonly groups: readonly { readonly title: string; readonly nodes: readonly string[] }[];
};

type FlowDb = {
  getVertices(): Map<string, { id: string; text: string; type: string }>;
  getEdges(): { id: string; start: string; end: string; text: string }[];
  getSubGraphs(): { title: string; nodes: string[] }[];
};

export async function parsedFlowchart(text: string): Promise<ParsedFlowchart> {
  mermaid.initialize({ startOnLoad: false, htmlLabels: false, securityLevel: 'strict' });
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const flow = db as unknown as FlowDb;
  return {
    nodes: [...flow.getVertices().values()].map(({ id, text, type }) => ({
      id,
      text: decoded(text),
      type,
    })),
    edges: flow.getEdges().map(({ id, start, end, text }) => ({
      id,
      ends: `${start}>${end}`,
      text: decoded(text),
    })),
    groups: flow.getSubGraphs().map(({ title, nodes }) => ({ title: decoded(title), nodes })),
  };
}

/** Lines apart; while it parses, Mermaid keeps the entity code `#34;` as `ﬂ°°34¶ß`. */
function decoded(text: string): string {
  return text
    .replaceAll('<br>', '\n')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}
