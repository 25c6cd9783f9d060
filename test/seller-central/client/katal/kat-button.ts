import { KatElement, reflect } from './kat-element.ts';

/** While disabled or loading the host swallows clicks in the capture phase; listeners further out still see them. */
export class KatButton extends KatElement {
  static readonly observedAttributes = ['label', 'variant', 'size', 'disabled', 'loading', 'kat-aria-label'];
  static override css = `
    :host{display:inline-block}:host([full-width]){display:block}
    .button{display:inline-flex;align-items:center;min-height:34px;padding:6px 16px;border:1px solid #00727f;border-radius:4px;background:#00727f;color:#fff;font-size:13px;font-weight:700;cursor:pointer;white-space:nowrap}
    .button:hover{background:#005c67}.button:focus-visible{outline:2px solid #00a4b4;outline-offset:2px}
    ::slotted([slot=icon]){margin-right:6px}
    :host([full-width]) .button{width:100%;justify-content:center}
    :host([size=small]) .button{min-height:28px;padding:3px 10px;font-size:12px}
    :host([variant=secondary]) .button{background:#fff;color:#00727f}:host([variant=secondary]) .button:hover{background:#e9f6f7}
    :host([variant=tertiary]) .button,:host([variant=link]) .button{background:none;border-color:transparent;color:#00727f;padding-inline:6px}
    :host([disabled]) .button{background:#eaeded;border-color:#d5dbdb;color:#879596;cursor:not-allowed}`;

  constructor() {
    super();
    this.addEventListener(
      'click',
      (event) => {
        if (!this.hasAttribute('disabled') && !this.hasAttribute('loading')) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }

  override focus(): void {
    this.root.querySelector('button')?.focus();
  }

  draw(): void {
    let button = this.root.querySelector('button');
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      const icon = document.createElement('span');
      icon.className = 'icon__container';
      icon.append(Object.assign(document.createElement('slot'), { name: 'icon' }));
      const content = document.createElement('span');
      content.className = 'content';
      button.append(icon, content);
      this.root.append(button);
    }
    const content = button.querySelector('.content');
    if (content)
      content.replaceChildren(
        this.hasAttribute('label') ? labelSpan(this.attribute('label')) : document.createElement('slot'),
      );
    button.setAttribute('aria-disabled', String(this.hasAttribute('disabled')));
    if (this.hasAttribute('kat-aria-label')) button.setAttribute('aria-label', this.attribute('kat-aria-label'));
    const spinner = button.querySelector('kat-spinner');
    if (this.hasAttribute('loading') && !spinner) button.prepend(document.createElement('kat-spinner'));
    if (!this.hasAttribute('loading')) spinner?.remove();
  }
}

function labelSpan(label: string): HTMLSpanElement {
  return Object.assign(document.createElement('span'), { textContent: label });
}

reflect(KatButton, ['label', 'value', 'variant', 'size', 'type', 'name'], ['disabled', 'loading', 'full-width']);
customElements.define('kat-button', KatButton);
