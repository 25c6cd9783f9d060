import { KatElement, part, reflect } from './kat-element.ts';

interface Choice {
  label: string;
  action: string;
}

/** A button with more actions behind an arrow; emits `action` with the chosen name. */
export class KatDropdownButton extends KatElement {
  static readonly observedAttributes = ['options', 'expanded', 'disabled'];
  static override css = `
    :host{display:inline-flex;position:relative}
    button{border:1px solid #00727f;background:#fff;color:#00727f;font-size:12px;font-weight:700;padding:5px 10px;cursor:pointer}
    .button{border-radius:4px 0 0 4px}.indicator{border-radius:0 4px 4px 0;border-left:0;padding:5px 8px}
    .options{position:absolute;z-index:40;top:100%;right:0;background:#fff;border:1px solid #a2a6ac;border-radius:4px;box-shadow:0 4px 12px rgb(0 0 0 / 18%);width:max-content}
    .option{padding:7px 12px;font-size:13px;cursor:pointer}.option:hover{background:#e3f4f6}`;

  draw(): void {
    const choices = JSON.parse(this.attribute('options') || '[]') as Choice[];
    const [first, ...rest] = choices;
    const button = part(this.root, '.button', 'button', (node) => {
      node.className = 'button';
      node.addEventListener('click', () => this.#act(node.dataset['action'] ?? ''));
    });
    button.textContent = first?.label ?? '';
    button.dataset['action'] = first?.action ?? '';
    part(this.root, '.indicator', 'button', (node) => {
      node.className = 'indicator';
      node.textContent = '▾';
      node.addEventListener('click', () => this.#toggle());
    });
    const list = part(this.root, '.options', 'div', (node) => {
      node.className = 'options';
    });
    list.hidden = !this.hasAttribute('expanded');
    list.replaceChildren(...rest.map((choice) => this.#option(choice)));
  }

  #option({ label, action }: Choice): HTMLElement {
    const option = Object.assign(document.createElement('div'), { className: 'option', textContent: label });
    option.dataset['action'] = action;
    option.addEventListener('click', () => this.#act(action));
    return option;
  }

  #toggle(): void {
    const opens = !this.hasAttribute('expanded');
    this.toggleAttribute('expanded', opens);
    this.dispatchEvent(new CustomEvent(opens ? 'expand' : 'collapse'));
  }

  #act(action: string): void {
    this.removeAttribute('expanded');
    this.dispatchEvent(new CustomEvent('action', { detail: { action } }));
  }
}

reflect(KatDropdownButton, ['variant', 'size'], ['expanded', 'disabled', 'single-target']);
customElements.define('kat-dropdown-button', KatDropdownButton);
