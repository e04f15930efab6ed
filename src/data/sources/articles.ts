/** One of the five articles whose advice is compared. */
type Article = {
  /** As printed in the copy we read. */
  readonly title: string;
  readonly says: string;
  /** Only where the article itself states an address. */
  readonly url?: string;
  /** As printed; none where the copy shows no date. */
  readonly date?: string;
  /** What a reader should know about the copy we read. */
  readonly copy: string;
};

/** The five articles, by the ids under which everything here cites them. */
export const articles = {
  S0: {
    title: 'RAG vs Fine-Tuning: When to Use Each',
    says: 'Definitions, a decision tree, two code samples, a cost table, a support bot worked through, five questions answered. Leans to Hybrid.',
    copy: 'As published; no address in the copy we read.',
  },
  S1: {
    title: 'RAG vs Fine-Tuning: Choosing Your AI Approach',
    says: 'A comparison table and a winner for every topic, with a document product as its example.',
    copy: 'As published; no address in the copy we read. The lists under eight of its headings are missing there.',
  },
  S2: {
    title: 'Fine-Tuning vs RAG: How to Choose the Right Approach',
    says: 'A short consultancy article: criteria for both sides, a table without figures, four mistakes.',
    copy: 'As published; no address in the copy we read. Its reasons for combining both are missing there.',
  },
  S3: {
    title: 'RAG vs. Fine-tuning',
    says: 'A course chapter: cost code, a flowchart, a table of eight situations, four hybrid patterns, practices and pitfalls. Leans to RAG first.',
    copy: 'As published; no address in the copy we read.',
  },
  S4: {
    title: 'RAG vs Fine-Tuning: When to Use Each',
    says: 'A four-minute guide: three questions and a cheat sheet. Leans to RAG.',
    url: 'https://learnagenticpatterns.com/blog/rag-vs-fine-tuning',
    date: 'Mar 1, 2026',
    copy: 'As published; the article states its own address.',
  },
} as const satisfies Record<string, Article>;

export type ArticleId = keyof typeof articles;
export const articleIds = Object.keys(articles) as ArticleId[];

/** An article in the general type rather than the table’s literal one. */
export function article(id: ArticleId): Article {
  return articles[id];
}
