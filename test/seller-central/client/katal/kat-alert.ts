import { KatElement, reflect } from './kat-element.ts';

export class KatAlert extends KatElement {
  static readonly observedAttributes = ['header', 'description', 'variant', 'dismissed', 'persistent'];
  static override css = `
    :host{display:flex;gap:10px;align-items:flex-start;padding:10px 12px;border:1px solid #2f7fb5;border-left-width:4px;border-radius:4px;background:#fff;font-size:13px;line-height:18px;color:#16191f}
    :host([dismissed]){display:none}
    :host([variant=success]){border-color:#2a8703}:host([variant=danger]){border-color:#c40000}:host([variant=warning]){border-color:#c7760b}
    kat-icon[part=alert-icon]{color:#2f7fb5}:host([variant=success]) [part=alert-icon]{color:#2a8703}:host([variant=danger]) [part=alert-icon]{color:#c40000}:host([variant=warning]) [part=alert-icon]{color:#c7760b}
    .body{flex:1;min-width:0}.header{font-weight:700}.header:empty,.description:empty{display:none}.dismiss{cursor:pointer;color:#565959}`;

  draw(): void {
    if (!this.root.querySelector('.body')) this.#build();
    const icons: Record<string, string> = { success: 'check_circle', danger: 'error', warning: 'warning' };
    this.root.querySelector('[part=alert-icon]')?.setAttribute('name', icons[this.attribute('variant')] ?? 'info');
    fill(this.root, 'header', this.getAttribute('header'));
    fill(this.root, '', this.getAttribute('description'));
    this.root.querySelector('.dismiss')?.toggleAttribute('hidden', this.hasAttribute('persistent'));
    this.setAttribute('role', 'alert');
  }

  #build(): void {
    const icon = document.createElement('kat-icon');
    icon.setAttribute('part', 'alert-icon');
    const body = document.createElement('div');
    body.className = 'body';
    body.setAttribute('part', 'alert-body');
    const content = document.createElement('div');
    content.className = 'content';
    for (const [name, slot] of [
      ['header', 'header'],
      ['description', ''],
    ] as const) {
      const line = document.createElement('div');
      line.className = name;
      line.append(slotNamed(slot));
      content.append(line);
    }
    const cta = document.createElement('div');
    cta.className = 'cta';
    cta.append(slotNamed('cta'));
    body.append(content, cta);
    const dismiss = document.createElement('kat-icon');
    dismiss.className = 'dismiss';
    dismiss.setAttribute('part', 'alert-dismiss-button');
    dismiss.setAttribute('name', 'close');
    dismiss.addEventListener('click', (event) => {
      event.stopPropagation();
      this.setAttribute('dismissed', '');
      this.dispatchEvent(new CustomEvent('dismiss', { detail: { dismissed: true } }));
    });
    this.root.append(icon, body, dismiss);
  }
}

function slotNamed(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  if (name) slot.name = name;
  return slot;
}

/** The attribute's text is the slot's fallback: slotted content wins. */
function fill(root: ShadowRoot, slot: string, text: string | null): void {
  const found = root.querySelector<HTMLSlotElement>(slot ? `slot[name=${slot}]` : '.description > slot');
  if (found) found.textContent = text ?? '';
}

reflect(KatAlert, ['header', 'description', 'variant', 'size'], ['dismissed', 'persistent']);
customElements.define('kat-alert', KatAlert);
