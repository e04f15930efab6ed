/** A copy with the entry, or without it: an absent key is not the same as an undefined one. */
export function withEntry<Values extends object>(
  values: Values,
  key: keyof Values,
  value: Values[keyof Values] | undefined,
): Values {
  const { [key]: _, ...others } = values;
  return (value === undefined ? others : { ...others, [key]: value }) as Values;
}
