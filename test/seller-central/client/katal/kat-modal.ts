import { KatElement, reflect } from './kat-element.ts';

/** The dialog role sits on the host. Escape and a click outside close it unless it is persistent. */
export class KatModal extends KatElement {
  static readonly observedAttributes = ['visible', 'title', 'no-close-icon'];
  static override css = `
    :host{display:none}:host([visible]){display:block}
    .container{position:fixed;inset:0;z-index:2000;background:rgb(22 25 31 / 55%);display:flex;align-items:center;justify-content:center}
    .dialog{background:#fff;border-radius:6px;width:min(640px,92vw);max-height:86vh;display:flex;flex-direction:column;box-shadow:0 8px 30px rgb(0 0 0 / 30%)}
    .header{display:flex;justify-content:space-between;align-items:center;padding:14px 18px;border-bottom:1px solid #d5dbdb;background:#f4f6f6;border-radius:6px 6px 0 0}
    .title{font-size:17px;font-weight:700}.close{border:0;background:none;cursor:pointer;font-size:18px;color:#565959}
    .body{padding:16px 18px;overflow:auto}.footer{padding:12px 18px;border-top:1px solid #d5dbdb;text-align:right}`;

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !this.hasAttribute('persistent')) this.close();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
    document.body.classList.remove('kat-no-scroll');
  }

  override attributeChangedCallback(name = ''): void {
    if (name === 'visible') this.#announce(this.hasAttribute('visible'));
    super.attributeChangedCallback();
  }

  close(): void {
    if (this.hasAttribute('visible')) this.removeAttribute('visible');
  }

  draw(): void {
    if (!this.root.querySelector('.container')) this.#build();
    const title = this.root.querySelector('slot[name=title]');
    if (title) title.textContent = this.attribute('title');
    this.root.querySelector('.close')?.toggleAttribute('hidden', this.hasAttribute('no-close-icon'));
  }

  #announce(visible: boolean): void {
    document.body.classList.toggle('kat-no-scroll', visible);
    this.dispatchEvent(new CustomEvent(visible ? 'open' : 'close', { cancelable: true, detail: { visible } }));
  }

  #build(): void {
    const container = document.createElement('div');
    container.className = 'container';
    container.innerHTML =
      '<div class="dialog"><div class="header" part="modal-header"><div class="title"><slot name="title"></slot></div><button type="button" class="close" part="modal-close-button" aria-label="Close">✕</button></div><div class="body"><slot></slot></div><div class="footer"><slot name="footer"></slot></div></div>';
    container.querySelector('.close')?.addEventListener('click', () => this.close());
    container.addEventListener('click', (event) => {
      if (event.target === container && !this.hasAttribute('persistent')) this.close();
    });
    this.root.append(container);
  }
}

reflect(KatModal, ['title'], ['visible', 'persistent', 'no-close-icon', 'scroll-all']);
customElements.define('kat-modal', KatModal);
