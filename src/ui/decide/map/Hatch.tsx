type HatchProps = { readonly id: string; readonly color: string };

/** A pattern of thin slanted lines, for what is closed. */
export function Hatch({ id, color }: HatchProps) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" fill="none" stroke={color} strokeWidth={0.8} />
    </pattern>
  );
}
