import { KatElement, part, reflect } from './kat-element.ts';

/** The native radio is a light-DOM child. Its `change` stops there; the host fires its own, which bubbles. */
export class KatRadiobutton extends KatElement {
  static readonly observedAttributes = ['label', 'constraint-label', 'name', 'value', 'disabled', 'checked'];
  static override css = `
    :host{display:block}
    .wrapper{display:flex;gap:10px;align-items:flex-start;cursor:pointer}
    .indicator{padding-top:1px}.text{flex:1}
    kat-label[part=radiobutton-label]{font-size:14px;font-weight:700}
    kat-label[part=radiobutton-constraint-label]{font-size:12px;color:#565959;display:block;margin-top:2px}
    :host([disabled]) .wrapper{cursor:not-allowed;opacity:.55}`;

  readonly #input = document.createElement('input');

  constructor() {
    super();
    const input = this.#input;
    input.type = 'radio';
    input.className = 'kat-radio';
    input.slot = 'radio';
    input.setAttribute('part', 'radiobutton-input');
    input.addEventListener('change', (event) => {
      event.stopPropagation();
      this.#emit('change', { checked: true, value: this.getAttribute('value') });
    });
    input.addEventListener('focus', () => this.#emit('focus'));
    input.addEventListener('blur', () => this.#emit('blur'));
  }

  override connectedCallback(): void {
    if (!this.#input.isConnected) {
      const icon = document.createElement('span');
      icon.className = 'kat-radiobutton-icon';
      icon.slot = 'radio';
      this.append(this.#input, icon);
    }
    super.connectedCallback();
  }

  override attributeChangedCallback(name = ''): void {
    if (name === 'checked') this.#input.checked = this.hasAttribute('checked');
    super.attributeChangedCallback();
  }

  draw(): void {
    const input = this.#input;
    input.name = this.attribute('name');
    input.value = this.attribute('value');
    input.disabled = this.hasAttribute('disabled');
    input.setAttribute('aria-label', this.attribute('label'));
    const wrapper = part(this.root, '.wrapper', 'div', (node) => {
      node.className = 'wrapper';
      node.addEventListener('click', (event) => {
        if (event.target !== input) input.click();
      });
    });
    const indicator = part(wrapper, '.indicator', 'div', (node) => {
      node.className = 'indicator';
    });
    part(indicator, 'slot', 'slot', (node) => {
      node.name = 'radio';
    });
    const text = part(wrapper, '.text', 'div', (node) => {
      node.className = 'text';
    });
    const slot = part(text, 'slot', 'slot');
    labelIn(slot, 'radiobutton-label').setAttribute('text', this.attribute('label'));
    labelIn(slot, 'radiobutton-constraint-label').setAttribute('text', this.attribute('constraint-label'));
  }

  #emit(name: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
}

function labelIn(parent: HTMLElement, name: string): HTMLElement {
  return part(parent, `[part=${name}]`, 'kat-label' as 'span', (node) => node.setAttribute('part', name));
}

reflect(
  KatRadiobutton,
  ['value', 'label', 'constraint-label', 'name', 'unique-id', 'kat-aria-label'],
  ['disabled', 'checked'],
);
customElements.define('kat-radiobutton', KatRadiobutton);
