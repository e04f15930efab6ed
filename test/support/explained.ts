import { spawnSync } from 'node:child_process';

/** One start of the command for all links: what it prints, a document a line, and how it ends. */
export function explained(links: readonly string[]) {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'explain'], {
    input: links.join('\n'),
    encoding: 'utf8',
  });
  const documents = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { documents, status };
}
