import type { ApproachId } from '../approaches';

/** How a box looks: a step, a soft step, a question, something stored, an end. */
export type NodeShape = 'box' | 'round' | 'question' | 'store' | 'stadium';
/** How an arrow looks; `dim` is out of reach. */
export type LineKind = 'solid' | 'dashed' | 'bold' | 'dim';
/** What sets a box apart: the state of a walk, or the approach it belongs to. */
export type Tone = 'walked' | 'open' | 'dim' | ApproachId;

/** A box with its lines of text; any text is allowed, it never becomes markup. */
export type DrawnNode = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly shape: NodeShape;
  /** What is true of it for the moment, in a word or two: stands on its border, needs no new layout. */
  readonly mark?: string;
  readonly group?: string;
  readonly tone?: Tone;
  /** Nothing happens on it, even where boxes are buttons. */
  readonly isStill?: true;
};

/** An arrow between two boxes; `\n` in its label starts a new line. */
export type DrawnEdge = {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** The widest that the label can become: its room, so that a new label needs no new layout. */
  readonly widest?: string;
  readonly line: LineKind;
};

/** Boxes and arrows, in reading order, for any way of drawing them. */
export type Drawing = {
  readonly direction: 'TB' | 'LR';
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly groups?: readonly { readonly id: string; readonly label: string }[];
  /** Tells Mermaid of the first box, so that it stays on top, and then of the others from the last on. */
  readonly isToldBackwards?: true;
};

/** All that is written in a box, its mark last. */
export function boxLines({ lines, mark }: DrawnNode): readonly string[] {
  return mark === undefined ? lines : [...lines, `(${mark})`];
}
