import type { ReactNode, RefObject } from 'react';

type QuestionHeadingProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
};

/** The heading of what is in view in the wizard; it takes the focus after each step. */
export function QuestionHeading({ heading, children }: QuestionHeadingProps) {
  return (
    <h3 ref={heading} tabIndex={-1} className="max-w-line rounded text-lg font-semibold">
      {children}
    </h3>
  );
}
