/** A letter of the axis's type is about so wide, in px. */
const LETTER = 7.2;
const GAP = 10;

/** How much room a label takes beside its line, in px. */
export function labelWidth(label: string): number {
  return label === '' ? 0 : label.length * LETTER + GAP;
}

/** The longest of some labels that stays inside the room there is; empty where none does. */
export function fittingLabel(labels: readonly string[], room: number): string {
  return labels.find((label) => labelWidth(label) <= room) ?? '';
}
