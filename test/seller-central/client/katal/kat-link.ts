import { KatElement, part, reflect } from './kat-element.ts';

class KatLink extends KatElement {
  static readonly observedAttributes = ['label', 'href', 'target', 'variant', 'rel'];
  static override css = `
    :host{display:inline-block}
    .link{color:#00727f;text-decoration:none;cursor:pointer;font-size:inherit}.link:hover{text-decoration:underline}
    :host([variant=button]) .link{display:inline-flex;align-items:center;height:32px;padding:0 12px;border:1px solid #00727f;border-radius:4px;font-weight:700;background:#fff}
    :host([variant=button]) .link:hover{background:#e9f6f7;text-decoration:none}
    .link:focus-visible{outline:2px solid #00a4b4;outline-offset:1px}`;

  draw(): void {
    const link = part(this.root, 'a', 'a', (node) => {
      node.className = 'link';
      node.setAttribute('part', 'link');
    });
    const slot = part(link, 'slot', 'slot');
    part(slot, '.link__inner', 'span', (node) => {
      node.className = 'link__inner';
    }).textContent = this.attribute('label');
    const href = this.getAttribute('href');
    if (href !== null && !/^\s*javascript:/i.test(href)) link.setAttribute('href', href);
    else {
      link.removeAttribute('href');
      link.tabIndex = 0;
    }
    for (const name of ['target', 'rel']) {
      if (this.hasAttribute(name)) link.setAttribute(name, this.attribute(name));
    }
  }
}

reflect(KatLink, ['label', 'href', 'target', 'variant', 'rel', 'download', 'kat-aria-label'], []);
customElements.define('kat-link', KatLink);
