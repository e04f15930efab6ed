import { useState } from 'react';

/** Whether somebody is at work in an element, by keyboard, pointer or finger. */
export function useHeld() {
  const [isFocused, setIsFocused] = useState(false);
  const [isPointed, setIsPointed] = useState(false);
  const handlers = {
    onFocus: () => setIsFocused(true),
    onBlur: () => setIsFocused(false), // moving on within the element focuses again at once
    onPointerEnter: () => setIsPointed(true),
    onPointerLeave: () => setIsPointed(false),
  };
  return [isFocused || isPointed, handlers] as const;
}

/** A list that keeps its order while it is held, so that nothing jumps from under a finger. */
export function useSteady<Item>(current: () => readonly Item[], isHeld: boolean): readonly Item[] {
  const [kept, setKept] = useState(current);
  if (isHeld) return kept;
  const next = current();
  if (next.length === kept.length && next.every((item, i) => item === kept[i])) return kept;
  setKept(next);
  return next;
}
