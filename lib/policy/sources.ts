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
  'amazon-best-practices': {
    title: 'Messaging best practices (Amazon moderator, seller forums UK)',
    address: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/9cb18b7f-4442-4d2c-8459-ef1e1bdcbc3a',
    date: '2023 or later',
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
  'amazon-communication-policy': {
    title: 'Who sends which message: no order or shipping messages by sellers (help page 201901640)',
    address: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=201901640',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-contacting-buyers': {
    title: 'Contact a buyer (help page TV8NTY5RM6N9LUN, Europe)',
    address: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=TV8NTY5RM6N9LUN&language=en_GB',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-critical-messages': {
    title: 'Critical and other messages (Amazon moderator, seller forums UK)',
    address: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/db680d22-9653-4034-915d-49f50d8b06d1',
    date: 'before 2025-04',
    origin: 'amazon',
  },
  'amazon-critical-subject-german': {
    title: 'Send a critical message: the subject cannot be edited (help page RZ5Y5YEN9J84NAC)',
    address: 'https://sellercentral.amazon.de/gp/help/external/help.html?itemID=RZ5Y5YEN9J84NAC&language=de_DE',
    date: 'undated',
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
  'amazon-fba-service-brazil': {
    title: 'Customer service for orders fulfilled by Amazon (help page 200298130, Brazil)',
    address: 'https://sellercentral.amazon.com.br/gp/help/external/200298130?language=en_US',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-fba-service-japan': {
    title: 'Customer service for orders fulfilled by Amazon (help page 200298130, Japan)',
    address: 'https://sellercentral.amazon.co.jp/gp/help/external/200298130?language=en_JP',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-important-tag-removed': {
    title: '[Important] no longer passes the opt-out (Amazon news, seller forums)',
    address: 'https://sellercentral.amazon.sa/seller-forums/discussions/t/127a23ce-b7d7-48d3-b3c8-be5260ac8c12',
    date: '2025-04-25',
    origin: 'amazon',
  },
  'amazon-messaging-faq': {
    title: 'Buyer-Seller Messages FAQ',
    address: 'https://sellercentral.amazon.com/help/hub/reference/external/G200383320',
    date: '2023-09 or later',
    origin: 'amazon',
  },
  'amazon-messaging-guide-2020': {
    title: 'Messaging API use case guide v1.0: limits and labels of Contact Buyer',
    address: 'https://github.com/amzn/selling-partner-api-docs/tree/main/guides/use-case-guides/messaging-api',
    date: '2020-07-15',
    origin: 'amazon',
  },
  'amazon-messaging-page': {
    title: 'Buyer-Seller Messaging (help page 200389080)',
    address: 'https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=200389080',
    date: 'undated',
    origin: 'amazon',
  },
  'amazon-permitted-messages': {
    title: 'Permitted messages (Amazon moderator, seller forums UK)',
    address: 'https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519',
    date: '2023 or later',
    origin: 'amazon',
  },
  'amazon-phishing': {
    title: 'Recognise messages that are not from Amazon (help page G40281)',
    address: 'https://sellercentral.amazon.com/help/hub/reference/external/G40281',
    date: 'undated',
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
  'amazon-use-case-guide': {
    title: 'Selling Partner API, Messaging: when each message type is available',
    address: 'https://developer-docs.amazon.com/sp-api/docs/messaging-api-v1-use-case-guide',
    date: 'undated',
    origin: 'amazon',
  },
  'channelx-2020': {
    title: 'Amazon Communication Guidelines become programme policy (ChannelX)',
    address: 'https://channelx.world/2020/09/amazon-communication-guidelines-becomes-new-programme-policy',
    date: '2020-09',
    origin: 'third-party',
  },
  'cloud-commerce-2020': {
    title: 'New Communication Guidelines (Cloud Commerce Group)',
    address: 'https://guide.cloudcommercegroup.com/en/articles/4480212',
    date: '2020-09',
    origin: 'third-party',
  },
  'clear-links': {
    title: 'A link whose target cannot be seen: a check of this extension, no rule of Amazon',
    date: '2026-11-22',
    origin: 'project',
  },
  'ecomengine-2019': {
    title: 'How to contact buyers on Amazon (eComEngine)',
    address: 'https://ecomengine.com/blog/contact-buyers',
    date: '2019-06-01',
    origin: 'third-party',
  },
  'edesk-2025': {
    title: 'Amazon terms of service for sellers (eDesk)',
    address: 'https://edesk.com/blog/amazon-terms-of-service',
    date: '2025',
    origin: 'third-party',
  },
  'edesk-restrictions': {
    title: 'Avoiding suspension when sending proactive messages (eDesk)',
    address: 'https://support.edesk.com/tips-to-avoid-amazon-suspension-when-sending-proactive-feedback-messages',
    date: '2020',
    origin: 'third-party',
  },
  'feedbackfive-checklist': {
    title: 'What can I include in my emails, and compliance checklist (eComEngine)',
    address: 'https://ecomengine.com/help/what-can-i-include-in-my-emails',
    date: '2020-11 or later',
    origin: 'third-party',
  },
  'guidelines-summary-2020': {
    title: 'Summary of the newer Communication Guidelines (javashuo)',
    address: 'https://javashuo.com/article/p-vwluugqy-vm.html',
    date: '2020-11 or later',
    origin: 'third-party',
  },
  'jungle-scout-2020': {
    title: 'Amazon updates its Communication Guidelines (Jungle Scout)',
    address: 'https://junglescout.com/blog/amazon-updates-communication-guidelines',
    date: '2020-09',
    origin: 'third-party',
  },
  'message-centre-guide': {
    title: 'Managing seller-buyer communications on Amazon (guide)',
    address: 'https://amazon-message-center.pages.dev/posts/managing-seller-buyer-communications-on-amazon',
    date: 'undated',
    origin: 'third-party',
  },
  'messaging-skill-2026': {
    title: 'Content rules of the Messaging API, as collected by KuudoAI',
    address: 'https://github.com/KuudoAI/skills',
    date: '2026-09-29',
    origin: 'third-party',
  },
  'opt-out-2017': {
    title: 'Contacting buyers who opted out of seller messages (Viral Launch)',
    address:
      'https://viral-launch.com/blog/amazon-news-updates/amazons-warning-sellers-about-contacting-opted-out-buyers',
    date: '2017-03',
    origin: 'third-party',
  },
  'seller-lawyer-2020': {
    title: 'Amazon changes its communication policy (amazonsellerslawyer.com)',
    address: 'https://amazonsellerslawyer.com/blog/amazon-changes-communication-policy-buyer-seller-messaging',
    date: '2020',
    origin: 'third-party',
  },
  'seller-operations-2022': {
    title: 'Notes on handling Amazon messages (Youniverse)',
    address: 'https://en.doc.ccm.youniverse.cc/en-US/notes-on-handling-amazon-messages-(noora)-138254',
    date: 'about 2022',
    origin: 'third-party',
  },
  'template-fields': {
    title: 'A template field that was not filled in: a check of this extension, no rule of Amazon',
    date: '2026-11-22',
    origin: 'project',
  },
  'tmark-guidelines': {
    title: 'Communication Guidelines, English copy (tmark.pro)',
    address: 'https://tmark.pro/en/communication-guidelines-for-amazon-seller',
    date: '2020-11 or later',
    origin: 'third-party',
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
