/**
 * ASSUMED: everything in this file is invented for the practice site. The real page's counterpart was never seen.
 * Nothing in the extension may rely on a value that stands here. (The look, in client/styles/, is assumed as well.)
 * Loaded by the server and by the page, so it uses nothing of Node and nothing of the DOM.
 */

export type PageLanguage = 'en-US' | 'de-DE';
export const pageLanguages: PageLanguage[] = ['en-US', 'de-DE'];

// ---- paths and parameters -------------------------------------------------------------------------------------

/** Address to which Contact Buyer posts (`_links.self.href` of an action). The preview posts to it + `/render`. */
export const contactBuyerPostPath = (orderId: string, template: string, marketplaceId: string): string =>
  `/messaging/api/orders/${orderId}/messages/${template}?marketplaceId=${marketplaceId}`;

export const casesPerPage = 25;
export const messagesPerPage = 10;
/** Name of the query parameter that carries `nextToken`, `previousToken` or `nextPageToken` back. */
export const pageTokenParameter = 'pageToken';
/** Name of the query parameter that carries the order id, case id, mail address or status of a filter. */
export const filterValueParameter = 'filterValue';

// ---- dates (the server formats them in the zone of X-Browser-Time-Zone) ---------------------------------------

export function formatDay(epochMs: number, language: PageLanguage, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(epochMs);
}

export function formatMoment(epochMs: number, language: PageLanguage, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(epochMs);
}

export function formatMoney(amount: number, currency: string, language: PageLanguage): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount);
}

export function languageName(tag: string, language: PageLanguage): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag.split('-')[0] ?? tag) ?? tag;
}

// ---- cases ----------------------------------------------------------------------------------------------------

/** The server's words for the time left of a case that waits; empty while there is plenty. */
export function slaLabel(msLeft: number, language: PageLanguage): string {
  const minutes = Math.ceil(msLeft / 60_000);
  const german = language === 'de-DE';
  if (minutes <= 0) return german ? 'Mehr als 24 Stunden' : 'Over 24 hours';
  if (minutes < 60) return german ? `Noch ${minutes} Min.` : `${minutes} min left to respond`;
  const hours = Math.floor(minutes / 60);
  return german ? `Noch ${hours} Std.` : `${hours} h left to respond`;
}

type TopicName = { 'en-US': string; 'de-DE': string; group: string };
const topic = (group: string, english: string, german: string): TopicName => ({
  group,
  'en-US': english,
  'de-DE': german,
});
const topics: Record<number, TopicName> = {
  0: topic('Other - Buyer Question', 'Other', 'Sonstiges'),
  1: topic('Product Details Q&A', 'Product details', 'Produktdetails'),
  2: topic('Product Details Q&A', 'Product use', 'Verwendung'),
  3: topic('Delivery & Tracking', 'Shipping', 'Versand'),
  4: topic('Product Details Q&A', 'Compatibility', 'Kompatibilität'),
  8: topic('Other - Buyer Question', 'Additional information', 'Weitere Informationen'),
  9: topic('Returns & Replacements', 'Replacement', 'Ersatz'),
  10: topic('Returns & Replacements', 'Damaged item', 'Beschädigter Artikel'),
  22: topic('Delivery & Tracking', 'Where is my order', 'Wo ist meine Bestellung'),
  29: topic('Cancel Order', 'Cancelled order', 'Stornierte Bestellung'),
  33: topic('Returns & Replacements', 'Return', 'Rücksendung'),
  35: topic('Modify Order', 'Change of address', 'Adressänderung'),
  57: topic('Invoice Request', 'Invoice', 'Rechnung'),
  58: topic('Cancel Order', 'Cancellation', 'Stornierung'),
  61: topic('Product Customization', 'Customization', 'Personalisierung'),
};
const topicGroups: [string, number[]][] = [
  ['Cancel Order', [58, 29]],
  ['Delivery & Tracking', [64, 3, 22, 7, 27]],
  ['Invoice Request', [57, 30]],
  ['Modify Order', [49, 35, 59]],
  ['Product Customization', [61, 46]],
  ['Product Details Q&A', [1, 65, 2, 4, 37, 6, 38, 11, 62]],
  ['Returns & Replacements', [33, 34, 36, 39, 9, 10, 51, 52, 54, 55, 56, 28, 63]],
];

export const topicCategories = topicGroups.map(([name, topicIds]) => ({ name, topicIds }));

export function topicName(topicId: number, language: PageLanguage): string {
  const known = topics[topicId];
  if (known) return known[language];
  const leader = topicGroups.find(([, ids]) => ids.includes(topicId))?.[1].find((id) => topics[id]);
  return topics[leader ?? 0]?.[language] ?? 'Other';
}

const subjects: Record<string, { withOrder: string; without: string }> = {
  en: {
    withOrder: '{topic} inquiry from Amazon customer {name} (Order: {order})',
    without: '{topic} inquiry from Amazon customer {name}',
  },
  de: {
    withOrder: '{topic}: Frage von Amazon-Kunde {name} (Bestellung: {order})',
    without: '{topic}: Frage von Amazon-Kunde {name}',
  },
  fr: {
    withOrder: 'Demande de {name}, client Amazon (Commande : {order})',
    without: 'Demande de {name}, client Amazon',
  },
  es: {
    withOrder: 'Consulta de {name}, cliente de Amazon (Pedido: {order})',
    without: 'Consulta de {name}, cliente de Amazon',
  },
  it: {
    withOrder: 'Richiesta di {name}, cliente Amazon (Ordine: {order})',
    without: 'Richiesta di {name}, cliente Amazon',
  },
  ja: { withOrder: '{name}様からの商品に関するお問い合わせ (注文: {order})', without: '{name}様からのお問い合わせ' },
};

/** Subject of a case, in the buyer's language. */
export function subjectLine(buyerLanguage: string, topicId: number, name: string, orderId: string | undefined): string {
  const language = buyerLanguage.split('-')[0] ?? 'en';
  const form = subjects[language] ?? subjects['en'];
  return ((orderId === undefined ? form?.without : form?.withOrder) ?? '')
    .replace('{topic}', topicName(topicId, language === 'de' ? 'de-DE' : 'en-US'))
    .replace('{name}', () => name)
    .replace('{order}', orderId ?? '');
}

// ---- refusals -------------------------------------------------------------------------------------------------

export type RefusalCause = 'guidelines' | 'opted-out';

/** `statusExplanation` of a rejected message: HTML of the tags that the page lets through. */
export function statusExplanation(cause: RefusalCause, language: PageLanguage): string {
  const german = language === 'de-DE';
  if (cause === 'opted-out') {
    return german
      ? '<em>Der Käufer möchte diese Nachricht nicht erhalten.</em> <a href="/gp/help/G1701">Weitere Informationen</a>'
      : '<em>The buyer opted out from receiving this message.</em> <a href="/gp/help/G1701">Learn more</a>';
  }
  return german
    ? '<strong>Diese Nachricht wurde nicht gesendet.</strong> Sie entspricht nicht den <a href="/gp/help/G1701">Kommunikationsrichtlinien</a>.'
    : '<strong>This message was not sent</strong> as it did not meet the <a href="/gp/help/G1701">Buyer-Seller Messaging communication guidelines</a>.';
}

/** A closed case takes no answer: the status of such a send. */
export const closedCaseStatus = 400;

const forbiddenInMessages = [
  /\bhttps?:\/\/(?![\w.-]*\bamazon\.)/i,
  /\bwww\.(?!amazon\.)/i,
  /[\w.+-]+@[\w-]+\.\w{2,}/,
  /(?:\+\d[\d ()/-]{8,}\d)/,
  /\b(?:5|five)[ -]?stars?\b/i,
  /\b(?:gift ?card|refund|voucher|gutschein)\b.{0,60}\b(?:review|feedback|bewertung|rezension)/i,
];

/** Whether the practice site's own filter finds fault with a text after it was sent. Far simpler than any real one. */
export function breaksGuidelines(text: string): boolean {
  return forbiddenInMessages.some((pattern) => pattern.test(text));
}

// ---- the seller's own templates -------------------------------------------------------------------------------

export const sellerTemplates = [
  {
    id: 'tracking',
    name: 'Where is it',
    body: 'Hello,\n\nyour parcel is with the carrier. The tracking number is [SHIPPING_TRACKING_NUMBER].\n\nKind regards',
  },
  {
    id: 'photo',
    name: 'Ask for photo',
    body: 'Hello,\n\nI am sorry about the damage. Could you send us a photo, so that we can replace the item?\n\nKind regards',
  },
];

// ---- contact reasons ------------------------------------------------------------------------------------------

export interface AssumedReason {
  /** The radio's value. */
  name: string;
  title: Record<PageLanguage, string>;
  description: Record<PageLanguage, string>;
  /** Longest text; undefined: this reason takes only files. */
  maxLength?: number;
  takesFiles: boolean;
  /** Arrives even where the buyer wants no messages. */
  reachesOptedOut: boolean;
}

export const contactReasons: AssumedReason[] = [
  {
    name: 'confirmCustomizationDetails',
    title: { 'en-US': 'Confirm customization details', 'de-DE': 'Details der Personalisierung bestätigen' },
    description: {
      'en-US': 'Ask your customer to verify customization details (such as color or name) before you ship.',
      'de-DE': 'Lassen Sie den Käufer vor dem Versand die Personalisierung bestätigen (zum Beispiel Farbe oder Name).',
    },
    maxLength: 800,
    takesFiles: true,
    reachesOptedOut: true,
  },
  {
    name: 'confirmDeliveryDetails',
    title: { 'en-US': 'Arrange delivery', 'de-DE': 'Lieferung vereinbaren' },
    description: {
      'en-US': 'Agree a delivery time or confirm contact details for the carrier.',
      'de-DE': 'Vereinbaren Sie einen Liefertermin oder klären Sie Angaben für den Transporteur.',
    },
    maxLength: 2000,
    takesFiles: false,
    reachesOptedOut: true,
  },
  {
    name: 'confirmOrderDetails',
    title: { 'en-US': 'Confirm order details', 'de-DE': 'Bestelldetails bestätigen' },
    description: {
      'en-US': 'Ask your customer an order-related question before you ship.',
      'de-DE': 'Stellen Sie vor dem Versand eine Frage zur Bestellung.',
    },
    maxLength: 2000,
    takesFiles: false,
    reachesOptedOut: false,
  },
  {
    name: 'unexpectedProblem',
    title: { 'en-US': 'Problem with order', 'de-DE': 'Problem mit Bestellung' },
    description: {
      'en-US': 'Tell your customer about a problem that affects completion of this order.',
      'de-DE': 'Informieren Sie den Käufer über ein Problem, das die Abwicklung der Bestellung betrifft.',
    },
    maxLength: 2000,
    takesFiles: false,
    reachesOptedOut: true,
  },
  {
    name: 'legalDisclosure',
    title: { 'en-US': 'Send legal disclosure', 'de-DE': 'Rechtliche Angaben senden' },
    description: {
      'en-US': 'Send a document that the law requires you to give.',
      'de-DE': 'Senden Sie ein Dokument, das gesetzlich vorgeschrieben ist.',
    },
    takesFiles: true,
    reachesOptedOut: true,
  },
  {
    name: 'invoice',
    title: { 'en-US': 'Send invoice', 'de-DE': 'Rechnung senden' },
    description: { 'en-US': 'Send an invoice for this order.', 'de-DE': 'Senden Sie eine Rechnung zur Bestellung.' },
    takesFiles: true,
    reachesOptedOut: false,
  },
  {
    name: 'warranty',
    title: { 'en-US': 'Send warranty', 'de-DE': 'Garantieunterlagen senden' },
    description: {
      'en-US': 'Send details about a warranty of a product in this order.',
      'de-DE': 'Senden Sie Unterlagen zur Garantie eines Artikels.',
    },
    takesFiles: true,
    reachesOptedOut: false,
  },
  {
    name: 'returns',
    title: { 'en-US': 'Return request follow-up', 'de-DE': 'Rückfrage zur Rücksendung' },
    description: {
      'en-US': 'Ask for information that you need to complete a return.',
      'de-DE': 'Fragen Sie nach Angaben, die Sie für eine Rücksendung brauchen.',
    },
    maxLength: 2000,
    takesFiles: true,
    reachesOptedOut: false,
  },
  {
    name: 'other',
    title: { 'en-US': 'Other', 'de-DE': 'Sonstiges' },
    description: {
      'en-US': 'Ask your customer for clarification for a topic not covered by another contact reason.',
      'de-DE': 'Klären Sie ein Thema, das zu keinem anderen Grund passt.',
    },
    maxLength: 4000,
    takesFiles: true,
    reachesOptedOut: false,
  },
];

export interface OrderForReasons {
  status: 'Pending' | 'Unshipped' | 'Shipped' | 'Canceled';
  fulfilment: 'Seller' | 'Amazon';
  isCustom: boolean;
  buyerIsActive: boolean;
}

type Availability = 'offered' | 'absent' | keyof typeof disabledReasons;
const disabledReasons = {
  shipped: {
    'en-US': 'This contact reason is not available because the order has shipped.',
    'de-DE': 'Dieser Grund steht nicht zur Verfügung, weil die Bestellung bereits versandt wurde.',
  },
  notShipped: {
    'en-US': 'This contact reason becomes available when the order has shipped.',
    'de-DE': 'Dieser Grund steht zur Verfügung, sobald die Bestellung versandt wurde.',
  },
  amazonFulfils: {
    'en-US': 'Amazon handles this for orders that it fulfills.',
    'de-DE': 'Darum kümmert sich Amazon, weil Amazon diese Bestellung versendet.',
  },
  optedOut: {
    'en-US': 'This buyer has opted out of receiving messages that are not needed to complete the order.',
    'de-DE': 'Dieser Käufer möchte keine Nachrichten, die für die Bestellung nicht erforderlich sind.',
  },
};

/** Which actions an order has; a reason without an action is drawn disabled and says nothing. */
export function reasonAvailability(reason: AssumedReason, order: OrderForReasons): Availability {
  const byOrder = availabilityByOrder(reason.name, order);
  return byOrder === 'offered' && !order.buyerIsActive && !reason.reachesOptedOut ? 'optedOut' : byOrder;
}

function availabilityByOrder(name: string, order: OrderForReasons): Availability {
  const isShipped = order.status === 'Shipped';
  if (name === 'other' || name === 'legalDisclosure') return 'offered';
  if (order.status === 'Canceled' || order.status === 'Pending') return 'absent';
  if (name === 'confirmCustomizationDetails') return order.isCustom ? (isShipped ? 'shipped' : 'offered') : 'absent';
  if (name === 'invoice' || name === 'warranty' || name === 'returns') return isShipped ? 'offered' : 'notShipped';
  if (order.fulfilment === 'Amazon') return 'amazonFulfils';
  if (name === 'confirmOrderDetails') return isShipped ? 'shipped' : 'offered';
  return 'offered';
}

export function disabledReason(availability: Availability, language: PageLanguage): string | undefined {
  return availability === 'offered' || availability === 'absent' ? undefined : disabledReasons[availability][language];
}

/** The preview of a Contact Buyer message, as HTML around the (escaped) text. */
export function previewHtml(shopName: string, escapedText: string, language: PageLanguage): string {
  const lead =
    language === 'de-DE' ? `${shopName} hat eine Nachricht für Sie.` : `Seller ${shopName} has a message for you.`;
  return `<p>${lead}</p><p>${escapedText.replaceAll('\n', '<br>')}</p>`;
}

// ---- orders ---------------------------------------------------------------------------------------------------

/** `fulfillmentChannel` of an order that Amazon ships ("Seller" is evidenced). */
export const amazonFulfilmentChannel = 'Amazon';

const germanShipmentStatus = {
  Pending: 'Ausstehend',
  Unshipped: 'Nicht versandt',
  Shipped: 'Versandt',
  Canceled: 'Storniert',
};

/** SHIPMENT_STATUS of the order panel. */
export const shipmentStatus = (status: keyof typeof germanShipmentStatus, language: PageLanguage): string =>
  language === 'de-DE' ? germanShipmentStatus[status] : status;

// ---- strings: what no source gives in English, and all German --------------------------------------------------

export const assumedEnglish: Record<string, string> = {
  'practice-site': 'practice site',
  'page-show-less': 'Show Less',
  'ayb-lop-toggle-finalize-description':
    "This is the final message that will be sent, written in the buyer's language of preference: {language}",
  'page-message-sent-feedback': 'We would love your feedback on contacting buyers.',
  'ayb-unable-to-find-order': 'Unable to find this order.',
  'ayb-important-notices-fraud':
    'Messages that fail this filtering for suspicious or inappropriate content will not be transmitted.',
  'ayb-important-notices-prohibited':
    'This form is for use by Amazon sellers to send product- and order-related messages to buyers.',
  'page-unable-to-add-attachment-size': 'Attachments can be 10 MB in total.',
  'page-unable-to-add-attachment-count': 'You can attach up to 5 files.',
  'page-unable-to-add-attachment-duplicate': 'A file with this name is attached already.',
  'page-unable-to-add-attachment-type': 'This file type cannot be attached.',
  mons_response_attachment_failed: 'The file could not be attached.',
  'ayb-website-generic-error': 'Something went wrong. Please try again.',
  'practice-menu': 'Menu',
  'practice-search': 'Search',
  'practice-settings': 'Settings',
  'practice-help': 'Help',
  'practice-buyer-messages': 'Buyer Messages',
  'practice-favourites-hint': 'Add your favorite pages here by clicking the bookmark icon in the menu.',
  'practice-language': 'Language',
  'practice-footer': 'Practice Seller Central. Not Amazon: all names, orders and messages are invented.',
  'practice-order-tab': 'Order',
  'practice-quantity': 'Quantity: {count}',
  'practice-total': 'Total:',
  'practice-id': 'Id:',
  'practice-cancel': 'Cancel',
  'practice-close': 'Close',
  'practice-submit-report': 'Report',
  'practice-report-sent': 'Thank you. The message was reported.',
  'practice-other': 'Other: please describe',
  'practice-spell-check': 'Spell check',
  'practice-permissions': 'Messaging permissions',
  'practice-templates': 'Manage templates',
  'practice-policies': 'Messaging policies',
  'practice-faq': 'Buyer-Seller Messaging FAQ',
  'practice-warning': 'Do not share personal details or follow links from buyers you do not trust.',
  'practice-choose-reason': 'Select a reason for contacting the buyer',
  'practice-contact-help': 'Help',
  'practice-attachment-restrictions': 'Up to 5 files, 10 MB in total. PDF, JPG, PNG and XML.',
  'practice-message-placeholder':
    '{count} character limit. Only links related to order completion are allowed, no HTML or email addresses.',
  'practice-previous': 'Previous',
  'practice-next': 'Next',
  'practice-reset': 'Reset all',
  'practice-apply': 'Apply',
  'practice-marketplace': 'Marketplace',
  'myo-manage-orders': 'Manage Orders',
  'myo-total-orders': '{count} orders',
  'myo-last-days': 'Last 30 days',
  'myo-pending': 'Pending',
  'myo-unshipped': 'Unshipped',
  'myo-canceled': 'Canceled',
  'myo-shipped': 'Shipped',
  'myo-view-fba': 'View FBA orders',
  'myo-view-mfn': 'View seller-fulfilled orders',
  'myo-order-date': 'Order date',
  'myo-order-details': 'Order details',
  'myo-image': 'Image',
  'myo-product-name': 'Product name',
  'myo-customer-option': 'Customer option',
  'myo-order-status': 'Order status',
  'myo-action': 'Action',
  'myo-search': 'Order ID',
  'myo-search-button': 'Search',
  'myo-buyer-name': 'Buyer name:',
  'myo-fulfilment': 'Fulfillment method:',
  'myo-seller-fulfilled': 'Seller',
  'myo-amazon-fulfilled': 'Amazon',
  'myo-channel': 'Sales channel:',
  'myo-quantity': 'Quantity:',
  'myo-subtotal': 'Item subtotal:',
  'myo-ship-by': 'Ship by date:',
  'myo-deliver-by': 'Deliver by date:',
  'myo-cancel-requested': 'Buyer requested cancellation',
  'myo-custom': 'Customized',
  'myo-confirm-shipment': 'Confirm shipment',
  'myo-contact-buyer': 'Contact buyer',
  'myo-view-order': 'View order',
  'myo-loading': 'Loading…',
  'myo-order-summary': 'Order summary',
  'myo-order-id': 'Order ID:',
  'myo-shipping-section': 'Ship to',
  'myo-shipping-service': 'Shipping service:',
  'myo-purchase-date': 'Purchase date:',
  'myo-order-contents': 'Order contents',
  'myo-status': 'Status',
  'myo-request-review': 'Request a Review',
  'myo-buy-shipping': 'Buy shipping',
  'myo-seller-memo': 'Seller memo:',
  'myo-customisation': 'Customization:',
  'myo-address-hidden': 'Address is hidden on the practice site',
  'myo-not-found': 'This order was not found.',
};

export const assumedGerman: Record<string, string> = {
  'practice-site': 'Übungsseite',
  'practice-menu': 'Menü',
  'practice-search': 'Suchen',
  'practice-settings': 'Einstellungen',
  'practice-help': 'Hilfe',
  'practice-buyer-messages': 'Käufernachrichten',
  'practice-favourites-hint': 'Fügen Sie hier Ihre bevorzugten Seiten über das Lesezeichen im Menü hinzu.',
  'practice-language': 'Sprache',
  'practice-footer': 'Übungs-Seller-Central. Nicht Amazon: Alle Namen, Bestellungen und Nachrichten sind erfunden.',
  'practice-order-tab': 'Bestellung',
  'practice-quantity': 'Menge: {count}',
  'practice-total': 'Summe:',
  'practice-id': 'Id:',
  'practice-cancel': 'Abbrechen',
  'practice-close': 'Schließen',
  'practice-submit-report': 'Melden',
  'practice-report-sent': 'Danke. Die Nachricht wurde gemeldet.',
  'practice-other': 'Sonstiges: bitte beschreiben',
  'practice-spell-check': 'Rechtschreibprüfung',
  'practice-permissions': 'Nachrichtenberechtigungen',
  'practice-templates': 'Vorlagen verwalten',
  'practice-policies': 'Richtlinien für Nachrichten',
  'practice-faq': 'Fragen und Antworten',
  'practice-warning': 'Geben Sie keine persönlichen Daten weiter und folgen Sie keinen Links unbekannter Käufer.',
  'practice-choose-reason': 'Wählen Sie einen Grund für die Kontaktaufnahme',
  'practice-contact-help': 'Hilfe',
  'practice-attachment-restrictions': 'Bis zu 5 Dateien, zusammen 10 MB. PDF, JPG, PNG und XML.',
  'practice-message-placeholder':
    'Höchstens {count} Zeichen. Nur Links zur Abwicklung der Bestellung, kein HTML, keine E-Mail-Adressen.',
  'practice-previous': 'Zurück',
  'practice-next': 'Weiter',
  'practice-reset': 'Alle zurücksetzen',
  'practice-apply': 'Anwenden',
  'practice-marketplace': 'Marketplace',
  'page-messages': 'Nachrichten',
  'ayb-inbox-cases-folder': 'Posteingang',
  'ayb-collapse-cases-folder': 'Einklappen',
  'ayb-all': 'Alle',
  'ayb-response-needed-case-status': 'Antwort erforderlich',
  'ayb-sent-messages-cases-folder': 'Gesendete Nachrichten',
  'ayb-resolved-case-status': 'Gelöst',
  'ayb-resolved-case-status-with-date': 'Gelöst am {resolvedDate}',
  'ayb-open-case-status': 'Offen',
  'ayb-closed-case-status': 'Geschlossen',
  'ayb-reported-unresolved': 'Als ungelöst gemeldet',
  'page-reported-resolved': 'Als gelöst gemeldet',
  'page-processing-response': 'Antwort wird verarbeitet',
  mons_thread_list_filter_search: 'Suchergebnisse',
  'ayb-case-list-filter-label': 'Filter ({num})',
  mons_thread_list_search_box_text_2: 'Bestellnummer oder E-Mail-Adresse eingeben',
  'ayb-cases-count-label': '{num} Nachrichten',
  'page-no-messages-require-response': 'Keine Nachrichten warten auf eine Antwort.',
  'page-no-messages': 'Keine Nachrichten.',
  'page-all-messages': 'Alle Nachrichten',
  'page-messaging-settings': 'Nachrichteneinstellungen',
  'page-manage-automated-responses': 'Automatische Antworten verwalten',
  'page-more': 'Mehr',
  'page-cases-requiring-attention': 'Fälle, die Aufmerksamkeit erfordern',
  'page-cases-resolved': 'Gelöste Fälle',
  'page-cases-resolved-today': 'Heute gelöste Fälle',
  'page-metrics-range': 'Globale Kommunikationsmetriken vom {from} bis {to}. Wählen Sie eine Karte für Details.',
  'page-topic': 'Thema: ',
  'page-load-more': 'Mehr laden',
  'page-show-more': 'Mehr anzeigen',
  'page-show-less': 'Weniger anzeigen',
  'page-business-buyer': 'Geschäftskunde',
  'bsm-buyer-left-amazon':
    'Dieser Käufer hat Amazon verlassen oder kann keine weiteren Nachrichten erhalten. Nachrichten an ihn werden nicht zugestellt.',
  'bsm-mark-no-response-needed': 'Diese Nachrichten als „Keine Antwort erforderlich“ markieren',
  'ayb-case-text-placeholder': 'Bitte beschränken Sie Ihren Text auf weniger als 4.000 Zeichen',
  'ayb-case-attach-file': 'Datei(en) anhängen',
  'ayb-case-select-template': 'Vorlage wählen',
  'page-characters-remaining': 'Verbleibende Zeichen: {count}',
  mons_bsmabuse_seller_report_message_label: 'Nachricht melden',
  'ayb-case-resolve': 'Fall lösen',
  'ayb-send': 'Senden',
  mons_response_send_succeeded: 'Die Nachricht wurde gesendet. Es kann einige Minuten dauern, bis sie verfügbar ist.',
  mons_response_send_failed: 'Die Antwort konnte nicht gesendet werden. Bitte versuchen Sie es erneut.',
  'ayb-unrendered-fields-error':
    'Ihre Nachricht enthält ein leeres Feld. Bitte ergänzen Sie die Angaben oder löschen Sie den Platzhalter.',
  'page-report-a-message': 'Nachricht eines Käufers melden',
  'page-report-already-submitted': 'Für diesen Käufer wurde bereits eine Meldung gesendet.',
  'page-no-order-information': 'Zu diesem Fall gibt es keine Bestellung',
  'ayb-contact-buyer': 'Käufer kontaktieren',
  'bsm-seller-compose-msg-title': 'Käufer kontaktieren',
  'page-send-to': 'Nachricht an {recipient} senden',
  'bsm-seller-compose-msg-section-label-complete-message': 'Nachricht vervollständigen',
  'bsm-seller-compose-msg-buyer-lop-label': 'Bevorzugte Sprache des Käufers: {language}',
  'bbc-back-to-manage-orders': 'Zurück zu „Bestellungen verwalten“',
  'bbc-back-to-messaging-inbox': 'Zurück zum Posteingang',
  'bsm-communication-guidelines': 'Kommunikationsrichtlinien',
  bbc_add_attachment: 'Anhang hinzufügen',
  mons_response_chars_remaining: 'Zeichen übrig',
  'ayb-required': 'Bitte füllen Sie diesen Abschnitt aus.',
  'ayb-form-validation-errors': 'Bitte korrigieren Sie die fehlerhaften Felder und senden Sie erneut.',
  'ayb-max-length-validation-error': 'Bitte beschränken Sie Ihre Nachricht auf {count} Zeichen.',
  'ayb-review-message': 'Nachricht prüfen',
  'ayb-lop-toggle-finalize-description':
    'Dies ist die endgültige Nachricht in der bevorzugten Sprache des Käufers: {language}',
  cxm_send_62391: 'Senden',
  'ayb-message-sent': 'Ihre Nachricht wurde gesendet',
  'page-message-sent-feedback': 'Wir freuen uns über Ihr Feedback.',
  'ayb-unable-to-send-message': 'Die Nachricht konnte nicht gesendet werden. Bitte versuchen Sie es erneut.',
  'ayb-unable-to-find-order': 'Diese Bestellung wurde nicht gefunden.',
  'ayb-unable-to-load-preview': 'Die Vorschau konnte nicht geladen werden.',
  'page-invalid-link': 'Ungültiger Link.',
  'ayb-important-notices-fraud': 'Nachrichten mit verdächtigen oder unangemessenen Inhalten werden nicht übermittelt.',
  'ayb-important-notices-prohibited':
    'Mit diesem Formular senden Verkäufer Nachrichten zu Produkten und Bestellungen an Käufer.',
  'page-unable-to-add-attachment-size': 'Anhänge dürfen zusammen 10 MB groß sein.',
  'page-unable-to-add-attachment-count': 'Sie können höchstens 5 Dateien anhängen.',
  'page-unable-to-add-attachment-duplicate': 'Eine Datei mit diesem Namen ist bereits angehängt.',
  'page-unable-to-add-attachment-type': 'Dieser Dateityp kann nicht angehängt werden.',
  mons_response_attachment_failed: 'Die Datei konnte nicht angehängt werden.',
  'ayb-website-generic-error': 'Etwas ist schiefgegangen. Bitte versuchen Sie es erneut.',
  'page-field-ORDER_ID': 'Bestellnummer',
  'page-field-PURCHASE_DATE': 'Kaufdatum',
  'page-field-SHIP_BY_DATE': 'Versand bis',
  'page-field-DELIVER_BY_DATE': 'Lieferung bis',
  'page-field-SHIPMENT_STATUS': 'Status',
  'page-field-GRAND_TOTAL': 'Gesamtsumme',
  'page-field-SHIPPING_CARRIER': 'Transporteur',
  'page-field-SHIPPING_TRACKING_NUMBER': 'Sendungsnummer',
  'page-field-DATE_SHIPPED': 'Versanddatum',
  'page-field-BUYER_NAME': 'Name des Käufers',
  'myo-manage-orders': 'Bestellungen verwalten',
  'myo-total-orders': '{count} Bestellungen',
  'myo-last-days': 'Letzte 30 Tage',
  'myo-pending': 'Ausstehend',
  'myo-unshipped': 'Nicht versandt',
  'myo-canceled': 'Storniert',
  'myo-shipped': 'Versandt',
  'myo-view-fba': 'FBA-Bestellungen anzeigen',
  'myo-view-mfn': 'Bestellungen mit Verkäuferversand anzeigen',
  'myo-order-date': 'Bestelldatum',
  'myo-order-details': 'Bestelldetails',
  'myo-image': 'Bild',
  'myo-product-name': 'Produktname',
  'myo-customer-option': 'Kundenoption',
  'myo-order-status': 'Bestellstatus',
  'myo-action': 'Aktion',
  'myo-search': 'Bestellnummer',
  'myo-search-button': 'Suchen',
  'myo-buyer-name': 'Name des Käufers:',
  'myo-fulfilment': 'Versand durch:',
  'myo-seller-fulfilled': 'Verkäufer',
  'myo-amazon-fulfilled': 'Amazon',
  'myo-channel': 'Vertriebskanal:',
  'myo-quantity': 'Menge:',
  'myo-subtotal': 'Zwischensumme:',
  'myo-ship-by': 'Versand bis:',
  'myo-deliver-by': 'Lieferung bis:',
  'myo-cancel-requested': 'Käufer wünscht Stornierung',
  'myo-custom': 'Personalisiert',
  'myo-confirm-shipment': 'Versand bestätigen',
  'myo-contact-buyer': 'Käufer kontaktieren',
  'myo-view-order': 'Bestellung ansehen',
  'myo-loading': 'Wird geladen …',
  'myo-order-summary': 'Bestellübersicht',
  'myo-order-id': 'Bestellnummer:',
  'myo-shipping-section': 'Versand an',
  'myo-shipping-service': 'Versandart:',
  'myo-purchase-date': 'Kaufdatum:',
  'myo-order-contents': 'Bestellinhalt',
  'myo-status': 'Status',
  'myo-request-review': 'Bewertung anfordern',
  'myo-buy-shipping': 'Versand kaufen',
  'myo-seller-memo': 'Verkäufernotiz:',
  'myo-customisation': 'Personalisierung:',
  'myo-address-hidden': 'Die Adresse ist auf der Übungsseite verborgen',
  'myo-not-found': 'Diese Bestellung wurde nicht gefunden.',
};
