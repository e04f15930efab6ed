/** Says of a row that this scenario makes it matter more than the others. */
export function Matters({ matters }: { readonly matters: boolean }) {
  return matters && <span className="text-xs font-normal text-muted"> – matters here</span>;
}
