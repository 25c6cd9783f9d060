import { KatElement, part, reflect } from './kat-element.ts';

interface Option {
  name: string;
  value: string;
  disabled?: boolean;
}

/** `selectOption` takes a `kat-option` element; a string changes nothing. Setting the value fires nothing. */
export class KatDropdown extends KatElement {
  static readonly observedAttributes = ['value', 'placeholder', 'options', 'disabled', 'expanded'];
  static override css = `
    :host{display:inline-block;position:relative;min-width:120px}
    .select-header{display:flex;justify-content:space-between;gap:8px;padding:5px 10px;border:1px solid #a2a6ac;border-radius:4px;background:#fff;cursor:pointer;font-size:13px;min-height:30px;align-items:center}
    .select-header::after{content:"";width:7px;height:7px;border:solid #565959;border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translateY(-2px)}
    :host([size=small]) .select-header{min-height:26px;padding:3px 8px}
    .select-options{position:absolute;z-index:50;top:100%;left:0;min-width:100%;max-height:260px;overflow:auto;background:#fff;border:1px solid #a2a6ac;border-radius:4px;box-shadow:0 4px 12px rgb(0 0 0 / 18%)}
    kat-option{display:block;padding:6px 10px;font-size:13px;cursor:pointer;white-space:nowrap}kat-option:hover,kat-option[selected]{background:#e3f4f6}`;

  #options: Option[] = [];

  get options(): Option[] {
    return this.#options;
  }

  set options(options: Option[]) {
    this.#options = options;
    this.queueDraw();
  }

  override attributeChangedCallback(name = '', _before: string | null = null, after: string | null = null): void {
    if (name === 'options') this.#options = after ? (JSON.parse(after) as Option[]) : [];
    super.attributeChangedCallback();
  }

  selectOption(option: unknown): void {
    if (!(option instanceof HTMLElement) || option.localName !== 'kat-option') return;
    const value = option.getAttribute('value') ?? '';
    this.setAttribute('value', value);
    this.removeAttribute('expanded');
    this.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { value, values: [value] } }));
  }

  draw(): void {
    const container = part(this.root, '.kat-select-container', 'div', (node) => {
      node.className = 'kat-select-container';
    });
    const header = part(container, '.select-header', 'div', (node) => {
      node.className = 'select-header';
      node.tabIndex = 0;
      node.addEventListener('click', () => this.#toggle());
      node.addEventListener('keydown', (event) => this.#onKey(event));
    });
    header.textContent =
      this.#options.find((option) => option.value === this.attribute('value'))?.name ?? this.attribute('placeholder');
    const list = part(container, '.select-options', 'div', (node) => {
      node.className = 'select-options';
    });
    list.hidden = !this.hasAttribute('expanded');
    const inner = document.createElement('div');
    inner.className = 'option-inner-container';
    inner.append(...this.#options.map((option) => this.#option(option)));
    list.replaceChildren(inner);
  }

  #option({ name, value }: Option): HTMLElement {
    const option = document.createElement('kat-option');
    option.setAttribute('value', value);
    option.setAttribute('part', 'dropdown-option');
    option.toggleAttribute('selected', value === this.attribute('value'));
    option.textContent = name;
    option.addEventListener('click', () => this.selectOption(option));
    return option;
  }

  #toggle(): void {
    if (this.hasAttribute('disabled')) return;
    const opens = !this.hasAttribute('expanded');
    this.toggleAttribute('expanded', opens);
    this.dispatchEvent(new CustomEvent(opens ? 'expand' : 'collapse'));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') this.#toggle();
    if (event.key === 'Escape') this.removeAttribute('expanded');
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = this.#options.findIndex((option) => option.value === this.attribute('value'));
    this.selectOption(this.root.querySelectorAll('kat-option')[at + step]);
  }
}

reflect(
  KatDropdown,
  ['value', 'placeholder', 'name', 'size', 'label', 'state'],
  ['expanded', 'disabled', 'multiple', 'searchable'],
);
customElements.define('kat-dropdown', KatDropdown);
