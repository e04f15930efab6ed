import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Package = { readonly name: string; readonly version: string; readonly license?: string };

const COPYRIGHT = /^[^\w\n]*copyright\b.*$/gim;
const TITLE = /^.*\b(?:MIT|ISC) licen[cs]e\b.*$/im;

/** Writes licences.txt: name, version, licence and its text for every package in the build. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf(chunks) });
    },
  };
}

/** The licences of the page and of every package that has code in the chunks, equal terms once. */
export function licencesOf(chunks: readonly Rolldown.OutputChunk[]): string {
  const folders = chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
  const groups = new Map<string, { readonly terms: string; readonly owners: string[] }>();
  // Tailwind's styles come by way of CSS, in no chunk.
  for (const folder of ['.', ...new Set(['node_modules/tailwindcss', ...folders.sort()])]) {
    const text = licenceText(folder);
    const owner = [titleOf(folder), ...(text.match(COPYRIGHT) ?? [])].join('\n  ');
    const terms = text.replace(COPYRIGHT, '').replace(TITLE, '').trim();
    const group = groups.get(termsKey(terms)) ?? { terms, owners: [] };
    group.owners.push(owner);
    groups.set(termsKey(terms), group);
  }
  return [...groups.values()]
    .map(({ terms, owners }) => `${owners.join('\n')}\n\n${terms}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Terms differ in line breaks and quotation marks from file to file. */
function termsKey(terms: string): string {
  return terms.replace(/\W+/g, ' ').toLowerCase();
}

function titleOf(folder: string): string {
  const {
    name,
    version,
    license = 'see below',
  }: Package = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})`;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  if (!file) throw new Error(`${folder} has no file with its licence`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
