/** A card is told its own id; the table of cards sees to it that it is one of its kind. */
export type CardProps = { readonly id: string };
