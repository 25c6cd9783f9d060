import { filterValueParameter, pageTokenParameter } from '../../assumed.ts';
import type { CaseJson, CaseListJson, OrderContextJson, PartyCaseJson } from '../../wire.ts';
import { el, fill } from '../dom.ts';
import { getJson, postJson } from '../requests.ts';
import { type Folder, type InboxAddress, readAddress, writeAddress } from './address.ts';
import { listenForArrows } from './arrow-keys.ts';
import { cachedCase, forgetCase, keepCase, type LoadedCase, markProcessing } from './case-cache.ts';
import { caseListItems, casePaging, updateCaseList } from './case-list.ts';
import { folderPanel } from './folders.ts';
import { kpiBar } from './kpi-bar.ts';
import { listFilters } from './list-filters.ts';
import { fillOrderPanel } from './order-panel.ts';
import { openReportDialog } from './report-dialog.ts';
import { retryOverlay, skeleton } from './retry.ts';
import { appendBubble, redrawHeader, showThread, type ThreadActions } from './thread.ts';
import { topBar } from './top-bar.ts';

const cases = '/messaging/api/global/cases';

/** The case inbox: loads a folder, opens the case of the address or the first one, keeps the address in step. */
export function showInbox(root: HTMLElement, signal: AbortSignal): void {
  const address: InboxAddress = readAddress();
  let marketplaceIds: string[] = [];
  let pageToken = '';
  let list: CaseListJson | undefined;
  let orderPanelIsOpen = true;
  const reported = new Set<string>();

  const folders = el('div');
  const listTop = el('div', { class: 'case-list-view-top-bar' });
  const items = el('div', { class: 'case-list-items', tabindex: 0 });
  const listFooter = el('div', { id: 'case-list-footer' });
  const messagePanel = el('div', { class: 'case-panel case-message-panel' });
  const contextPanel = el('div', { class: 'case-panel case-context' });

  const panels = el(
    'div',
    { class: 'case-panels' },
    folders,
    el('div', { class: 'case-panel case-list-view' }, listTop, items, listFooter),
    messagePanel,
    contextPanel,
  );
  const inbox = el('div', { id: 'caseInbox' }, topBar(search), kpiBar(), panels);
  fill(root, el('div', { id: 'ayb-app-case-inbox' }, inbox));
  listenForArrows(moveBy, signal);
  void getJson('/messaging/api/global/rights').catch(() => {});
  void loadList();

  async function loadList(): Promise<void> {
    drawFrame();
    fill(items, skeleton('skeleton-case-list-items', 8));
    try {
      list = await getJson<CaseListJson>(listPath());
      drawList();
    } catch {
      fill(
        items,
        retryOverlay(() => void loadList()),
      );
      return;
    }
    const wanted = address.caseId;
    const first = list.cases.find((item) => item.caseId === wanted) ?? (wanted ? undefined : list.cases[0]);
    const caseId = first?.caseId ?? wanted;
    if (caseId) await openCase(caseId, first?.marketplaceId ?? '');
    else closeCase();
  }

  function listPath(): string {
    const query = new URLSearchParams(filterOf(address));
    if (marketplaceIds.length > 0) query.set('marketplaceIds', marketplaceIds.join(','));
    if (pageToken) query.set(pageTokenParameter, pageToken);
    return `${cases}?${query}`;
  }

  function drawFrame(): void {
    const panel = folderPanel(address.folder, (folder) => chooseFolder(folder));
    panels.firstElementChild?.replaceWith(panel);
    fill(
      listTop,
      el(
        'div',
        { class: 'left-content' },
        listFilters(marketplaceIds, (ids) => {
          marketplaceIds = ids;
          startOver();
        }),
      ),
    );
  }

  function drawList(): void {
    if (!list) return;
    const actions = {
      open: (item: CaseJson) => void openCase(item.caseId, item.marketplaceId),
      page: (token: string) => {
        pageToken = token;
        address.caseId = undefined;
        void loadList();
      },
      showAll: () => chooseFolder('all'),
    };
    fill(items, ...caseListItems(list, address.folder, actions));
    fill(listFooter, list.cases.length > 0 && casePaging(list, pageToken, actions));
  }

  function updateList(): void {
    if (list) updateCaseList(items, list, address.caseId);
  }

  function chooseFolder(folder: Folder): void {
    address.folder = folder;
    if (folder !== 'search' && folder !== 'caseId') address.search = '';
    startOver();
  }

  function search(text: string): void {
    if (text === '') return;
    address.folder = 'search';
    address.search = text;
    startOver();
  }

  function startOver(): void {
    pageToken = '';
    address.caseId = undefined;
    writeAddress(address);
    void loadList();
  }

  function closeCase(): void {
    address.caseId = undefined;
    writeAddress(address);
    fill(messagePanel);
    fill(contextPanel);
  }

  async function openCase(caseId: string, marketplaceId: string): Promise<void> {
    address.caseId = caseId;
    writeAddress(address);
    updateList();
    const kept = cachedCase(caseId);
    if (kept) return showCase(kept);
    fill(messagePanel, skeleton('skeleton-case-message-view-body', 6));
    fill(contextPanel, skeleton('skeleton-case-context-content-order-tab', 6));
    try {
      const loaded = await loadCase(caseId, marketplaceId);
      keepCase(caseId, loaded);
      if (address.caseId !== caseId) return;
      showCase(loaded);
      await markViewed(caseId);
    } catch {
      if (address.caseId === caseId)
        fill(
          messagePanel,
          retryOverlay(() => void openCase(caseId, marketplaceId)),
        );
    }
  }

  async function loadCase(caseId: string, marketplaceId: string): Promise<LoadedCase> {
    const query = `?marketplaceId=${marketplaceId}`;
    const [thread, context] = await Promise.all([
      getJson<PartyCaseJson>(`${cases}/${caseId}${query}`),
      getJson<OrderContextJson>(`${cases}/${caseId}/orderContext${query}`),
      getJson(`${cases}/${caseId}/responsetemplates${query}`),
    ]);
    return { thread, context };
  }

  async function markViewed(caseId: string): Promise<void> {
    await postJson(`${cases}/${caseId}/viewed`, {});
    const item = list?.cases.find((one) => one.caseId === caseId);
    if (item) item.unread = false;
    if (address.caseId === caseId) updateList();
  }

  function showCase({ thread, context }: LoadedCase): void {
    const actions = threadActions(thread);
    showThread(messagePanel, thread, actions);
    contextPanel.classList.toggle('display-none', !orderPanelIsOpen);
    fillOrderPanel(contextPanel, context, () => {
      orderPanelIsOpen = false;
      contextPanel.classList.add('display-none');
      redrawHeader(messagePanel, thread, threadActions(thread));
    });
  }

  function threadActions(thread: PartyCaseJson): ThreadActions {
    const { partyCase } = thread;
    const { caseId, marketplaceId } = partyCase;
    const lastFromBuyer = partyCase.caseArtifacts.findLast(({ creator }) => creator.caseRole === 'BUYER');
    return {
      sent(artifact) {
        forgetCase(caseId);
        markProcessing(caseId);
        if (address.caseId === caseId) appendBubble(messagePanel, artifact);
        updateList();
      },
      async resolve() {
        await postJson(`${cases}/${caseId}/caseStatus?marketplaceId=${marketplaceId}`, 'SOLVED');
        forgetCase(caseId);
        const listed = list?.cases.find((one) => one.caseId === caseId);
        for (const item of [partyCase, ...(listed ? [listed] : [])]) {
          item.status = 'SOLVED';
          item.slaLabel = '';
          item.isOverSla = false;
          item.formattedResolveDate = resolvedToday();
        }
        redrawHeader(messagePanel, thread, threadActions(thread));
        updateList();
      },
      report:
        lastFromBuyer && !reported.has(caseId)
          ? () =>
              void openReportDialog(lastFromBuyer.message.messageId, () => {
                reported.add(caseId);
                forgetCase(caseId);
                void openCase(caseId, marketplaceId);
              })
          : undefined,
      olderMessages: (token) =>
        getJson(`${cases}/${caseId}?marketplaceId=${marketplaceId}&${pageTokenParameter}=${token}`),
      openOrderPanel: orderPanelIsOpen
        ? undefined
        : () => {
            orderPanelIsOpen = true;
            contextPanel.classList.remove('display-none');
            redrawHeader(messagePanel, thread, threadActions(thread));
          },
    };
  }

  function moveBy(step: 1 | -1): void {
    const at = list?.cases.findIndex((item) => item.caseId === address.caseId) ?? -1;
    const next = list?.cases[at + step];
    if (at >= 0 && next) void openCase(next.caseId, next.marketplaceId);
  }
}

const resolvedToday = (): string =>
  new Date().toLocaleDateString(document.documentElement.lang, { year: 'numeric', month: 'short', day: 'numeric' });

function filterOf({ folder, search }: InboxAddress): Record<string, string> {
  const sortDirection = folder === 'responseNeeded' ? 'ASCENDING' : 'DESCENDING';
  switch (folder) {
    case 'all':
      return { filter: 'ALL', sortDirection };
    case 'responseNeeded':
      return { filterList: 'ACTION_NEEDED', sortDirection };
    case 'reportedUnresolved':
      return { filterList: 'REPORTED_UNRESOLVED', sortDirection };
    case 'sent':
      return { filterList: 'SENT_MESSAGE', sortDirection };
    case 'resolved':
      return { filterList: 'STATUS', [filterValueParameter]: 'SOLVED', sortDirection };
    case 'caseId':
      return { filterList: 'CASE_ID', [filterValueParameter]: search, sortDirection };
    case 'search':
      return {
        filterList: search.includes('@') ? 'PROXY_ID' : 'ORDER_ID',
        [filterValueParameter]: search,
        sortDirection,
      };
  }
}
