import { settings } from './settings.ts';

type Child = Node | string | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/**
 * Makes an element. `class` may hold any words; a function under `onclick`, `oninput`… listens; `true` sets an empty
 * attribute; undefined and false set none. Text is always text. Part names pass through the switches for renamed parts.
 */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (name === 'class') node.className = String(value).split(' ').map(shownName).join(' ');
    else node.setAttribute(name, value === true ? '' : name === 'id' ? shownName(String(value)) : String(value));
  }
  put(node, ...children);
  return node;
}

/** Appends children; parts that the switches leave out are skipped. */
export function put(parent: Element, ...children: Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (child instanceof Element && isLeftOut(child)) continue;
    parent.append(child);
  }
}

/** Replaces the children of a part of the page. */
export function fill(parent: Element | null, ...children: Child[]): void {
  if (!parent) return;
  parent.replaceChildren();
  put(parent, ...children);
}

/** Finds a part by its real class or id, whatever it is called at present. */
export function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    selector.replace(/([.#])([\w-]+)/g, (_all, kind: string, name: string) => kind + CSS.escape(shownName(name))),
  );
}

function shownName(name: string): string {
  return settings.renamedParts[name] ?? name;
}

const isLeftOut = (node: Element): boolean =>
  settings.missingParts.some((name) => node.id === name || node.classList.contains(name));

const allowedTags = new Set(['a', 'b', 'br', 'em', 'i', 'li', 'ol', 'p', 'span', 'strong', 'u', 'ul']);

/** The server's HTML (status explanations, previews) with nothing but the few tags that the page lets through. */
export function serverHtml(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const result = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) result.append(...copyAllowed(node));
  return result;
}

function copyAllowed(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  const inside = [...node.childNodes].flatMap(copyAllowed);
  if (!(node instanceof Element) || !allowedTags.has(node.localName)) return inside;
  const copy = document.createElement(node.localName);
  const href = node.getAttribute('href');
  if (href && /^(?:https?:|\/)/.test(href)) copy.setAttribute('href', href);
  copy.append(...inside);
  return [copy];
}
