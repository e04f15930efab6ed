import { drawnHtml } from './drawnHtml';
import { plainColor } from './plainColor';
import { svgElement } from './svgElement';

export type PictureTheme = 'light' | 'dark';

export type PictureRequest = {
  /** The part of the page to draw; what can be operated in it is left out. */
  readonly source: HTMLElement;
  readonly theme: PictureTheme;
  /** Above the picture, where the part has no caption of its own. */
  readonly heading?: string | undefined;
  /** Below the picture: whose it is and of when. */
  readonly foot?: string | undefined;
  /** What is in the picture, for those who do not see it. */
  readonly description?: string | undefined;
  /** A picture of exactly this size, without margins. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
};

/** A drawing that needs nothing around it: no style sheet, no font, no other file. */
export type StandaloneSvg = {
  readonly text: string;
  readonly width: number;
  readonly height: number;
};

const PADDING = 20;
const NARROWEST = 440;
/** Of a part without a drawing, which has no width of its own. */
const TEXT_WIDTH = 680;
/** From here on a drawing is a picture and not a mark in a sentence. */
const PICTURE_FROM_PX = 100;
const OPERATED =
  'details, button, input, select, textarea, fieldset, [role=tablist], [role=status], [data-screen-only]';
const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/**
 * Draws a part of the page in the colours of a theme, whichever the page itself has. All in one go:
 * the browser lays out a copy outside the window and paints nothing in between.
 */
export function standaloneSvg(request: PictureRequest): StandaloneSvg {
  const root = document.documentElement;
  const shownTheme = root.dataset.theme;
  // Charts take the width of a picture, whatever that of the window is.
  dispatchEvent(new Event('beforepicture'));
  const stage = stageFor(request);
  dispatchEvent(new Event('afterpicture'));
  document.body.append(stage);
  root.dataset.theme = request.theme;
  try {
    return drawn(stage, request);
  } finally {
    if (shownTheme === undefined) delete root.dataset.theme;
    else root.dataset.theme = shownTheme;
    stage.remove();
  }
}

function drawn(stage: HTMLElement, { description = '' }: PictureRequest): StandaloneSvg {
  const { width, height } = stage.getBoundingClientRect();
  const svg = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.ceil(Math.max(width, stage.scrollWidth)),
    height: Math.ceil(height),
    role: 'img',
    'font-family': FONTS,
  });
  const [w, h] = [svg.getAttribute('width'), svg.getAttribute('height')];
  svg.setAttribute('viewBox', `0 0 ${w} ${h}`);
  const title = svgElement('title');
  title.textContent = titleOf(stage);
  const desc = svgElement('desc');
  desc.textContent = [description, stage.querySelector('[data-foot]')?.textContent]
    .filter(Boolean)
    .join(' ');
  const paper = plainColor(getComputedStyle(document.body).backgroundColor);
  const content = drawnHtml(stage) ?? svgElement('g');
  svg.append(
    title,
    desc,
    svgElement('rect', { width: w ?? 0, height: h ?? 0, fill: paper?.hex }),
    content,
  );
  return {
    text: wellFormed(new XMLSerializer().serializeToString(svg)),
    width: Number(w),
    height: Number(h),
  };
}

function titleOf(stage: HTMLElement): string {
  const caption = stage.querySelector<HTMLElement>('[data-heading], figcaption');
  return (caption?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** A copy of the part with its heading and foot, at the window's upper left corner but out of sight. */
function stageFor({ source, heading, foot, size }: PictureRequest): HTMLElement {
  const stage = document.createElement('div');
  stage.inert = true;
  stage.ariaHidden = 'true';
  const copy = copyOf(source);
  const widths = [...copy.querySelectorAll('svg')]
    .map((svg) => naturalWidth(svg))
    .filter((each) => each >= PICTURE_FROM_PX);
  const width = widths.length > 0 ? Math.ceil(Math.max(NARROWEST, ...widths)) : TEXT_WIDTH;
  // Behind the page: coordinates stay those of the window, and nothing is painted meanwhile.
  stage.style.cssText = size
    ? `position:fixed;left:0;top:0;z-index:-1;width:${size.width}px;height:${size.height}px`
    : `position:fixed;left:0;top:0;z-index:-1;box-sizing:content-box;width:${width}px;padding:${PADDING}px;display:grid;gap:12px`;
  if (heading) stage.append(line(heading, 'text-base font-semibold', 'heading'));
  stage.append(copy);
  if (foot && !size)
    stage.append(line(foot, 'border-t border-rule pt-2 text-xs text-muted', 'foot'));
  return stage;
}

function copyOf(source: HTMLElement): HTMLElement {
  const copy = source.cloneNode(true) as HTMLElement;
  for (const button of copy.querySelectorAll('button[data-said]')) {
    button.replaceWith(button.textContent ?? '');
  }
  for (const part of copy.querySelectorAll(OPERATED)) part.remove();
  for (const svg of copy.querySelectorAll('svg')) {
    const width = naturalWidth(svg);
    if (width < PICTURE_FROM_PX) continue;
    const { height } = svg.viewBox.baseVal;
    svg.style.cssText = `display:block;width:${width}px;height:${height}px;max-width:none`;
  }
  copy.hidden = false;
  return copy;
}

function naturalWidth(svg: SVGSVGElement): number {
  return svg.viewBox.baseVal?.width ?? 0;
}

function line(text: string, className: string, role: 'heading' | 'foot'): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.dataset[role] = '';
  element.textContent = text;
  return element;
}

/** Without the characters that XML cannot hold. */
function wellFormed(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
