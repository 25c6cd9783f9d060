import type { Attachment } from '../attachments.ts';
import { el } from '../dom.ts';
import { settings } from '../settings.ts';
import { t } from '../strings.ts';
import { templateSelect } from './template-select.ts';

const spellcheckOffKey = 'DisableMessageSpellcheck';

export const isSpellcheckOn = (): boolean => settings.spellcheck && sessionStorage.getItem(spellcheckOffKey) !== 'true';

export interface ComposerIconActions {
  remaining: HTMLElement;
  rebuild(): void;
  attach(files: File[]): void;
  useTemplate(body: string): Promise<void>;
}

/** The row above the box: characters left, spell check, files, templates. */
export function composerIcons({ remaining, rebuild, attach, useTemplate }: ComposerIconActions): HTMLElement {
  const files = el('input', { type: 'file', multiple: true }) as HTMLInputElement;
  files.addEventListener('change', () => attach([...(files.files ?? [])]));
  return el(
    'div',
    { class: 'case-message-view-composer-icons' },
    remaining,
    el(
      'div',
      { class: 'case-message-view-composer-icons-container' },
      spellcheckSettings(rebuild),
      el(
        'div',
        { id: 'icon-container' },
        el('kat-link', { label: t('ayb-case-attach-file'), onclick: () => files.click() }),
        files,
      ),
      el('div', { class: 'case-message-view-composer-icons-templates' }, templateSelect(useTemplate)),
    ),
  );
}

function spellcheckSettings(rebuild: () => void): HTMLElement {
  const toggle = el('kat-toggle', { checked: isSpellcheckOn(), label: t('practice-spell-check') });
  toggle.addEventListener('change', () => {
    if (toggle.hasAttribute('checked')) sessionStorage.removeItem(spellcheckOffKey);
    else sessionStorage.setItem(spellcheckOffKey, 'true');
    rebuild();
  });
  return el(
    'kat-popover',
    { 'trigger-type': 'click', position: 'top' },
    el('span', { slot: 'trigger', class: 'spellcheck-trigger' }, el('kat-icon', { name: 'spellcheck' })),
    el('label', { class: 'spellcheck-setting' }, t('practice-spell-check'), toggle),
  );
}

export function attachmentList(attachments: Attachment[], rebuild: () => void): HTMLElement {
  return el(
    'div',
    { class: 'attachment-list' },
    ...attachments.map((attachment) =>
      el(
        'div',
        { class: 'attachment-list-item' },
        el('kat-icon', { name: 'attach_file', size: 'small' }),
        el('span', { class: 'file-name' }, attachment.fileName),
        el(
          'kat-link',
          {
            onclick: () => {
              attachments.splice(attachments.indexOf(attachment), 1);
              rebuild();
            },
          },
          el('kat-icon', { name: 'close', size: 'small' }),
        ),
      ),
    ),
  );
}
