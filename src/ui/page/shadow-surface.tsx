import { type ComponentChild, render } from 'preact';
import { PAGE_STYLE } from './page-style.ts';

/** A view in a closed shadow root beside the page's own nodes. */
export interface ShadowSurface {
  readonly host: HTMLElement;
  show(view: ComponentChild): void;
  /** Takes on the page's theme as it is now. */
  followGround(): void;
  remove(): void;
}

/** Whether the page's ground is dark where we stand. */
function isDarkAt(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at !== null && view !== null; at = at.parentElement) {
    const match = /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?/.exec(view.getComputedStyle(at).backgroundColor);
    if (match === null || match[4] === '0') continue;
    const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
  }
  // A page without any ground of its own: light unless it says it follows the system.
  return false;
}

const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** Mounts a surface before or behind a node. Keys pressed inside stay inside: the mail program has shortcuts on letters. */
export function mountSurface(place: (host: HTMLElement) => void, document: Document): ShadowSurface {
  const host = document.createElement('countersign-surface');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = PAGE_STYLE;
  const surface = document.createElement('div');
  root.append(style, surface);
  place(host);
  // A guest on the page: the page's own letters, and its ground.
  const followGround = () => {
    const font = document.defaultView?.getComputedStyle(host.parentElement ?? host).fontFamily;
    if (font) surface.style.setProperty('--page-font', font);
    surface.className = isDarkAt(host) ? 'surface dark' : 'surface';
  };
  followGround();
  for (const key of KEYS) host.addEventListener(key, (event) => event.stopPropagation());
  return {
    host,
    followGround,
    show: (view) => render(view, surface),
    remove() {
      render(null, surface);
      host.remove();
    },
  };
}
