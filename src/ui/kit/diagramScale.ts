import type { Size } from './useSize';

/** How large a picture is shown: as it starts, the whole of it in sight, or by a scale of one's own. */
export type Zoom = 'start' | 'whole' | number;

/** Text starts no smaller than some 11 px; a picture that is too wide for that scrolls. */
const SMALLEST_START = 0.8;
const STEP = 1.25;
const SMALLEST = 0.2;
const LARGEST = 4;
/** On a screen of its own a small picture grows, but not beyond reason. */
const LARGEST_WHOLE = 2;

/** The room for a picture; a page has no bottom, so there the height is free. */
export type Room = { readonly width: number; readonly height?: number | undefined };

/** The scale of a picture in its room; 1 until the room is measured. */
export function diagramScale(zoom: Zoom, room: Room, natural: Size): number {
  if (typeof zoom === 'number') return zoom;
  if (room.width === 0) return 1;
  const byWidth = room.width / natural.width;
  if (room.height !== undefined) {
    return Math.min(byWidth, room.height / natural.height, LARGEST_WHOLE);
  }
  const whole = Math.min(byWidth, 1);
  return zoom === 'start' ? Math.max(whole, SMALLEST_START) : whole;
}

/** The next scale up or down. */
export function nextScale(scale: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? scale * STEP : scale / STEP;
  return Math.min(Math.max(next, SMALLEST), LARGEST);
}
