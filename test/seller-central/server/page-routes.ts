import { pageLanguages } from '../assumed.ts';
import { type Answer, type Exchange, html, json, type Route, redirect } from './exchange.ts';
import { pageHtml } from './page.ts';
import { clientScript, productImage, styleSheet } from './static-files.ts';
import { localeStrings } from './strings.ts';

const messagingPage = (exchange: Exchange): Answer => page('messaging', exchange);
const ordersPage = (exchange: Exchange): Answer => page('orders', exchange);

/** Documents, scripts, styles, strings and pictures. */
export const pageRoutes: Route[] = [
  { method: 'GET', path: /^\/$/, handle: () => redirect('/messaging/inbox') },
  { method: 'GET', path: /^\/gp\/communication-manager\/(?:inbox|outbox|view-message)\.html$/, handle: messagingPage },
  { method: 'GET', path: /^\/gp\/help\/contact\//, handle: messagingPage },
  { method: 'GET', path: /^\/messaging\/(?:inbox|inbox-v[123])(?:\/ref=[^/]*)?\/?$/, handle: messagingPage },
  { method: 'GET', path: /^\/messaging\/contact(?:\/[\w=.-]+)?\/?$/, handle: messagingPage },
  { method: 'GET', path: /^\/orders-v3(?:\/.*)?$/, handle: ordersPage },
  {
    method: 'GET',
    path: /^\/messaging\/v2\/((?:client\/|assumed).*)$/,
    handle: ({ captured }) => clientScript(captured[0] ?? ''),
  },
  { method: 'GET', path: /^\/messaging\/v2\/main\.[0-9a-f]{20}\.css$/, handle: () => styleSheet() },
  {
    method: 'GET',
    path: /^\/messaging\/v2\/i18n\/([a-z]{2}-[A-Z]{2})\.[0-9a-f]+\.json$/,
    handle: ({ captured }) => json(localeStrings(pageLanguages.find((tag) => tag === captured[0]) ?? 'en-US')),
  },
  { method: 'GET', path: /^\/images\/I\/(\w+)\.svg$/, handle: ({ captured }) => productImage(captured[0] ?? '') },
];

/** The account switch and the language select are session-wide: the address says so once and is then cleaned. */
function page(area: 'messaging' | 'orders', exchange: Exchange): Answer {
  const { url, state, switches } = exchange;
  const merchantId = url.searchParams.get('mons_sel_dir_mcid');
  if (merchantId !== null && state.accounts.some((account) => account.merchantId === merchantId)) {
    state.switchAccount(merchantId);
    return redirect(without('mons_sel_dir_mcid', url));
  }
  const wanted = url.searchParams.get('language')?.replace('_', '-');
  const language = pageLanguages.find((tag) => tag === wanted);
  if (language) {
    switches.language = language;
    return redirect(without('language', url));
  }
  return html(pageHtml(area, state, switches));
}

function without(parameter: string, url: URL): string {
  const cleaned = new URL(url);
  cleaned.searchParams.delete(parameter);
  return cleaned.pathname + cleaned.search;
}
