/**
 * Measures an element whenever its size has changed, a frame later: what a measure changes may resize
 * what was already looked at in this frame, and WebKit reports that as an error of the page.
 */
export function onResize(element: Element, measure: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {};
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  });
  observer.observe(element);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
