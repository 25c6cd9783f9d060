import { flagShapes, iconPaths } from './drawings.ts';
import { KatElement, part, reflect } from './kat-element.ts';

/** The small stand-ins that only show something. */

class KatBadge extends KatElement {
  static readonly observedAttributes = ['label', 'type'];
  static override css = `
    :host{display:inline-block}
    [part=label]{display:inline-block;padding:1px 7px;border-radius:3px;font-size:11px;line-height:16px;background:#eaeded;color:#16191f}
    :host([type=info]) [part=label]{background:#dbeefb;color:#0f4f7a}:host([type=success]) [part=label]{background:#e0f2da;color:#215f05}
    :host([type=warning]) [part=label]{background:#fdf0d5;color:#7a4a00}:host([type=danger]) [part=label]{background:#fbe0e0;color:#8f0000}`;

  draw(): void {
    part(this.root, 'span', 'span', (node) => node.setAttribute('part', 'label')).textContent = this.attribute('label');
  }
}
reflect(KatBadge, ['label', 'type', 'variant'], []);
customElements.define('kat-badge', KatBadge);

class KatIcon extends KatElement {
  static readonly observedAttributes = ['name', 'size'];
  static override css = ':host{display:inline-flex;vertical-align:-4px}svg{display:block}';

  draw(): void {
    const size = this.attribute('size') === 'small' ? 16 : 18;
    const path = iconPaths[this.attribute('name')] ?? iconPaths['info'];
    part(this.root, 'span', 'span').innerHTML =
      `<svg viewBox="0 0 24 24" width="${size}" height="${size}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;
  }
}
reflect(KatIcon, ['name', 'size'], []);
customElements.define('kat-icon', KatIcon);

class KatFlag extends KatElement {
  static readonly observedAttributes = ['country', 'size'];
  static override css =
    ':host{display:inline-flex;vertical-align:-2px}svg{display:block;border:1px solid rgb(0 0 0 / 15%)}';

  draw(): void {
    const shapes = flagShapes[this.attribute('country')] ?? '';
    part(this.root, 'span', 'span').innerHTML =
      `<svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true"><rect width="18" height="12" fill="#eee"/>${shapes}</svg>`;
  }
}
reflect(KatFlag, ['country', 'size'], []);
customElements.define('kat-flag', KatFlag);

class KatBox extends KatElement {
  static override css =
    ':host{display:block;padding:14px 16px;border:1px solid #d5dbdb;border-radius:4px;background:#fff}';

  draw(): void {
    part(this.root, 'slot', 'slot');
  }
}
reflect(KatBox, ['variant'], []);
customElements.define('kat-box', KatBox);

class KatInputGroup extends KatElement {
  static override css = ':host{display:flex}::slotted(*){flex:none}::slotted(kat-input){flex:1;min-width:280px}';

  draw(): void {
    part(this.root, 'slot', 'slot');
  }
}
customElements.define('kat-input-group', KatInputGroup);

class KatSpinner extends KatElement {
  static override css = `
    :host{display:inline-block;width:26px;height:26px}
    div{width:100%;height:100%;border:3px solid #d5dbdb;border-top-color:#00727f;border-radius:50%;animation:turn .8s linear infinite}
    @keyframes turn{to{transform:rotate(1turn)}}`;

  draw(): void {
    part(this.root, 'div', 'div');
  }
}
customElements.define('kat-spinner', KatSpinner);

class KatStatusindicator extends KatElement {
  static readonly observedAttributes = ['label', 'variant'];
  static override css = ':host{display:block;font-size:12px}:host([variant=error]){color:#c40000}';

  draw(): void {
    const wrapper = part(this.root, '.wrapper', 'div', (node) => {
      node.className = 'wrapper';
      node.setAttribute('aria-live', 'polite');
    });
    part(wrapper, '.label', 'span', (node) => {
      node.className = 'label';
    }).textContent = this.attribute('label');
  }
}
reflect(KatStatusindicator, ['label', 'variant'], []);
customElements.define('kat-statusindicator', KatStatusindicator);

class KatToggle extends KatElement {
  static readonly observedAttributes = ['checked', 'label'];
  static override css = `
    :host{display:inline-flex;cursor:pointer}
    button{width:34px;height:18px;border:0;border-radius:9px;background:#a2a6ac;position:relative;cursor:pointer;padding:0}
    button::after{content:"";position:absolute;top:2px;left:2px;width:14px;height:14px;border-radius:50%;background:#fff}
    :host([checked]) button{background:#00727f}:host([checked]) button::after{left:18px}`;

  draw(): void {
    const button = part(this.root, 'button', 'button', (node) => {
      node.type = 'button';
      node.setAttribute('role', 'switch');
      node.addEventListener('click', () => {
        this.toggleAttribute('checked');
        this.dispatchEvent(
          new CustomEvent('change', { bubbles: true, detail: { checked: this.hasAttribute('checked') } }),
        );
      });
    });
    button.setAttribute('aria-checked', String(this.hasAttribute('checked')));
    button.setAttribute('aria-label', this.attribute('label'));
  }
}
reflect(KatToggle, ['label'], ['checked']);
customElements.define('kat-toggle', KatToggle);

/** All of it is light DOM. */
class KatTooltip extends HTMLElement {
  connectedCallback(): void {
    queueMicrotask(() => {
      const label = document.createElement('kat-label');
      label.setAttribute('role', 'note');
      label.setAttribute('text', this.getAttribute('trigger-text') ?? '');
      const arrow = Object.assign(document.createElement('div'), { className: 'kat-tooltip-arrow' });
      const text = Object.assign(document.createElement('div'), { className: 'kat-tooltip-label' });
      text.textContent = this.getAttribute('label') ?? '';
      this.replaceChildren(label, arrow, text);
    });
  }
}
customElements.define('kat-tooltip', KatTooltip);

/** No shadow root at all. */
class KatDivider extends HTMLElement {}
customElements.define('kat-divider', KatDivider);

class KatOption extends HTMLElement {}
customElements.define('kat-option', KatOption);

class KatFlashbar extends KatElement {
  static readonly observedAttributes = ['variant', 'label'];
  static override css =
    ':host{display:block;padding:12px 16px;border-radius:4px;color:#fff;font-size:14px;background:#2f7fb5}:host([variant=danger]){background:#b12704}';

  draw(): void {
    part(this.root, 'slot', 'slot');
  }
}
reflect(KatFlashbar, ['variant'], []);
customElements.define('kat-flashbar', KatFlashbar);
