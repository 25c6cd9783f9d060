/** Base of the Katal stand-ins: open shadow root, attributes and properties mirror each other, drawing waits a microtask. */
export abstract class KatElement extends HTMLElement {
  #isQueued = false;
  #isStyled = false;

  static css = '';

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  get root(): ShadowRoot {
    if (!this.shadowRoot) throw new Error('A Katal stand-in has an open root');
    return this.shadowRoot;
  }

  connectedCallback(): void {
    this.queueDraw();
  }

  attributeChangedCallback(): void {
    this.queueDraw();
  }

  queueDraw(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      if (!this.isConnected) return;
      if (!this.#isStyled) this.#addStyle();
      this.draw();
    });
  }

  attribute(name: string): string {
    return this.getAttribute(name) ?? '';
  }

  /** Runs once for the first drawing and many times after: it must find its own nodes again. */
  abstract draw(): void;

  #addStyle(): void {
    this.#isStyled = true;
    const style = document.createElement('style');
    style.textContent = `:host{box-sizing:border-box;font:inherit}[hidden]{display:none!important}*{box-sizing:border-box;font-family:inherit}${(this.constructor as typeof KatElement).css}`;
    this.root.prepend(style);
  }
}

/** Gives a class the properties whose changes reflect to attributes, as Katal's String and Boolean properties do. */
export function reflect(element: { prototype: HTMLElement }, texts: string[], switches: string[]): void {
  for (const name of texts) {
    Object.defineProperty(element.prototype, camel(name), {
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? undefined;
      },
      set(this: HTMLElement, value: string | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
  for (const name of switches) {
    Object.defineProperty(element.prototype, camel(name), {
      get(this: HTMLElement) {
        return this.hasAttribute(name);
      },
      set(this: HTMLElement, value: boolean) {
        this.toggleAttribute(name, Boolean(value));
      },
    });
  }
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** A node of the shadow tree, made the first time and found again later. */
export function part<Tag extends keyof HTMLElementTagNameMap>(
  parent: ParentNode & Node,
  selector: string,
  tag: Tag,
  shape: (node: HTMLElementTagNameMap[Tag]) => void = () => {},
): HTMLElementTagNameMap[Tag] {
  const found =
    parent.querySelector<HTMLElementTagNameMap[Tag]>(`:scope > ${selector}`) ?? findInRoot<Tag>(parent, selector);
  if (found) return found;
  const node = document.createElement(tag);
  shape(node);
  parent.appendChild(node);
  return node;
}

/** `:scope` names nothing in a shadow root, so its children are looked through. */
function findInRoot<Tag extends keyof HTMLElementTagNameMap>(
  parent: ParentNode,
  selector: string,
): HTMLElementTagNameMap[Tag] | undefined {
  return [...parent.children].find((child) => child.matches(selector)) as HTMLElementTagNameMap[Tag] | undefined;
}
