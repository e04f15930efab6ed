import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { checksums } from './src/build/checksums.ts';
import { compiledAhead } from './src/build/compiledAhead.ts';
import { eagerImports } from './src/build/eagerImports.ts';
import { flowchartOnly } from './src/build/flowchartOnly.ts';
import { licences } from './src/build/licences.ts';
import { lineChartsOnly } from './src/build/lineChartsOnly.ts';
import { securityPolicy } from './src/build/securityPolicy.ts';
import { singleFile } from './src/build/singleFile.ts';
import { browserIds, browsers } from './test/support/browsers.ts';
import { SlowFirst } from './test/support/slowFirst.ts';

/** For Share where the page has no address of its own: on disk, or written into another page. */
const canonicalAddress: Plugin = {
  name: 'canonical-address',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { name: 'canonical-address', content: process.env.CANONICAL_URL ?? '' },
      injectTo: 'head',
    },
  ],
};

/** Tests of pure functions: nothing that one of them does can reach another. */
const pure = ['test/{cases,data,laws,model,worker}/**/*.test.ts', 'test/mutation/*.test.ts'];
/** Those that need a page all the same. */
const withPage = ['test/model/architecture/*Parsed.test.ts'];

/** The engines that this machine has; serveBuild.ts says which it has not. */
const engines = browserIds
  .filter((id) => browsers[id].isHere())
  .map((id) => `test/engines/${id}.test.ts`);

/** Chunks that the tests hold back or withhold keep their names. */
const named = /^(rest|mermaid)/;

export default defineConfig({
  base: './',
  build: {
    modulePreload: { polyfill: false }, // without it an old browser only asks a little later
    rolldownOptions: {
      // What the first view needs arrives, and is compressed, as one; and so does the rest of the page.
      output: {
        // The first chunk carries the names of all others, so they are short.
        chunkFileNames: ({ name }) => `assets/${named.test(name) ? `${name}-` : ''}[hash:6].js`,
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'rest', test: /\/ui\/restOfPage\.ts$/ },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    tailwindcss(),
    canonicalAddress,
    securityPolicy(),
    flowchartOnly(),
    lineChartsOnly(),
    licences(),
    compiledAhead(['index', 'rest']),
    eagerImports((environment) => environment === 'singleFile'),
    singleFile('rag-or-finetune.html'),
    checksums(),
  ],
  test: {
    maxWorkers: 2, // on two cores one alone would be the rule
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit-pure',
          include: pure,
          exclude: withPage,
          setupFiles: 'test/support/seed.ts',
          isolate: false, // a process of its own for each file took longer than the tests
          testTimeout: 120_000, // a busy machine is slow, not wrong
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/*.test.ts',
            'test/{build,share,state,ui}/**/*.test.{ts,tsx}',
            ...withPage,
          ],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
          isolate: false, // each test makes what it needs, and setup.ts clears the page
          setupFiles: ['test/support/setup.ts', 'test/support/seed.ts'],
          testTimeout: 120_000, // a busy machine is slow, not wrong
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', ...engines],
          globalSetup: 'test/browser/serveBuild.ts',
          sequence: { groupOrder: 1 }, // after the unit tests, with the machine to itself
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } }, // a busy machine is slow, not wrong
        },
      },
    ],
  },
});
