import { type Reason, type ReasonId, reasonIds, reasons } from '../policy/reasons.ts';

/**
 * Which reason one of the page's options stands for: by its value in any spelling of the API's names, else by a label
 * that is attested for the page's language or English. `pageLanguage` is a BCP-47 tag. What is not certain is 'unknown'.
 */
export function identifyReason(option: { value: string; label: string }, pageLanguage: string): ReasonId | 'unknown' {
  return byValue.get(lettersOf(option.value)) ?? byLabel(option.label, pageLanguage) ?? 'unknown';
}

const byValue = new Map<string, ReasonId>(
  reasonIds.flatMap((id) =>
    [id, ...(aboutReason(id).values ?? [])].map((value): [string, ReasonId] => [lettersOf(value), id]),
  ),
);

function byLabel(label: string, pageLanguage: string): ReasonId | undefined {
  const shown = lettersOf(label);
  const language = pageLanguage.split('-')[0] ?? '';
  return reasonIds.find((id) => {
    const labels: Record<string, readonly string[] | undefined> = { ...aboutReason(id).labels };
    // The page falls back to English where a translation is missing.
    return [...(labels[language] ?? []), ...(labels['en'] ?? [])].some((known) => lettersOf(known) === shown);
  });
}

function aboutReason(id: ReasonId): Reason {
  return reasons[id];
}

/** Letters only, lower case: "confirm-delivery-details" and "confirmDeliveryDetails" are one name. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
