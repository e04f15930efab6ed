import { type MarkShape, markPaths } from './markPaths';

type MarkProps = {
  readonly shape: MarkShape;
  /** A CSS colour, as a rule a token: `var(--color-rag)`. */
  readonly color: string;
  readonly size?: number;
};

/** The sign of a line or an approach in a sentence, table or legend; the word beside it says what it is. */
export function Mark({ shape, color, size = 12 }: MarkProps) {
  return (
    <svg
      aria-hidden="true"
      className="inline-block shrink-0"
      viewBox="0 0 12 12"
      width={size}
      height={size}
      fill={color}
    >
      <path d={markPaths[shape]} />
    </svg>
  );
}
