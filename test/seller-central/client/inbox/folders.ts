import { el } from '../dom.ts';
import { t } from '../strings.ts';
import { type Folder, folders } from './address.ts';

const looks: Record<(typeof folders)[number], { icon: string; label: string }> = {
  all: { icon: 'all_inbox', label: 'ayb-all' },
  responseNeeded: { icon: 'query_builder', label: 'ayb-response-needed-case-status' },
  sent: { icon: 'send', label: 'ayb-sent-messages-cases-folder' },
  resolved: { icon: 'playlist_add_check', label: 'ayb-resolved-case-status' },
  reportedUnresolved: { icon: 'record_voice_over', label: 'ayb-reported-unresolved' },
};

export function folderPanel(current: Folder, choose: (folder: Folder) => void): HTMLElement {
  const listed: Folder[] = current === 'search' || current === 'caseId' ? [...folders, current] : [...folders];
  const panel = el(
    'div',
    { class: 'case-panel case-folders' },
    el(
      'div',
      { class: 'case-folder-top-bar' },
      el('h4', {}, t('ayb-inbox-cases-folder')),
      el(
        'a',
        { class: 'collapse-folders', role: 'button', onclick: () => panel.classList.toggle('collapsed') },
        el('kat-icon', { name: 'chevron_left', size: 'small' }),
        el('span', {}, t('ayb-collapse-cases-folder')),
      ),
    ),
    el(
      'ul',
      { class: 'case-folder-list' },
      ...listed.map((folder) => el('li', {}, folderEntry(folder, current, choose))),
    ),
  );
  return panel;
}

function folderEntry(folder: Folder, current: Folder, choose: (folder: Folder) => void): HTMLElement {
  const look =
    folder === 'search' || folder === 'caseId'
      ? { icon: 'search', label: 'mons_thread_list_filter_search' }
      : looks[folder];
  return el(
    'div',
    {
      id: `case-folder-${folder}`,
      class: `case-folder-icon-with-name ${folder === current ? 'active' : 'false'}`,
      onclick: () => choose(folder),
    },
    el('kat-icon', { name: look.icon }),
    el('span', { class: 'case-folder-name' }, t(look.label)),
  );
}
