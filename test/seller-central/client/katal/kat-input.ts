import { KatElement, part, reflect } from './kat-element.ts';

/** Not read in detail on the real page: a native input in an open root. */
export class KatInput extends KatElement {
  static readonly observedAttributes = ['placeholder', 'maxlength', 'disabled', 'label'];
  static override css = `
    :host{display:block}
    input{width:100%;height:32px;padding:4px 10px;border:1px solid #a2a6ac;border-radius:4px;font-size:13px}
    input:focus{outline:2px solid #00a4b4;outline-offset:-1px}`;

  readonly #box = document.createElement('input');

  constructor() {
    super();
    this.#box.addEventListener('change', () => this.dispatchEvent(new Event('change')));
  }

  get value(): string {
    return this.#box.value;
  }

  set value(text: string) {
    this.#box.value = text;
  }

  override focus(): void {
    this.#box.focus();
  }

  draw(): void {
    const label = part(this.root, 'kat-label', 'kat-label' as 'span', (node) =>
      node.setAttribute('part', 'input-label'),
    );
    label.hidden = !this.hasAttribute('label');
    label.setAttribute('text', this.attribute('label'));
    if (!this.#box.isConnected) this.root.append(this.#box);
    this.#box.type = 'text';
    for (const name of ['placeholder', 'maxlength', 'disabled']) {
      if (this.hasAttribute(name)) this.#box.setAttribute(name, this.attribute(name));
      else this.#box.removeAttribute(name);
    }
    this.#box.setAttribute('aria-label', this.attribute('label') || this.attribute('placeholder'));
  }
}

reflect(KatInput, ['label', 'placeholder', 'type', 'maxlength', 'name', 'state', 'state-label'], ['disabled']);
customElements.define('kat-input', KatInput);
