import type { ComponentProps } from 'react';

const looks = {
  // The border is seen in forced colours only, where backgrounds are not.
  main: 'min-h-10 rounded border border-transparent bg-ink px-4 text-sm font-semibold text-paper hover:opacity-85',
  plain: 'min-h-10 rounded border border-muted px-4 text-sm font-semibold hover:bg-raised',
  quiet: 'min-h-6 rounded text-xs underline decoration-muted underline-offset-4 hover:decoration-2',
} as const;

type ButtonProps = ComponentProps<'button'> & { readonly kind?: keyof typeof looks };

/** A button that says what it does: the main one of a section, a plain one, or a quiet one in running text. */
export function Button({ kind = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`cursor-pointer transition-opacity print:hidden disabled:cursor-default disabled:opacity-50 ${looks[kind]} ${className}`}
      {...rest}
    />
  );
}
