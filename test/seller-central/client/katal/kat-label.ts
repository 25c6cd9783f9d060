import { KatElement, part, reflect } from './kat-element.ts';

/** Writes a light copy of its label beside the one in its root. */
class KatLabel extends KatElement {
  static readonly observedAttributes = ['text', 'for', 'emphasis'];
  static override css =
    ':host{display:inline}label{font:inherit;cursor:inherit}:host([emphasis]) label{font-weight:700}';

  draw(): void {
    const label = part(this.root, 'label', 'label');
    const slot = part(label, 'slot', 'slot');
    slot.textContent = this.attribute('text');
    if (!this.hasAttribute('text')) return;
    const holder = part(this, 'span', 'span', (node) => {
      node.slot = 'private-light-dom';
    });
    part(holder, 'label', 'label').textContent = this.attribute('text');
  }
}

reflect(KatLabel, ['text', 'emphasis', 'for', 'variant', 'state', 'tooltip-text', 'unique-id'], []);
customElements.define('kat-label', KatLabel);
