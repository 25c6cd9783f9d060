import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import { marketplaceById } from '../marketplaces.ts';

/** Written in another language than the buyer's; where that is not known, than any that buyers of the marketplace write. */
const otherLanguage: Finder = (reading) => {
  const { buyerLanguage, marketplaceId = '' } = reading.context;
  const expected = buyerLanguage ? [buyerLanguage] : marketplaceById(marketplaceId)?.languages;
  if (!expected) return [];
  const written = reading.language();
  if (written === 'unknown' || expected.some((tag) => tag.toLowerCase().split(/[-_]/)[0] === written)) return [];
  return anywhere(reading).map((match) => (buyerLanguage ? match : { ...match, severity: 'info' }));
};
const anywhere = where(() => true);

export const rule = defineRule({
  id: 'buyer-language',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'info', unknown: 'info' }),
  find: otherLanguage,
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-critical-messages', 'amazon-api-messaging', 'feedbackfive-checklist'],
});

const german = { buyerLanguage: 'de-DE' } as const;

export const examples: Examples = {
  bad: {
    en: [
      { body: 'The house number is missing from your address. Could you send it to us?', context: german },
      { body: 'We are sorry: the lamp was damaged, and it will ship on Friday.', context: german },
      { body: 'Which of the two colours would you like to have?', context: { buyerLanguage: 'fr' } },
      {
        body: 'The size that you have chosen is not in our warehouse. Which one should we send?',
        context: { buyerLanguage: 'ja_JP' },
      },
      {
        body: 'The house number is missing from your address. Could you send it to us?',
        context: { marketplaceId: 'A1RKKUPIHCS9HS' },
      },
    ],
  },
  good: {
    en: [
      {
        body: 'The house number is missing from your address. Could you send it to us?',
        context: { buyerLanguage: 'en-GB' },
      },
      { body: 'Size L, colour red?', context: german },
      {
        body: 'Die Hausnummer fehlt in Ihrer Adresse. Können Sie sie uns bitte senden? The lamp "Light of the North" ist da.',
        context: german,
      },
      {
        body: 'Die Hausnummer fehlt in Ihrer Adresse. Wir warten auf die Antwort.\nThe house number is missing from your address. We will wait for it.',
        context: german,
      },
      { body: 'The house number is missing from your address.', context: { marketplaceId: 'ATVPDKIKX0DER' } },
      'The house number is missing from your address. Could you send it to us?',
    ],
  },
};
