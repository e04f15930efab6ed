import process from 'node:process';
import { createInterface } from 'node:readline';
import { estimates } from './data/estimates/estimates';
import { priceTables } from './data/prices/priceTables';
import { linkExplanation } from './share/linkExplanation';

// The command `npm run --silent explain -- '<link>'…`, or links on standard input, one a line.

const CANNOT_BE_READ = 1;

function explain(link: string): void {
  const { json, problems } = linkExplanation(link, priceTables, estimates);
  process.stdout.write(`${json}\n`);
  if (problems.some(({ kind }) => kind === 'notALink')) process.exitCode = CANNOT_BE_READ;
}

const links = process.argv.slice(2);
if (links.length > 0) links.forEach(explain);
else {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') explain(line);
  }
}
