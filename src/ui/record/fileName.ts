/** The name of an exported file, from the letters and digits of the title. */
export function fileName(title: string | undefined, ending: string): string {
  const words = (title ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, 60).replace(/-$/, '');
  return `${name || 'rag-or-fine-tune'}-record.${ending}`;
}
