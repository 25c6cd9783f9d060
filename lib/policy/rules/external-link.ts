import { answerHere } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder, Link, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import { isAmazonHost, isCarrierHost } from '../hosts.ts';
import type { ReasonId } from '../reasons.ts';
import type { Concept } from '../words/concepts.ts';

const externalLinks: Finder = (reading) =>
  reading.links.flatMap((link): Match[] => {
    if (isAmazonHost(link.host) && !link.disguised) return [];
    const match = matchAt(reading, link);
    if (isBrandName(link, match, reading)) return [];
    const isNeeded = link.secure && ((isCarrierHost(link.host) && !link.disguised) || servesReason(match, reading));
    return [isNeeded ? { ...match, severity: 'warn' } : match];
  });

const purposes: Partial<Record<ReasonId, Concept>> = {
  confirmCustomizationDetails: 'customisation',
  confirmDeliveryDetails: 'delivery-appointment',
  digitalAccessKey: 'access-key',
};

function servesReason(match: Match, reading: Reading): boolean {
  const purpose = reading.context.reason && purposes[reading.context.reason];
  return purpose !== undefined && reading.sentencesWith(purpose).has(reading.tokens.sentence[match.first] ?? -1);
}

/** "Your Booking.com pillow": a capital name before a noun, with no word that leads there. */
function isBrandName({ start, end }: Link, match: Match, reading: Reading): boolean {
  const { clause, count } = reading.tokens;
  const typed = reading.source.slice(reading.toSource({ start, end }).start, reading.toSource({ start, end }).end);
  const next = match.last + 1;
  return (
    /^[A-Z][A-Za-z0-9-]*\.[a-z]+$/.test(typed) &&
    next < count &&
    clause[next] === clause[match.last] &&
    reading.hitsFrom('function-word', next, next).length + reading.hitsFrom('small-talk', next, next).length === 0 &&
    reading.hitsFrom('link-word', match.first - 3, match.first - 1).length === 0
  );
}

export const rule = defineRule({
  id: 'external-link',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'block', unknown: 'warn' }),
  find: externalLinks,
  yieldsTo: ['tracking-pixel-and-images'],
  fix: answerHere(),
  sources: ['feedbackfive-checklist', 'amazon-api-messaging', 'amazon-communication-guidelines-2019', 'zonmaster-2021'],
});

export const examples: Examples = {
  bad: {
    en: [
      'You find the manual at https://www.brightlamps.com/manual.',
      'Visit brightlamps.co.uk for more.',
      'Go to bright-lamps dot com and enter the order number.',
      'Track it here: https://www.dhl.com/track?id=00340434292135100186',
      'Log in at http://amazon.com.account-help.net/login please.',
      'See www.brightlamps.shop',
    ],
    fr: ['Visitez lampe-claire.fr pour la notice.', 'La vidéo de montage est sur https://www.lampe-claire.fr/montage.'],
    de: ['Die Anleitung steht auf www.lampenhof.de/anleitung.', 'Unter lampen-hof punkt de finden Sie die Maße.'],
    es: ['El manual está en https://www.luzclara.com/manual.', 'Visite luzclara.es para ver las medidas.'],
    it: ['Il manuale si trova su https://www.lucechiara.it/manuale.', 'Visiti luce-chiara.com per vedere le misure.'],
    ja: ['説明書はhttps://www.akari-lamp.jp/manualをご覧ください。', '寸法はakari-lamp.comでご確認ください。'],
    nl: ['Bekijk de montage op https://www.lampenhuis.nl/montage.', 'Ga naar www.lampenhuis.be voor de onderdelen.'],
    pl: [
      'Instrukcję znajdzie Pan na https://www.jasnelampy.com/instrukcja.',
      'Proszę wejść na jasnelampy.pl i wpisać numer.',
    ],
    sv: [
      'Manualen finns på https://www.ljusgarden.com/manual.',
      'Gå till ljusgarden punkt se och sök på modellen.',
      'Spåra det här: https://www.dhl.com/track?id=00340434292135100186',
    ],
    pt: [
      { body: 'Baixe o manual em www.lojadomanual.com.br/manual', context: { mode: 'proactive' } },
      { body: 'Veja o vídeo em https://exemplo.com/video', context: { mode: 'proactive' } },
    ],
    tr: [
      'Kılavuz https://www.lambaevi.com/kilavuz adresinde.',
      'Kılavuz için lambaevi.com.tr adresini ziyaret edin.',
      'Tablo için lambaevi nokta com adresine girin.',
    ],
  },
  good: {
    en: [
      'You find the return at https://www.amazon.com/your-orders or in the app.',
      'Your Booking.com pillow ships on Monday.',
      'The file manual.pdf is attached, see also readme.txt.',
      'It arrived.It was late, e.g. by two days, at 9 p.m. as usual.',
      'Firmware v2.0 and hole size 1.5.m are on the label.',
      'Details: https://sellercentral.amazon.co.uk/gp/help/G1701',
    ],
    fr: [
      "Ouvrez le retour sur https://www.amazon.fr/gp/css/order-history, puis imprimez l'étiquette.",
      'Le point info est ouvert. La notice.pdf est sur la clé.',
    ],
    it: [
      'Apra il reso su https://www.amazon.it/your-orders.',
      'È arrivato.Era in ritardo di due giorni, ecc. Ci dispiace.',
    ],
    es: [
      'Está en https://www.amazon.es/your-orders o en la aplicación.',
      'En este punto es importante apretar el tornillo.',
    ],
    ja: ['返品はhttps://www.amazon.co.jp/your-ordersからお申し込みください。', '添付の刻印.pdfをご確認ください。'],
    de: [
      'Die Datei anleitung.pdf liegt bei, gemessen wurde am 9. Oktober, z. B. in cm.',
      'Sie finden das Etikett unter https://www.amazon.de/your-orders oder in der App.',
    ],
    nl: [
      'Uw bestellingen vindt u op https://www.amazon.nl/your-orders. Ziet u de retour staan?',
      'Het bestand heet handleiding.pdf. Kunt u het openen?',
    ],
    pl: [
      'Zwrot zgłosi Pan na https://www.amazon.pl/your-orders.',
      'Plik instrukcja.pdf jest w pudełku na karcie.',
      'Paczka przyszła.Była opóźniona o 2 dni, m.in. przez święta.',
    ],
    sv: [
      'Du returnerar under https://www.amazon.se/your-orders eller i appen.',
      'Din Booking.com kudde skickas på måndag.',
      'Det kom fram.Det var sent, t.ex. två dagar, kl. 9.',
    ],
    pt: [
      'O arquivo manual.pdf está com defeito, pedimos desculpas.',
      'Peça a troca em https://www.amazon.com.br/gp/help',
    ],
    tr: [
      'Dosyanın adı kilavuz.pdf.',
      'İadeyi https://www.amazon.com.tr/returns adresinden başlatabilirsiniz.',
      'Paket geldi.Hangi rengi istersiniz?',
    ],
  },
};
