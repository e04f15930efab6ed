import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestPriceTable, priceTables } from '../../src/data/prices/priceTables';
import { approachIds } from '../../src/model/approaches';
import { architecture } from '../../src/model/architecture/architecture';
import { evaluate } from '../../src/model/evaluate';
import { architectureText, MAX_MERMAID_LENGTH } from '../../src/share/architectureText';
import { blankScenario } from '../../src/share/blankScenario';
import { quantityIds } from '../../src/share/flowWords';
import { variation, variations } from '../model/architecture/variations';
import { anyScenario, weirdTitles } from '../support/anyScenario';

it('writes the numbers on the arrows', () => {
  const { graph } = variation('rag, nothing set');
  expect(architectureText(graph, 'tokens')).toMatch(/^flowchart TB\n/);
  expect(architectureText(graph, 'tokens')).toContain('|"question<br/>150 tokens"|');
  expect(architectureText(graph, 'milliseconds')).toContain('|"question<br/>250 ms"|');
});

it('leaves the numbers out where the text would get too long', () => {
  const { graph } = variation('hybrid, router, a third branch');
  const long = 'x'.repeat(150);
  const nodes = graph.nodes.map((node) => ({
    ...node,
    notes: ['base', 'router', 'tuned', 'embedder'].includes(node.id) ? [long] : [],
  }));
  const text = architectureText({ ...graph, nodes }, 'tokens');
  expect(text).not.toContain('tokens');
  expect(text).toContain('|"question"|');
});

it('leaves out what the scenario says of the parts where it is too long without numbers, too', () => {
  const { graph } = variation('hybrid, router, a third branch');
  /** So many signs, spread over the parts. */
  const noted = (signs: number) => {
    const nodes = graph.nodes.map((node, i) => {
      const length = Math.min(80, Math.max(0, signs - 80 * i));
      return { ...node, notes: length > 0 ? ['x'.repeat(length)] : [] };
    });
    return architectureText({ ...graph, nodes }, 'tokens');
  };
  const bare = noted(80 * graph.nodes.length);
  expect(bare).not.toMatch(/xx|tokens/);
  const left = MAX_MERMAID_LENGTH - bare.length - 40;
  // A note takes a few signs more than it has.
  const texts = Array.from({ length: 50 }, (_, i) => noted(left - i));
  expect(Math.max(...texts.map(({ length }) => length))).toBe(MAX_MERMAID_LENGTH);
  expect(texts.filter((text) => !text.includes('xx'))).toContain(bare);
});

it('is short enough for every wiki and carries numbers, whatever the architecture', () => {
  for (const { name, graph } of variations) {
    for (const quantity of quantityIds) {
      const text = architectureText(graph, quantity);
      expect(text.length, `${name}, ${quantity}`).toBeLessThanOrEqual(MAX_MERMAID_LENGTH);
      expect(text, `${name}, ${quantity}`).toMatch(/<br\/>(?:\$?[\d.,]+|[a-z]+ again)/);
    }
  }
});

it('is short enough however long the names of models are', () => {
  for (const { name, graph } of variations) {
    const nodes = graph.nodes.map((node) => ({ ...node, notes: ['<"x">'.repeat(40)] }));
    for (const quantity of quantityIds) {
      const { length } = architectureText({ ...graph, nodes }, quantity);
      expect(length, `${name}, ${quantity}`).toBeLessThanOrEqual(MAX_MERMAID_LENGTH);
    }
  }
});

it('is short enough for every wiki, whatever the scenario', () => {
  fc.assert(
    fc.property(
      anyScenario,
      fc.constantFrom(...approachIds),
      fc.constantFrom(...quantityIds),
      (scenario, approach, quantity) => {
        const { inputs } = evaluate(scenario, priceTables[scenario.prices] ?? newestPriceTable);
        const graph = architecture(approach, inputs, scenario.answers);
        expect(architectureText(graph, quantity).length).toBeLessThanOrEqual(MAX_MERMAID_LENGTH);
      },
    ),
    { numRuns: 50 },
  );
});

it('knows nothing of the title, whatever somebody typed there', () => {
  const drawn = (title?: string) => {
    const scenario = { ...blankScenario(newestPriceTable.asOf), ...(title && { title }) };
    const { inputs } = evaluate(scenario, newestPriceTable);
    return architectureText(architecture('hybrid', inputs, scenario.answers), 'usd');
  };
  for (const title of weirdTitles) expect(drawn(title)).toBe(drawn());
});
