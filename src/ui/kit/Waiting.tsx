type WaitingProps = {
  /** What comes, with its article: “the chart”. */
  readonly what: string;
  /** The room kept free until it is there, so that nothing jumps. */
  readonly heightPx: number;
};

/** Stands in the place of what is being fetched. */
export function Waiting({ what, heightPx }: WaitingProps) {
  return (
    <p style={{ height: heightPx }} className="text-sm text-muted">
      Getting {what} …
    </p>
  );
}
