import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from '../../model/architecture/drawing';
import { DiagramControls } from './DiagramControls';
import { type Dress, dress } from './diagramDress';
import { diagramScale, nextScale, type Zoom } from './diagramScale';
import { useDragScroll } from './useDragScroll';
import { useFullScreen } from './useFullScreen';
import { useSize } from './useSize';
import { useZoomInput } from './useZoomInput';

type DiagramFrameProps = {
  readonly svg: SVGSVGElement;
  readonly title: string;
  /** Undefined while a newer picture is on its way: the one shown stays as it is. */
  readonly dress: Dress | undefined;
  /** What else can be done with the picture, beside the controls. */
  readonly actions?: ReactNode;
};

/** On paper a picture is as wide as it is, or as the page, and stays on one page or lower. */
const PRINTED =
  'print:h-auto! print:overflow-visible print:[&>svg]:h-auto! print:[&>svg]:max-h-[var(--printed-height,235mm)] print:[&>svg]:w-full! print:[&>svg]:max-w-(--natural-width)';

/** Shows a picture that can be moved, made larger and smaller, and given the whole screen. */
export function DiagramFrame({ svg, title, dress: worn, actions }: DiagramFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLElement>(null);
  const [roomRef, room] = useSize<HTMLDivElement>();
  const [zoom, setZoom] = useState<Zoom>('start');
  const { isFull, toggle } = useFullScreen(frame);
  const leavingFor = (open: (id: string) => void) => (id: string) =>
    void toggle?.()?.then(() => open(id));
  const { width, height } = svg.viewBox.baseVal;
  const natural = { width, height };
  const space = isFull ? room : { width: room.width };
  const scale = diagramScale(zoom, space, natural);
  const start = diagramScale('start', space, natural);
  const step = (direction: 'in' | 'out') => setZoom(nextScale(scale, direction));
  const shown = { width: Math.round(width * scale), height: Math.round(height * scale) };
  // What is zoomed stays in the room that the picture had, so that nothing below it moves.
  const roomHeight = isFull ? room.height : Math.ceil(height * start);
  const scrolls =
    room.width > 0 && (shown.width > room.width || (zoom !== 'start' && shown.height > roomHeight));

  useLayoutEffect(() => {
    if (!host.current || !worn) return;
    const focused = focusedBox(host.current);
    if (svg.parentNode !== host.current) host.current.replaceChildren(svg);
    // What a box opens stands beside the picture, where a full screen would hide it.
    const onNode = worn.onNode && isFull ? leavingFor(worn.onNode) : worn.onNode;
    dress(svg, { ...worn, onNode });
    if (focused) focusBox(svg, focused);
  });
  useLayoutEffect(() => {
    if (host.current) resize(svg, shown.width, host.current);
  }, [svg, shown.width]);
  const isMeasured = room.width > 0;
  const beginning = worn && firstBox(worn.drawing);
  useLayoutEffect(() => {
    // A box that has the focus has been brought into sight already.
    if (!host.current || !isMeasured || !beginning || focusedBox(host.current)) return;
    scrollToBox(svg, beginning, host.current);
  }, [svg, isMeasured, beginning]);
  useDragScroll(host);
  useZoomInput(host, (change) => (change === 'whole' ? setZoom(change) : step(change)));

  return (
    <div
      ref={frame}
      // A width of its own, not that of what is in it: the picture follows its room, not the room it.
      style={{ width: isFull ? undefined : width }}
      className={isFull ? 'flex flex-col gap-3 bg-paper p-4' : 'max-w-full'}
    >
      <div ref={roomRef} className={isFull ? 'min-h-0 flex-1' : ''}>
        <section
          ref={host}
          style={{ height: zoom === 'start' && !isFull ? undefined : roomHeight }}
          className={`overflow-auto ${PRINTED} ${scrolls ? 'cursor-grab active:cursor-grabbing' : ''}`}
          {...(scrolls && {
            tabIndex: 0,
            'aria-label': `${title}; arrow keys move it, + and − change its size`,
          })}
        />
      </div>
      <DiagramControls
        onStep={step}
        onWhole={
          scale === diagramScale('whole', space, natural) ? undefined : () => setZoom('whole')
        }
        isFull={isFull}
        onFull={toggle}
      >
        {actions}
      </DiagramControls>
    </div>
  );
}

/** Gives a picture its width on screen and keeps what is in the middle there. */
function resize(svg: SVGSVGElement, width: number, host: HTMLElement) {
  const before = svg.getBoundingClientRect().width;
  const middle = { x: host.clientWidth / 2, y: host.clientHeight / 2 };
  const [x, y] = [host.scrollLeft + middle.x, host.scrollTop + middle.y];
  const natural = svg.viewBox.baseVal.width;
  svg.style.cssText = `display:block;width:${width}px;height:auto;--natural-width:${natural}px`;
  const ratio = before > 0 ? width / before : 1;
  host.scrollTo({ left: x * ratio - middle.x, top: y * ratio - middle.y, behavior: 'instant' });
}

/** Where reading begins: the first box that leads anywhere. */
function firstBox({ nodes, edges }: Drawing): string | undefined {
  return nodes.find(({ id }) => edges.some(({ from }) => from === id))?.id;
}

/** Moves a picture that is wider than its room sideways, so that the box stands in the middle or close to it. */
function scrollToBox(svg: SVGSVGElement, id: string, host: HTMLElement) {
  const box = boxOf(svg, id);
  if (!box) return;
  const [{ left, width }, room] = [box.getBoundingClientRect(), host.getBoundingClientRect()];
  const by = left + width / 2 - (room.left + host.clientWidth / 2);
  host.scrollTo({ left: host.scrollLeft + by, behavior: 'instant' });
}

function focusedBox(host: Element): string | undefined {
  const { activeElement } = document;
  const isInside = activeElement instanceof SVGElement && host.contains(activeElement);
  return isInside ? activeElement.dataset.node : undefined;
}

function focusBox(svg: SVGSVGElement, id: string) {
  const box = boxOf(svg, id);
  if (box !== document.activeElement) box?.focus();
}

function boxOf(svg: SVGSVGElement, id: string): SVGElement | undefined {
  const boxes = [...svg.querySelectorAll<SVGElement>('[data-node]')];
  return boxes.find(({ dataset }) => dataset.node === id);
}
