import { KatElement, part, reflect } from './kat-element.ts';

/**
 * The attribute `value` is read but never written back; the property stands for the inner box. The native `input` crosses
 * the shadow border; `change` is fired again on the host, where it does not bubble.
 */
export class KatTextarea extends KatElement {
  static readonly observedAttributes = [
    'value',
    'placeholder',
    'maxlength',
    'disabled',
    'label',
    'state',
    'name',
    'size',
  ];
  static override css = `
    :host{display:block}
    textarea{display:block;width:100%;min-height:160px;padding:8px 10px;border:1px solid #a2a6ac;border-radius:4px;font-size:14px;line-height:20px;resize:vertical;color:#16191f;background:#fff}
    textarea:focus{outline:2px solid #00a4b4;outline-offset:-1px;border-color:#00727f}
    :host([state=error]) textarea{border-color:#c40000}.metadata{font-size:12px;color:#c40000}`;

  readonly #box = document.createElement('textarea');

  constructor() {
    super();
    this.#box.setAttribute('part', 'textarea');
    this.#box.addEventListener('change', () => this.dispatchEvent(new Event('change')));
    this.#box.addEventListener('blur', () => this.classList.add('touched'));
    this.#box.addEventListener('input', () => this.#copyForForms());
  }

  get value(): string {
    return this.#box.value;
  }

  set value(text: string) {
    this.#box.value = text;
    this.#copyForForms();
  }

  override attributeChangedCallback(name = '', _before: string | null = null, after: string | null = null): void {
    if (name === 'value') this.value = after ?? '';
    super.attributeChangedCallback();
  }

  override focus(): void {
    this.#box.focus();
  }

  draw(): void {
    const label = part(this.root, 'kat-label', 'kat-label' as 'span', (node) =>
      node.setAttribute('part', 'textarea-label'),
    );
    label.hidden = !this.hasAttribute('label');
    label.setAttribute('text', this.attribute('label'));
    if (!this.#box.isConnected) this.root.append(this.#box);
    for (const name of ['placeholder', 'maxlength', 'disabled']) {
      if (this.hasAttribute(name)) this.#box.setAttribute(name, this.attribute(name));
      else this.#box.removeAttribute(name);
    }
    this.#box.setAttribute('aria-label', this.attribute('kat-aria-label') || this.attribute('label'));
    part(this.root, '.metadata', 'div', (node) => {
      node.className = 'metadata';
    }).textContent = this.attribute('state-label');
    this.#copyForForms();
  }

  /** With a name, a hidden copy in the light DOM takes part in forms. */
  #copyForForms(): void {
    if (!this.hasAttribute('name') || !this.isConnected) return;
    const holder = part(this, 'span', 'span', (node) => {
      node.slot = 'private-light-dom';
    });
    const copy = part(holder, 'textarea', 'textarea', (node) => {
      node.hidden = true;
    });
    copy.name = this.attribute('name');
    copy.value = this.#box.value;
  }
}

reflect(
  KatTextarea,
  [
    'name',
    'placeholder',
    'label',
    'constraint-label',
    'size',
    'state',
    'state-label',
    'maxlength',
    'kat-aria-label',
    'unique-id',
  ],
  ['disabled', 'required'],
);
customElements.define('kat-textarea', KatTextarea);
