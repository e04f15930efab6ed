import { useLayoutEffect, useRef } from 'react';
import { type Dress, dress } from './diagramDress';
import { useWidth } from './useWidth';

type DiagramFrameProps = {
  readonly svg: SVGSVGElement;
  /** Undefined while a newer picture is on its way: the one shown stays as it is. */
  readonly dress: Dress | undefined;
};

/** Text in the picture shrinks to 12 px and no further; from there on the picture scrolls. */
const SMALLEST_SCALE = 0.85;

/** Shows a picture, as wide as it is or as the page allows, and scrolls it where that is too little. */
export function DiagramFrame({ svg, dress: worn }: DiagramFrameProps) {
  const host = useRef<HTMLDivElement>(null);
  const [widthRef, width] = useWidth<HTMLDivElement>();
  const naturalWidth = svg.viewBox.baseVal.width;
  const scrolls = width > 0 && width < naturalWidth * SMALLEST_SCALE;

  useLayoutEffect(() => {
    if (!host.current || !worn) return;
    const focused = focusedBox(host.current);
    if (svg.parentNode !== host.current) host.current.replaceChildren(svg);
    svg.style.cssText = `display:block;height:auto;width:100%;max-width:${naturalWidth}px;min-width:${naturalWidth * SMALLEST_SCALE}px`;
    dress(svg, worn);
    if (focused) focusBox(svg, focused);
  });

  return (
    <div ref={widthRef}>
      <section
        ref={host}
        className="overflow-x-auto print:overflow-visible"
        {...(scrolls && { tabIndex: 0, 'aria-label': 'Diagram, scrolls sideways' })}
      />
      {scrolls && (
        <p className="pt-1 text-xs text-muted print:hidden">
          Wider than the screen: scroll sideways.
        </p>
      )}
    </div>
  );
}

function focusedBox(host: Element): string | undefined {
  const { activeElement } = document;
  const isInside = activeElement instanceof SVGElement && host.contains(activeElement);
  return isInside ? activeElement.dataset.node : undefined;
}

function focusBox(svg: SVGSVGElement, id: string) {
  for (const box of svg.querySelectorAll<SVGElement>('[data-node]')) {
    if (box.dataset.node === id && box !== document.activeElement) box.focus();
  }
}
