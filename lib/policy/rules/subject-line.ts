import { leftToSeller } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** "Re: Fwd: …" */
const replyChain =
  /^\s*(?:(?:re|fwd?|aw|wg|sv|tr|rif|res|odp|ynt|ilt|antw|rv|enc|vs|vl|pd|doorst|vb|i|r|転送|返信)\s*:\s*){2,}/;

const loudSubject: Finder = (reading) => {
  const chain = replyChain.exec(reading.text)?.[0];
  const loud = reading.hits('urgent').map((hit): Match => ({ ...hit, severity: 'warn' }));
  return chain === undefined ? loud : [...loud, matchAt(reading, { start: 0, end: chain.trimEnd().length })];
};

export const rule = defineRule({
  id: 'subject-line',
  severity: always('info'),
  find: loudSubject,
  fix: leftToSeller,
  subjectOnly: true,
  sources: ['amazon-critical-subject-german'],
});

export const examples: Examples = {
  bad: {
    en: [
      { subject: 'URGENT: your order', body: 'Which size should we send?' },
      { subject: 'Free gift inside', body: 'Which size should we send?' },
      { subject: 'Re: Re: Fwd: your order', body: 'Which size should we send?' },
      { subject: 'Additional Information Required', body: 'Which size should we send?' },
      { subject: 'Action required for your order', body: 'Which size should we send?' },
    ],
    de: [
      { subject: 'DRINGEND: Ihre Bestellung', body: 'Welche Größe dürfen wir senden?' },
      { subject: 'Eilt: Ihre Antwort', body: 'Welche Größe dürfen wir senden?' },
    ],
    fr: [
      { subject: 'URGENT : votre commande', body: 'Quelle taille souhaitez-vous ?' },
      { subject: 'RE: TR: votre commande', body: 'Quelle couleur préférez-vous ?' },
    ],
    es: [
      { subject: 'URGENTE: su pedido', body: '¿Qué talla enviamos?' },
      { subject: 'RE: FW: su pedido', body: '¿Qué color prefiere?' },
    ],
    it: [
      { subject: 'URGENTE: il suo ordine', body: 'Quale taglia inviamo?' },
      { subject: 'RIF: Re: il suo ordine', body: 'Quale colore preferisce?' },
    ],
    ja: [
      { subject: '至急：ご注文について', body: 'サイズはどちらをご希望でしょうか。' },
      { subject: 'Re: Re: ご注文について', body: 'ご希望の色をお知らせください。' },
    ],
    nl: [
      { subject: 'DRINGEND: uw bestelling', body: 'Welke maat mogen wij sturen?' },
      { subject: 'Re: Fwd: uw bestelling', body: 'Welke maat mogen wij sturen?' },
    ],
    pl: [
      { subject: 'PILNE: Pani zamówienie', body: 'Jaki rozmiar mamy wysłać?' },
      { subject: 'Odp: Odp: Pana zamówienie', body: 'Jaki rozmiar mamy wysłać?' },
      { subject: 'Gratis w paczce', body: 'Jaki rozmiar mamy wysłać?' },
    ],
    sv: [
      { subject: 'BRÅDSKANDE: din order', body: 'Vilken storlek ska vi skicka?' },
      { subject: 'Sv: Sv: din order', body: 'Vilken storlek ska vi skicka?' },
    ],
    pt: [
      { subject: 'URGENTE: seu pedido', body: 'Qual tamanho devemos enviar?' },
      { subject: 'Última chance', body: 'Qual tamanho devemos enviar?' },
    ],
    tr: [
      { subject: 'ACİL: siparişiniz', body: 'Hangi bedeni gönderelim?' },
      { subject: 'Ücretsiz hediye sizi bekliyor', body: 'Hangi bedeni gönderelim?' },
    ],
  },
  good: {
    en: [
      { subject: 'Size for your order', body: 'Which size should we send?' },
      { subject: 'Re: Your question', body: 'Yes, it fits.', context: { mode: 'reply' } },
      { subject: 'Engraving: please confirm the text', body: 'Is it "Forever"?' },
      { subject: 'Address for order 123-4567890-1234567', body: 'The house number is missing.' },
      'The delivery is urgent? Then we can send it by express.',
    ],
    de: [
      { subject: 'Größe zu Ihrer Bestellung', body: 'Welche Größe dürfen wir senden?' },
      'Ist die Lieferung dringend?',
    ],
    fr: [
      { subject: 'Taille pour votre commande', body: 'Quelle taille souhaitez-vous ?' },
      'La livraison est-elle urgente ?',
    ],
    es: [{ subject: 'Talla de su pedido', body: '¿Qué talla enviamos?' }, '¿Es urgente la entrega?'],
    it: [{ subject: 'Taglia per il suo ordine', body: 'Quale taglia inviamo?' }, 'La consegna è urgente?'],
    ja: [
      { subject: 'ご注文のサイズについて', body: 'サイズはどちらをご希望でしょうか。' },
      'お届けはお急ぎでしょうか。',
    ],
    nl: [{ subject: 'Maat van uw bestelling', body: 'Welke maat mogen wij sturen?' }, 'Is de levering dringend?'],
    pl: [
      { subject: 'Rozmiar do zamówienia', body: 'Jaki rozmiar mamy wysłać?' },
      { subject: 'Odp: Pana pytanie', body: 'Tak, pasuje.', context: { mode: 'reply' } },
    ],
    sv: [
      { subject: 'Storlek för din order', body: 'Vilken storlek ska vi skicka?' },
      { subject: 'Sv: Din fråga', body: 'Ja, den passar.', context: { mode: 'reply' } },
    ],
    pt: [
      { subject: 'Tamanho do seu pedido', body: 'Qual tamanho devemos enviar?' },
      { subject: 'Gravação: confirme o texto', body: 'É "Para sempre"?' },
    ],
    tr: [
      { subject: 'Siparişinizin bedeni', body: 'Hangi bedeni gönderelim?' },
      'Teslimat acil mi? Ekspres gönderebiliriz.',
    ],
  },
};
