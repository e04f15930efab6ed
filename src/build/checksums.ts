import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Writes SHA256SUMS of all built files, as `sha256sum --check` reads it. */
export function checksums(): Plugin {
  return {
    name: 'checksums',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config }) {
        const folder = config.build.outDir;
        writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(folder));
      },
    },
  };
}

function sumsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
    .map((file) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      return `${sum}  ${file.replaceAll(sep, '/')}\n`;
    })
    .join('');
}
