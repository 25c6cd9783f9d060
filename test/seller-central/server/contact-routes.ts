import {
  type AssumedReason,
  contactBuyerPostPath,
  contactReasons,
  disabledReason,
  languageName,
  type OrderForReasons,
  type PageLanguage,
  previewHtml,
  reasonAvailability,
} from '../assumed.ts';
import type { Order } from '../state/model.ts';
import type {
  ContactActionJson,
  ContactOrderJson,
  FieldSchemaJson,
  ProactiveTemplatesJson,
  TemplateSchemaJson,
} from '../wire.ts';
import { type Answer, bodyOf, type Exchange, json, notFound, type Route } from './exchange.ts';
import { takeUpload } from './uploads.ts';

interface ContactForm {
  rawMessageBody: string;
  attachments: { id: string; fileName: string }[];
}

/** Contact Buyer: the reasons of an order, the preview, the send. */
export const contactRoutes: Route[] = [
  {
    method: 'GET',
    path: /^\/messaging\/api\/proactiveMessagingTemplates$/,
    handle: ({ language }) => json(allTemplates(language)),
  },
  { method: 'GET', path: /^\/messaging\/api\/orders\/([^/]{19})$/, handle: orderActions },
  { method: 'POST', path: /^\/messaging\/api\/orders\/([^/]{19})\/messages\/(\w+)\/render$/, handle: renderPreview },
  { method: 'POST', path: /^\/messaging\/api\/orders\/([^/]{19})\/messages\/(\w+)$/, handle: send },
  { method: 'POST', path: /^\/messaging\/api\/attachments$/, handle: takeUpload },
];

const orderOf = ({ state, captured }: Exchange): Order | undefined =>
  state.ordersOfAccount().find((order) => order.orderId === captured[0]);

function allTemplates(language: PageLanguage): ProactiveTemplatesJson {
  return {
    proactiveTemplates: contactReasons.map((reason) => ({ _embedded: { schema: schemaOf(reason, language) } })),
  };
}

function orderActions(exchange: Exchange): Answer {
  const order = orderOf(exchange);
  if (!order) return notFound();
  const { language } = exchange;
  const answer: ContactOrderJson = {
    amazonOrderId: order.orderId,
    orderItems: order.items.map((one) => ({ description: one.title })),
    buyerName: order.buyer.name,
    buyerLop: languageName(order.buyer.languageTag, language),
    buyerLopTag: order.buyer.languageTag,
    encryptedContactToken: `practice-${order.orderId}`,
    _embedded: { actions: contactReasons.flatMap((reason) => actionOf(reason, order, language) ?? []) },
  };
  return json(answer);
}

function actionOf(reason: AssumedReason, order: Order, language: PageLanguage): ContactActionJson | undefined {
  const availability = reasonAvailability(reason, forReasons(order));
  if (availability === 'absent') return undefined;
  const fields = fieldsOf(reason, language);
  return {
    _links: { self: { href: contactBuyerPostPath(order.orderId, reason.name, order.marketplaceId) } },
    _embedded: {
      schema: {
        ...schemaOf(reason, language),
        required: [Object.keys(fields)[0] ?? 'rawMessageBody'],
        properties: fields,
        disabled: availability !== 'offered',
        disabledReason: disabledReason(availability, language) ?? null,
      },
    },
  };
}

function forReasons(order: Order): OrderForReasons {
  return {
    status: order.status,
    fulfilment: order.fulfilment,
    isCustom: order.items.some((one) => one.customisations.length > 0),
    buyerIsActive: order.buyer.isActive,
  };
}

function schemaOf(reason: AssumedReason, language: PageLanguage): TemplateSchemaJson {
  return {
    title: reason.title[language],
    type: 'object',
    name: reason.name,
    description: reason.description[language],
    'x-ui-hidden': false,
  };
}

function fieldsOf(reason: AssumedReason, language: PageLanguage): Record<string, FieldSchemaJson> {
  const german = language === 'de-DE';
  return {
    ...(reason.maxLength !== undefined && {
      rawMessageBody: {
        type: 'string',
        title: german ? 'Nachricht' : 'Message',
        maxLength: reason.maxLength,
        'x-ui-field-type': 'text',
      } as const,
    }),
    ...(reason.takesFiles && {
      attachments: {
        type: 'array',
        title: german ? 'Anhänge' : 'Attachments',
        maxItems: 5,
        'x-ui-field-type': 'attachments',
      } as const,
    }),
  };
}

function renderPreview(exchange: Exchange): Answer {
  const order = orderOf(exchange);
  if (!order) return notFound();
  const { rawMessageBody = '' } = bodyOf<ContactForm>(exchange);
  const shop = escapeHtml(exchange.state.account.shopName);
  return json({ renderedMessage: previewHtml(shop, escapeHtml(rawMessageBody), exchange.language) });
}

function send(exchange: Exchange): Answer {
  const { state, captured } = exchange;
  const order = orderOf(exchange);
  const reason = contactReasons.find((one) => one.name === captured[1]);
  if (!order || !reason) return notFound();
  if (reasonAvailability(reason, forReasons(order)) !== 'offered') return json({ error: 'REASON_NOT_AVAILABLE' }, 403);
  const { rawMessageBody = '', attachments = [] } = bodyOf<ContactForm>(exchange);
  if (rawMessageBody === '' && attachments.length === 0) return json({ error: 'EMPTY_MESSAGE' }, 400);
  if (order.contactBuyer === 'fails') return json({ error: 'INTERNAL_FAILURE' }, 500);
  const outcome = state.takeSendOutcome(rawMessageBody, order.buyer.isActive || reason.reachesOptedOut);
  if (outcome.kind === 'fails') return json({ error: 'INTERNAL_FAILURE' }, outcome.status ?? 500);
  const message = state.contactBuyer(order, { text: rawMessageBody, attachments }, outcome);
  return { ...json({}), afterwards: () => state.settle(message, outcome) };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
