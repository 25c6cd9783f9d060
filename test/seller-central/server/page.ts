import { type PageLanguage, pageLanguages } from '../assumed.ts';
import type { PracticeState } from '../state/practice-state.ts';
import type { Switches } from '../switches.ts';
import { pageStrings } from './strings.ts';

/** What the page's own scripts learn at load; everything else they ask for. */
export interface PageSettings {
  mountDelayMs: number;
  caseCacheMs: number;
  spellcheck: boolean;
  renamedParts: Record<string, string>;
  missingParts: string[];
  stringsAddress: string;
}

const scriptAddress = '/messaging/v2/client/main.ts';
const styleAddress = '/messaging/v2/main.5e11e4ce47ba15e7a0b1.css';
const stringsAddress = (language: PageLanguage): string =>
  `/messaging/v2/i18n/${language}.${language === 'de-DE' ? 'de' : 'e5'}1a9c04b7d2f36e8015a4b9c7d3e2f0.json`;

const appMetas: Record<'messaging' | 'orders', string> = {
  messaging: `<meta name="a2z:mons_app_name" content="AssistYourBuyer">
<meta name="a2z:mons_config_name" content="InboxWithZAZProd">
<meta name="a2z:mons_site_name" content="sellerCentral">`,
  orders: '',
};

/** The HTML that the server sends: header, an empty root, footer. The root is filled late, by script. */
export function pageHtml(area: 'messaging' | 'orders', state: PracticeState, switches: Switches): string {
  const { language, mountDelayMs, caseCacheMs, spellcheck, renamedParts, missingParts } = switches;
  const t = pageStrings(language);
  const settings: PageSettings = {
    mountDelayMs,
    caseCacheMs,
    spellcheck,
    renamedParts,
    missingParts,
    stringsAddress: stringsAddress(language),
  };
  const root =
    area === 'messaging'
      ? '<div id="ayb-app" class="katal katal-visual-refresh-2024 katal-mobile-enhancements-include"></div>'
      : '<div id="MYO-app" class="katal"><div id="apploading"><span></span></div></div>';
  return `<!doctype html>
<html lang="${language}" data-theme="light" is-mobile-app="false">
<head>
<meta charset="utf-8">
<title>Amazon</title>
<link rel="icon" href="data:,">
${appMetas[area]}
<meta name="anti-csrftoken-a2z" content="practice-token">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${styleAddress}">
<script type="application/json" id="practice-settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${scriptAddress}"></script>
</head>
<body>
<div id="a-page">
<div id="sc-navbar-container">
<div id="header-container" data-merchant-id="${state.account.merchantId}" data-marketplace-id="amzn1.mp.o.${state.account.marketplaceId}" data-should-render-ngs-toggle="false">
${topBar(state, t)}
${favouritesBar(t)}
</div>
</div>
<div id="sc-content-container">${root}</div>
<div id="sc-footer-container">${footer(language, t)}</div>
</div>
</body>
</html>`;
}

type Strings = ReturnType<typeof pageStrings>;

function topBar(state: PracticeState, t: Strings): string {
  const accounts = state.accounts.map(
    (account) =>
      `<a href="?mons_sel_dir_mcid=${account.merchantId}"${account === state.account ? ' aria-current="true"' : ''}>${escapeText(account.shopName)}<small>${account.merchantId}</small></a>`,
  );
  return `<div class="nav-top">
<button type="button" class="nav-menu" aria-label="${t('practice-menu')}"><i></i><i></i><i></i></button>
<a class="nav-logo" href="/messaging/inbox"><b>seller central</b><small>${t('practice-site')}</small></a>
<details class="nav-account"><summary>${escapeText(state.account.shopName)}</summary><div class="nav-account-list">${accounts.join('')}</div></details>
<div class="nav-search"><input type="search" aria-label="${t('practice-search')}" placeholder="${t('practice-search')}"></div>
<nav class="nav-icons"><a href="/messaging/inbox" aria-label="${t('page-messages')}">${envelope}</a><a href="#" aria-label="${t('practice-settings')}">${gear}</a><a href="#" class="nav-help">${t('practice-help')}</a></nav>
</div>`;
}

function favouritesBar(t: Strings): string {
  return `<div class="nav-favourites"><a id="buyer-messages" href="/messaging/inbox/ref=xx_bbcbm_favb_xx">${t('practice-buyer-messages')}</a><a href="/orders-v3/ref=xx_myo_favb_xx">${t('myo-manage-orders')}</a><span>${t('practice-favourites-hint')}</span></div>`;
}

function footer(language: PageLanguage, t: Strings): string {
  const options = pageLanguages.map((tag) => {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return `<option value="${tag.replace('-', '_')}"${tag === language ? ' selected' : ''}>${name}</option>`;
  });
  return `<div class="footer-row"><select id="sc-lang-switcher-footer-select" name="language" aria-label="${t('practice-language')}">${options.join('')}</select><span>${t('practice-footer')}</span></div>`;
}

const envelope =
  '<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8"><path d="M3 6h18v12H3zM3 7l9 7 9-7"/></svg>';
const gear =
  '<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8"><circle cx="12" cy="12" r="3.2"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2"/></svg>';

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
