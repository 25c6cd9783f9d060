import type { ContactOrderJson } from '../../wire.ts';
import { type Attachment, attachmentProblem } from '../attachments.ts';
import { el, fill } from '../dom.ts';
import { upload } from '../requests.ts';
import { t } from '../strings.ts';

/** Files upload as soon as they are chosen. */
export function fileField(
  order: ContactOrderJson,
  marketplaceId: string,
  files: Attachment[],
  changed: () => void,
): HTMLElement {
  const above = el('div', { class: 'file-input-above' });
  const input = el('input', { type: 'file', multiple: true }) as HTMLInputElement;
  input.addEventListener('change', () => void add([...(input.files ?? [])]));

  async function add(chosen: File[]): Promise<void> {
    const problems: string[] = [];
    for (const file of chosen) {
      const problem = attachmentProblem(file, files) ?? (await uploadOne(file));
      if (problem) problems.push(problem);
    }
    input.value = '';
    draw(problems);
    changed();
  }

  async function uploadOne(file: File): Promise<string | undefined> {
    try {
      const fields = { marketplaceId, contactToken: order.encryptedContactToken };
      const { id, fileName } = await upload('/messaging/api/attachments', file, fields);
      files.push({ id, fileName, bytes: file.size });
      return undefined;
    } catch {
      return 'mons_response_attachment_failed';
    }
  }

  function draw(problems: string[]): void {
    fill(
      above,
      el(
        'span',
        { class: 'file-attachment-alerts' },
        ...problems.map((problem) => el('kat-alert', { variant: 'danger', header: t(problem) })),
      ),
      el('ul', { class: 'file-attachment-list' }, ...files.map(listed)),
    );
  }

  function listed(file: Attachment): HTMLElement {
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'attachment-list-trash-icon',
          'aria-label': file.fileName,
          onclick: () => {
            files.splice(files.indexOf(file), 1);
            draw([]);
            changed();
          },
        },
        el('kat-icon', { name: 'delete', size: 'small' }),
      ),
      file.fileName,
    );
  }

  return el(
    'div',
    { class: 'contact-buyer-file-input' },
    above,
    el(
      'div',
      { class: 'ayb-contact-attachment-input' },
      el(
        'span',
        {},
        el('kat-button', {
          variant: 'secondary',
          size: 'small',
          label: t('bbc_add_attachment'),
          onclick: () => input.click(),
        }),
        input,
      ),
    ),
    el('span', { class: 'ayb-contact-attachment-restrictions' }, t('practice-attachment-restrictions')),
  );
}
