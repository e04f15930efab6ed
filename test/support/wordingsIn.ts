/** Every wording in some data: texts of several words, however deep they stand. */
export function wordingsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return data.includes(' ') ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(wordingsIn);
}
