/** `npm run thorough` looks at every combination; the check of every change leaves out those that differ least. */
export const isThorough = process.env.npm_lifecycle_event === 'thorough'; // npm tells what it runs
