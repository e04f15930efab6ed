import type { Mark } from './citation';

/** A study, vendor page or survey that stands against the articles’ claims. */
type Work = {
  readonly by: string;
  readonly title: string;
  /** When it was published, or from when the copy is that was read; absent where unknown. */
  readonly date?: string;
  readonly url?: string;
  readonly mark: Exclude<Mark, 'source' | 'ourArithmetic'>;
  /** What it says that matters here. */
  readonly label: string;
};

const arXiv = (id: string) => `https://arxiv.org/abs/${id}`;

/** The outside evidence, by id. Figures appear only where the mark covers them. */
export const works = {
  E01: {
    by: 'Ovadia, Brief, Mishaeli, Elisha',
    title: 'Fine-Tuning or Retrieval? Comparing Knowledge Injection in LLMs',
    date: '2023',
    url: arXiv('2312.05934'),
    mark: 'measured',
    label: 'For new facts, retrieval beats unsupervised fine-tuning by far',
  },
  E02: {
    by: 'Balaguer et al.',
    title: 'RAG vs Fine-tuning: Pipelines, Tradeoffs, and a Case Study on Agriculture',
    date: '2024',
    url: arXiv('2401.08406'),
    mark: 'measured',
    label: 'In agriculture, fine-tuning added over 6 points and RAG another 5',
  },
  E03: {
    by: 'Soudani, Kanoulas, Hasibi',
    title: 'Fine Tuning vs. Retrieval Augmented Generation for Less Popular Knowledge',
    date: '2024',
    url: arXiv('2403.01432'),
    mark: 'measured',
    label: 'RAG leads by a large margin, most of all for rare facts',
  },
  E04: {
    by: 'Zhang et al.',
    title: 'RAFT: Adapting Language Model to Domain Specific RAG',
    date: '2024',
    url: arXiv('2403.10131'),
    mark: 'measured',
    label:
      'Adding RAG to a tuned model made it worse on 4 of 5 sets; training with documents repaired it',
  },
  E05: {
    by: 'Yang, Song, Ahmed, Harris',
    title: 'Fine-Tuning vs. RAG for Multi-Hop QA with Novel Knowledge',
    date: '2026',
    url: arXiv('2601.07054'),
    mark: 'measured',
    label: 'For questions that join several new facts, supervised fine-tuning came out highest',
  },
  E06: {
    by: 'Gekhman et al.',
    title: 'Does Fine-Tuning LLMs on New Knowledge Encourage Hallucinations?',
    date: '2024',
    url: arXiv('2405.05904'),
    mark: 'measured',
    label: 'The more unknown facts a model is trained on, the more it invents',
  },
  E07: {
    by: 'Magesh et al.',
    title: 'Hallucination-Free? Assessing the Reliability of Leading AI Legal Research Tools',
    date: '2025',
    url: arXiv('2405.20362'),
    mark: 'measured',
    label: 'Commercial legal research tools with RAG still invent in 17–33 % of cases',
  },
  E08: {
    by: 'Yang et al.',
    title: 'CRAG – Comprehensive RAG Benchmark',
    date: '2024',
    url: arXiv('2406.04744'),
    mark: 'measured',
    label: 'The best industry RAG answers 63 % without inventing; fast-changing facts go worst',
  },
  E09: {
    by: 'Li et al.',
    title: 'RAG or Long-Context LLMs?',
    date: '2024',
    url: arXiv('2407.16833'),
    mark: 'secondHand',
    label: 'Documents in a long prompt often beat RAG; over 60 % of answers are the same',
  },
  E09b: {
    by: 'Li et al.',
    title: 'LaRA',
    date: '2025',
    url: arXiv('2502.09977'),
    mark: 'measured',
    label: 'Neither long prompts nor RAG always win; it depends on model, length and task',
  },
  E09c: {
    by: 'Liu et al.',
    title: 'Lost in the Middle',
    date: '2024',
    url: arXiv('2307.03172'),
    mark: 'secondHand',
    label: 'Models read the beginning and end of a long prompt best, the middle worst',
  },
  E10: {
    by: 'Anthropic',
    title: 'Contextual Retrieval',
    date: '2024-09-19',
    url: 'https://www.anthropic.com/news/contextual-retrieval',
    mark: 'vendor',
    label:
      'Under 200,000 tokens, about 500 pages, everything can go into the prompt; failed retrievals fell from 5.7 % to 1.9 % in three steps',
  },
  E11: {
    by: 'OpenAI',
    title: 'Optimizing LLM Accuracy',
    url: 'https://platform.openai.com/docs/guides/optimizing-llm-accuracy',
    mark: 'vendor',
    label: 'Two axes: what the model needs to know, and how it needs to act',
  },
  E12: {
    by: 'OpenAI',
    title: 'Supervised fine-tuning',
    mark: 'vendor',
    label: 'At least 10 examples; gains show at 50–100; begin with 50',
  },
  E13: {
    by: 'Google',
    title: 'Prepare supervised fine-tuning data for Gemini models',
    url: 'https://cloud.google.com/vertex-ai/generative-ai/docs/models/gemini-supervised-tuning-about?hl=en',
    mark: 'vendor',
    label: 'Begin with 100 examples; quality matters more than quantity',
  },
  E14: {
    by: 'Zhao et al.',
    title: 'LoRA Land: 310 Fine-tuned LLMs',
    date: '2024',
    url: arXiv('2405.00732'),
    mark: 'measured',
    label:
      'Small tuned models beat their base by 34 points and GPT-4 by 10 on average, on narrow tasks',
  },
  E15: {
    by: 'OpenAI',
    title: 'Introducing Structured Outputs in the API',
    date: '2024-08',
    mark: 'secondHand',
    label:
      'Structured outputs keep to a schema in 100 % of the vendor’s tests, an older model in under 40 %',
  },
  E16: {
    by: 'Chakrabarty, Ginsburg, Dhillon',
    title: 'Readers Prefer Outputs of AI Trained on Copyrighted Books over Expert Human Writers',
    date: '2025',
    url: arXiv('2510.13939'),
    mark: 'measured',
    label:
      'Expert readers shunned literary style that was only prompted (odds 0.16) and preferred it tuned (8.16)',
  },
  E17: {
    by: 'Bucher, Martini',
    title:
      'Fine-Tuned ‘Small’ LLMs (Still) Significantly Outperform Zero-Shot Generative AI Models in Text Classification',
    date: '2024',
    url: arXiv('2406.08660'),
    mark: 'measured',
    label: 'Small tuned models classify better than large prompted ones throughout',
  },
  E18: {
    by: 'Zhou et al.',
    title: 'LIMA: Less Is More for Alignment',
    date: '2023',
    url: arXiv('2305.11206'),
    mark: 'measured',
    label: '1,000 carefully chosen examples were enough for general behaviour',
  },
  E18b: {
    by: 'Agarwal et al.',
    title: 'Many-Shot In-Context Learning',
    date: '2024',
    url: arXiv('2404.11018'),
    mark: 'measured',
    label: 'Hundreds of examples in the prompt can match fine-tuning',
  },
  E19: {
    by: 'Anthropic',
    title: 'Prompt caching with Claude',
    date: '2024',
    mark: 'vendor',
    label:
      'Writing to the cache costs 25 % more, reading from it 10 %; a 100,000-token book began after 2.4 s instead of 11.5 s',
  },
  E20: {
    by: 'OpenAI',
    title: 'API pricing',
    date: 'copy of 2026-07-30 or later',
    mark: 'price',
    label: 'Token prices for plain, tuned and embedding models, file search and batches',
  },
  E21: {
    by: 'OpenAI',
    title: 'Deprecations',
    date: '2026-05-07',
    url: 'https://developers.openai.com/api/docs/deprecations',
    mark: 'vendor',
    label: 'OpenAI is winding down self-serve fine-tuning; tuned models end with their base model',
  },
  E22: {
    by: 'Microsoft; Google',
    title: 'Cost management for fine-tuning (Azure); Vertex AI pricing',
    mark: 'vendor',
    label: 'A training bill is tokens times passes times price; Azure bills hosting on top',
  },
  E23: {
    by: 'Fireworks',
    title: 'Documentation on serving tuned models',
    mark: 'vendor',
    label: 'A tuned model needs its own deployment, billed by the second of machine time',
  },
  E24: {
    by: 'A repository’s note',
    title: 'Hourly hosting price of a tuned model on Azure',
    date: '2025-12',
    mark: 'secondHand',
    label: 'One weak note on an hourly hosting price; not used as a fact',
  },
  E25: {
    by: 'Anthropic',
    title: 'Cookbook: fine-tuning on Bedrock',
    mark: 'vendor',
    label: 'Shows tuning of Claude 3 Haiku on Bedrock only',
  },
  E26: {
    by: 'Xiong et al.',
    title: 'Can LLMs Express Their Uncertainty?',
    date: '2024',
    url: arXiv('2306.13063'),
    mark: 'measured',
    label: 'Asked how sure they are, models overstate it; the answer says little about being right',
  },
  E27: {
    by: 'Menlo Ventures',
    title: '2024: The State of Generative AI in the Enterprise',
    date: '2024',
    mark: 'secondHand',
    label: 'RAG in 51 %, fine-tuning in 9 % of deployments',
  },
  E28: {
    by: 'RouteLLM; FrugalGPT',
    title: 'RouteLLM: Learning to Route LLMs with Preference Data; FrugalGPT',
    date: '2024',
    url: arXiv('2406.18665'),
    mark: 'secondHand',
    label: 'Sending easy queries to a small model saves much, by how much depends on the workload',
  },
  E29: {
    by: 'Ma et al.; Cha et al.',
    title: 'Query Rewriting for Retrieval-Augmented Large Language Models; a later comparison',
    date: '2023',
    url: arXiv('2305.14283'),
    mark: 'measured',
    label:
      'Rewriting the query helps a plain word search, and later work sees no gain with a good retriever',
  },
  E30: {
    by: 'jonathanwrede.de',
    title: 'Hourly probes of the time to the first token',
    date: '2026',
    mark: 'secondHand',
    label: 'Medians of 15 hosted models lie between 321 and 4,226 ms',
  },
  E31: {
    by: 'AI Weekly',
    title: 'A note on 2,000 calls',
    mark: 'secondHand',
    label: 'The smallest model began after 176 ms on short prompts, far later on long ones',
  },
  E32: {
    by: 'Nixiesearch',
    title: 'Latency of embedding services',
    date: '2025',
    mark: 'secondHand',
    label:
      'Embedding a query by a service takes 200–300 ms, at worst seconds; on one’s own machine about 10 ms',
  },
  E33: {
    by: 'ZeroEntropy',
    title: 'Latency of rerankers',
    mark: 'vendor',
    label: 'By product, 34–100 % of reranking calls take over 150 ms',
  },
  E34: {
    by: 'Several blogs',
    title: 'Latency of vector search',
    mark: 'secondHand',
    label: 'Between 2 and 343 ms for up to 100,000 vectors, on unlike machines',
  },
  E35: {
    by: 'Graßhoff et al.',
    title: 'Models in the Dark: Rectification and Erasure under GDPR in ML Supply Chains',
    date: '2026',
    url: arXiv('2606.05946'),
    mark: 'measured',
    label: 'Many duties to erase or correct data cannot be met inside a trained model yet',
  },
  E36: {
    by: 'Biderman et al.',
    title: 'LoRA Learns Less and Forgets Less',
    date: '2024',
    url: arXiv('2405.09673'),
    mark: 'secondHand',
    label: 'Light training forgets less than full training, and learns less',
  },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof works;
export const workIds = Object.keys(works) as WorkId[];

/** A work in the general type rather than the table’s literal one. */
export function work(id: WorkId): Work {
  return works[id];
}
