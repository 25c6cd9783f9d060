import { KatElement, part, reflect } from './kat-element.ts';

export class KatPopover extends KatElement {
  static readonly observedAttributes = ['visible', 'trigger-type', 'position'];
  static override css = `
    :host{display:inline-block;position:relative}
    .content{position:absolute;z-index:60;top:calc(100% + 6px);left:0;background:#fff;border:1px solid #c3c8cb;border-radius:4px;box-shadow:0 4px 14px rgb(0 0 0 / 20%);padding:10px 12px;font-size:13px;width:max-content;max-width:340px;color:#16191f}
    :host([position^=top]) .content{top:auto;bottom:calc(100% + 6px)}
    :host([position$=right]) .content{left:auto;right:0}`;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.getAttribute('trigger-type') === 'hover') {
      this.addEventListener('mouseenter', () => this.#show(true));
      this.addEventListener('mouseleave', () => this.#show(false));
    }
  }

  draw(): void {
    part(this.root, '.trigger', 'span', (node) => {
      node.className = 'trigger';
      const slot = document.createElement('slot');
      slot.name = 'trigger';
      node.append(slot);
      node.addEventListener('click', () => {
        if (this.getAttribute('trigger-type') !== 'hover') this.#show(!this.hasAttribute('visible'));
      });
    });
    const content = part(this.root, '.content', 'div', (node) => {
      node.className = 'content';
      const wrap = document.createElement('div');
      wrap.className = 'content-wrap';
      wrap.append(document.createElement('slot'));
      node.append(wrap);
    });
    content.hidden = !this.hasAttribute('visible');
  }

  #show(visible: boolean): void {
    if (this.hasAttribute('disabled')) return;
    this.toggleAttribute('visible', visible);
    this.dispatchEvent(new CustomEvent(visible ? 'show' : 'hide'));
  }
}

reflect(KatPopover, ['variant', 'trigger-type', 'position', 'kat-aria-behavior'], ['visible', 'disabled']);
customElements.define('kat-popover', KatPopover);
