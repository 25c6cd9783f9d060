import { answerHere } from '../define/fix.ts';
import { type Guard, withInSentence } from '../define/guard.ts';
import { matchAt, sameSentence } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import type { Concept } from '../words/concepts.ts';

const rightBefore =
  (name: Concept, within: number): Guard =>
  (match, reading) =>
    reading
      .hitsFrom(name, match.first - within - 4, match.first - 1)
      .some((hit) => match.first - hit.last - 1 <= within && sameSentence(reading, hit, match));

/** "03-… までお電話ください": the verb comes last. */
const calledBehind: Guard = (match, reading) =>
  reading.hitsFrom('call-us', match.last + 1, match.last + 12).some((hit) => {
    const isVerb = reading.grammar(hit.language).verbLast === true;
    return isVerb && sameSentence(reading, hit, match);
  });

/** Warranty, carrier and manufacturer may be called; whoever asks to be called himself may not. */
const phoneNumbers: Finder = (reading) =>
  reading.numbers.flatMap((run): Match[] => {
    if (run.kind === 'masked' || run.kind === 'order-id') return [];
    const match = matchAt(reading, run);
    const isLabelled = rightBefore('phone-label', 3)(match, reading);
    const isCall =
      rightBefore('call-us', 6)(match, reading) ||
      calledBehind(match, reading) ||
      rightBefore('platform', 4)(match, reading);
    if (rightBefore('other-number', 2)(match, reading) && !isLabelled) return [];
    if (run.kind === 'digits' && !isLabelled && !isCall) return [];
    if (withInSentence('phone-exception')(match, reading)) return [{ ...match, severity: 'warn' }];
    return [{ ...match, severity: isLabelled || isCall ? 'block' : 'info' }];
  });

export const rule = defineRule({
  id: 'phone-number',
  severity: always('info'),
  find: phoneNumbers,
  fix: answerHere(),
  sources: ['feedbackfive-checklist', 'zonmaster-2021', 'jungle-scout-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please call us on +44 20 7946 0018.',
      'Phone: (555) 010-4477',
      'The carrier can be reached at 555-010-2299 to arrange delivery.',
      'Call our office, 0307 5550142, before noon.',
      'Text me at ＋１ ５５５ ０１０ ７７３３.',
      'My number is 555 010 8844.',
    ],
    fr: [
      'Appelez-nous au 01 99 00 45 12.',
      'Notre numéro : 06 39 98 21 47',
      'Le transporteur est joignable au 01 99 00 78 30.',
    ],
    it: [
      'Ci chiami al +39 02 0000 7741.',
      'Il mio numero è 347 000 1852.',
      'Il corriere risponde al 051 000 4477 per la consegna.',
    ],
    es: ['Llámenos al 910 555 014.', 'Nuestro teléfono es 910 555 014.'],
    ja: [
      'お急ぎの方は 03-5550-0102 までお電話ください。',
      '電話：０９０−５５５０−１２４７',
      '携帯09055501247へおかけください。',
    ],
    de: [
      'Rufen Sie uns unter 030 5550 1234 an, dann klären wir das.',
      'Tel.: 0151 555 01234',
      'Die Spedition erreichen Sie unter 0421 555 0177.',
    ],
    nl: [
      'U kunt ons bellen op 085 123 45 67.',
      'Telefoonnummer: +32 470 12 34 56.',
      'Voor de garantie belt u de fabrikant op 0800 55 01 23.',
    ],
    pl: [
      'Proszę zadzwonić pod numer 601 234 567.',
      'Tel. 22 123 45 67',
      'Kurier czeka na telefon pod numerem +48 22 123 45 67.',
    ],
    sv: [
      'Du når oss på 08-123 45 67.',
      'Ring oss på +46 70 123 45 67.',
      'Telefon: 0702-33 44 55',
      'Chauffören når du på 070-555 12 34 för att boka leveransen.',
    ],
    pt: ['Ligue para (11) 98765-4321.', 'O nosso telefone é 11 3456-7890.'],
    tr: [
      'Bizi 0532 000 11 22 numarasından arayın.',
      'Telefon: 0212 555 01 44',
      'Kargo firmasına 0850 222 06 06 numarasından ulaşabilirsiniz.',
    ],
  },
  good: {
    en: [
      'Your order 123-4567890-1234567 ships today.',
      'Tracking number 00340434292135100186 is shown in Your Orders.',
      'The item with ASIN B0ABCD1234 measures 120 x 80 x 45 cm.',
      'The EAN is 4006381333931 and the serial number is 5550102299.',
      'We posted it on 2026-11-20 at 14:30; please allow 3-5 days.',
      'Please do not send us your phone number.',
      'The set costs $1,299.00 and weighs 12.5 kg.',
      'Your case ID is 7391846205.',
      'The router answers at 192.168.178.1 with firmware 7.29.1.',
    ],
    fr: [
      'Votre numéro de suivi est le 6A12345678901, quelle adresse est la bonne ?',
      'Le numéro de série 4471 2290 118 est gravé sous le socle.',
      'Le loyer du dossier n° 812 345 678 est réglé.',
    ],
    it: [
      'Il numero di serie 40271839 è sotto la base.',
      "L'ordine 403-1234567-1234567 parte oggi alle 14:30.",
      'Il modello 7781 è largo 120 cm.',
    ],
    es: [
      'El código de barras es 8437012345678 y el número de serie 5550102299.',
      'No nos envíe su número de teléfono.',
    ],
    ja: [
      'お問い合わせ番号 4471-2083-9956 でお調べいただけますか。',
      '型番は 0120-5550-12 で、価格は1,290,000円です。色をお選びください。',
    ],
    de: [
      'Die Sendungsnummer 00340434292135100186 gehört zu Bestellung 302-1234567-7654321.',
      'Seriennummer 4711 0815 22 steht auf dem Etikett der Größe 42.',
    ],
    nl: [
      'Het serienummer 4820193377 staat achterop. Klopt dat met uw apparaat?',
      'Uw bestelling 405-7710324-1198853 meet 120 x 80 x 45 cm. Past dat door de deur?',
    ],
    pl: [
      'Zamówienie 123-4567890-1234567 wyślemy dziś.',
      'Numer seryjny to 5550102299, a EAN 4006381333931.',
      'Proszę nie wysyłać nam numeru telefonu.',
    ],
    sv: [
      'Order 203-4567890-1234567 skickas idag.',
      'Kollinumret 00370726201234567890 syns under Mina beställningar.',
      'EAN-koden är 4006381333931 och serienumret är 5550102299.',
      'Skicka inte ditt telefonnummer till oss.',
      'Vårt organisationsnummer är 556123-4567.',
    ],
    pt: [
      'O pedido 702-1173829-6650294 está com erro no CEP.',
      'O código de barras 7891234567895 é o do modelo antigo.',
    ],
    tr: [
      '404-1234567-1234567 numaralı siparişiniz için hangi bedeni gönderelim?',
      'Cihazın seri numarası 5550102299, EAN kodu 4006381333931.',
      'Telefon numaranızı paylaşmanıza gerek yok.',
      'Kutu 120 x 80 x 45 cm ölçüsünde.',
    ],
  },
};
