import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { priceImport } from './data/prices/priceImport';
import { newestPriceTable } from './data/prices/priceTables';

// npm run import-prices -- path/to/prices.json [--replace]
// Makes a price table of a prices file, and tells what it refuses and what changed.

const folder = 'src/data/prices'; // npm runs scripts in the folder of package.json
const options = process.argv.slice(2);
const path = options.find((option) => !option.startsWith('--'));

if (path === undefined || !existsSync(path) || !existsSync(folder)) {
  const trouble =
    path === undefined
      ? 'Name a prices file'
      : `There is no ${existsSync(path) ? folder : path} here`;
  console.error(`${trouble}. Usage: npm run import-prices -- path/to/prices.json [--replace]`);
  process.exitCode = 2;
} else {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const present = Object.fromEntries(
    modules.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const { lines, files } = priceImport(
    readFileSync(path, 'utf8'),
    newestPriceTable,
    present,
    options.includes('--replace'),
  );
  for (const line of lines) console.log(line);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    console.log(`Written: ${folder}/${name}`);
  }
  if (Object.keys(files).length === 0) process.exitCode = 1;
}
