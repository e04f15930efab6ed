import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { licencesOf } from './licences.ts';
import { oneFile } from './oneFile.ts';

const ENVIRONMENT = 'singleFile';

/** Builds the page a second time, as one HTML file that loads nothing. */
export function singleFile(fileName: string): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      environments: {
        [ENVIRONMENT]: {
          consumer: 'client',
          build: {
            emptyOutDir: false, // the hosted build is in the same folder
            copyPublicDir: false,
            cssCodeSplit: false,
            modulePreload: false,
            assetsInlineLimit: Number.POSITIVE_INFINITY,
            chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
            reportCompressedSize: false,
            rolldownOptions: { output: { codeSplitting: false } },
          },
        },
      },
      builder: {
        buildApp: async (builder) => {
          for (const environment of Object.values(builder.environments)) {
            await builder.build(environment);
          }
        },
      },
    }),
    applyToEnvironment: ({ name }) => name === ENVIRONMENT,
    generateBundle: {
      order: 'post', // Vite itself still finishes the code in this hook
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const chunks = files.filter((file) => file.type === 'chunk');
        const textOf = (ending: string) =>
          files
            .filter((file) => file.type === 'asset')
            .filter((file) => file.fileName.endsWith(ending))
            .map(({ source }) => source.toString())
            .join('');
        const page = oneFile(textOf('.html'), {
          script: chunks.map(({ code }) => code).join(''),
          styles: textOf('.css'),
          icon: readFileSync('public/favicon.svg', 'utf8'),
          licences: licencesOf(chunks),
        });
        for (const file of files) delete bundle[file.fileName];
        this.emitFile({ type: 'asset', fileName, source: page });
      },
    },
  };
}
