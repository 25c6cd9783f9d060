import './katal/index.ts';
import { showContactBuyer } from './contact/contact-buyer.ts';
import { find } from './dom.ts';
import { showInbox } from './inbox/inbox.ts';
import { showOrder } from './orders/order-detail.ts';
import { showOrderList } from './orders/order-list.ts';
import { type Place, startRouter } from './router.ts';
import { settings } from './settings.ts';
import { loadStrings } from './strings.ts';

/** Ends what the page before listened to. */
let leave = new AbortController();

function show(place: Place): void {
  leave.abort();
  leave = new AbortController();
  const root = find('#ayb-app') ?? find('#MYO-app');
  if (!root) return;
  const shell = find('#a-page');
  shell?.classList.toggle('bsm-inbox-styles', place.page === 'inbox');
  shell?.classList.toggle('cases-inbox', place.page === 'inbox');
  if (place.page === 'inbox') showInbox(root, leave.signal);
  else if (place.page === 'contact') showContactBuyer(root, place.template);
  else if (place.page === 'order-list') showOrderList(root, place.fulfilment, place.status);
  else showOrder(root, place.orderId);
}

find('#sc-lang-switcher-footer-select')?.addEventListener('change', (event) => {
  const address = new URL(location.href);
  address.searchParams.set('language', (event.target as HTMLSelectElement).value);
  location.assign(address);
});

const mounted = new Promise((resolve) => setTimeout(resolve, settings.mountDelayMs));
await Promise.all([mounted, loadStrings()]);
if (/^\/gp\/communication-manager\//.test(location.pathname)) history.replaceState(null, '', '/messaging/inbox');
if (/^\/gp\/help\/contact\//.test(location.pathname))
  history.replaceState(null, '', `/messaging/contact${location.search}`);
startRouter(show);
