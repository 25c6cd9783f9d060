/**
 * Where the rules come from. `origin` keeps Amazon's own words apart from what sellers and tool makers report;
 * `date` is the document's own date, or what is known of it.
 */
export interface Source {
  title: string;
  address?: string;
  date: string;
  origin: 'amazon' | 'third-party' | 'project';
}

export const sources = {
  'amazon-api-messaging': {
    title: 'Selling Partner API, Messaging v1: what each message type may contain',
    address: 'https://github.com/amzn/selling-partner-api-models/tree/main/models/messaging-api-model',
    date: '2026-01-30',
    origin: 'amazon',
  },
  'amazon-api-solicitations': {
    title: 'Selling Partner API, Solicitations: one review request per order',
    address: 'https://developer-docs.amazon.com/sp-api/docs/set-up-the-solicitations-api',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-code-of-conduct': {
    title: 'Selling policies and seller code of conduct',
    address: 'https://sellercentral.amazon.com.mx/gp/help/external/G1801?language=es_MX',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-communication-guidelines': {
    title: 'Communication Guidelines (help page G1701)',
    address: 'https://sellercentral.amazon.de/gp/help/external/G1701?language=de_DE',
    date: '2020-11 or later',
    origin: 'amazon',
  },
  'amazon-communication-guidelines-2019': {
    title: 'Communication Guidelines (help page G1701), older text',
    address: 'https://sellercentral.amazon.de/gp/help/external/1701?language=de_DE',
    date: 'before 2020',
    origin: 'amazon',
  },
  'amazon-customer-review-policy': {
    title: 'Customer product reviews policies',
    address: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=E8SYAZUBGVFBHCH',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-customer-review-questions': {
    title: 'Answers to questions about product reviews (help page G201972160)',
    address: 'https://sellercentral.amazon.com/gp/help/external/G201972160',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-messaging-faq': {
    title: 'Buyer-Seller Messages FAQ',
    address: 'https://sellercentral.amazon.com/help/hub/reference/external/G200383320',
    date: '2023-09 or later',
    origin: 'amazon',
  },
  'amazon-permitted-messages': {
    title: 'Permitted messages (Amazon moderator, seller forums UK)',
    address: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
    date: '2023 or later',
    origin: 'amazon',
  },
  'amazon-prohibited-activities': {
    title: 'Prohibited seller activities and actions',
    address: 'https://sellercentral.amazon.co.jp/gp/help/external/G200386250',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-response-time': {
    title: 'Improve your contact response time',
    address: 'https://sellercentral.amazon.com/gp/help/external/202152030',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-seller-feedback': {
    title: 'Handling negative seller feedback (Australia)',
    address: 'https://sellercentral.amazon.com.au/gp/help/external/202126280',
    date: 'undated',
    origin: 'amazon',
  },
  'edesk-2025': {
    title: 'Amazon terms of service for sellers (eDesk)',
    address: 'https://edesk.com/blog/amazon-terms-of-service',
    date: '2025',
    origin: 'third-party',
  },
  'feedbackfive-checklist': {
    title: 'What can I include in my emails, and compliance checklist (eComEngine)',
    address: 'https://ecomengine.com/help/what-can-i-include-in-my-emails',
    date: '2020-11 or later',
    origin: 'third-party',
  },
  'jungle-scout-2020': {
    title: 'Amazon updates its Communication Guidelines (Jungle Scout)',
    address: 'https://junglescout.com/blog/amazon-updates-communication-guidelines',
    date: '2020-09',
    origin: 'third-party',
  },
  'template-fields': {
    title: 'A template field that was not filled in: a check of this extension, no rule of Amazon',
    date: '2026-11-22',
    origin: 'project',
  },
  'zonmaster-2021': {
    title: "Amazon's scanner identifies non-compliant messages (ZonMaster)",
    address: 'https://blog.zonmaster.com/2021/amazon-ai-identifies-non-compliant-emails',
    date: '2021',
    origin: 'third-party',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The day on which the rules were last compared with their sources. */
export const ruleBookDate = '2026-11-22';
