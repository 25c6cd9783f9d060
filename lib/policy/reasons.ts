/** What Contact Buyer's reasons are for, by the names of Amazon's Messaging API (and `returns`, the page's own). */
export interface Reason {
  /** Passes a buyer's opt-out and may carry nothing else. 'unclear' where Amazon names the purpose but not the reason. */
  critical: boolean | 'unclear';
  /** UTF-16 units of the API; 0: no text. The page's own `maxlength` wins. Absent: not known. */
  textLimit?: number;
  /** Other values under which the page may list the reason; case and separators do not count. */
  values?: readonly string[];
  /** The page's attested labels by language. */
  labels?: Readonly<Partial<Record<'en' | 'de' | 'fr' | 'it' | 'ja', readonly string[]>>>;
}

export const reasons = {
  confirmCustomizationDetails: {
    critical: true,
    textLimit: 800,
    labels: { en: ['Confirm customization details', 'Confirm customisation details'] },
  },
  confirmDeliveryDetails: { critical: true, textLimit: 2000, labels: { en: ['Confirm delivery details'] } },
  confirmOrderDetails: {
    critical: 'unclear',
    textLimit: 2000,
    labels: { en: ['Confirm order details'], ja: ['注文の詳細を確認する'] },
  },
  confirmServiceDetails: { critical: 'unclear', textLimit: 2000, labels: { en: ['Confirm service details'] } },
  unexpectedProblem: {
    critical: true,
    textLimit: 2000,
    labels: {
      en: ['Unexpected problem', 'Problem with order', 'Problem with your order'],
      de: ['Problem mit Bestellung'],
      fr: ['Problème avec la commande'],
      it: ["Problema con l'ordine"],
      ja: ['注文に関する問題'],
    },
  },
  legalDisclosure: { critical: true, textLimit: 0, labels: { en: ['Legal disclosure'] } },
  digitalAccessKey: { critical: 'unclear', textLimit: 400, labels: { en: ['Digital access key'] } },
  warranty: { critical: false, textLimit: 0, labels: { en: ['Warranty'] } },
  invoice: {
    critical: false,
    textLimit: 0,
    values: ['sendInvoice'],
    labels: { en: ['Send invoice', 'Sending an invoice', 'Invoice'] },
  },
  returns: { critical: false, values: ['return'], labels: { en: ['Follow-up on return request'] } },
  negativeFeedbackRemoval: {
    critical: false,
    textLimit: 0,
    values: ['neg-feedback'],
    labels: { en: ['Request to update negative feedback'] },
  },
} as const satisfies Record<string, Reason>;

export type ReasonId = keyof typeof reasons;
export const reasonIds = Object.keys(reasons) as ReasonId[];

/** True unless Amazon treats the reason as one that a buyer can opt out of: what is unclear is held to the stricter side. */
export function reasonMayBeCritical(reason: ReasonId): boolean {
  return reasons[reason].critical !== false;
}
