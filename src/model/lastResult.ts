/** The same pure function, remembering its last result as long as the arguments stay the same. */
export function lastResult<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, i) => Object.is(arg, args[i]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
