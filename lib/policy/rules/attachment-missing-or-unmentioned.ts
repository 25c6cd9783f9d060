import { whole } from '../define/around.ts';
import { anyOf, concept, except, near } from '../define/find.ts';
import { dropClause, type Fixer } from '../define/fix.ts';
import { after, negated } from '../define/guard.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import type { ReasonId } from '../reasons.ts';

/** Reasons that Contact Buyer offers for a file and nothing else. */
const fileOnly: readonly (ReasonId | undefined)[] = ['invoice', 'warranty', 'legalDisclosure'];

/** "Send us a photo as an attachment": the buyer has the file. */
const buyerAttaches = after('tell-us', 6);

const spokenOf = except(
  anyOf(concept('attached'), near('find-enclosed', 'enclosed', { within: 10, scope: 'clause', order: 'before' })),
  negated(),
  buyerAttaches,
);

/** Once a message. Where it is not known what is attached, only a reminder. */
const missing: Finder = (reading): readonly Match[] => {
  const { attachments, context } = reading;
  if (attachments && attachments.length > 0) return [];
  const first = spokenOf(reading)[0];
  if (first) return [attachments ? first : { ...first, severity: 'info' }];
  const needsFile =
    attachments !== undefined && context.channel === 'contact-buyer' && fileOnly.includes(context.reason);
  return needsFile ? [{ ...whole, part: 'attachment' }] : [];
};

const inText = dropClause();
const fix: Fixer = (match, reading) => (match.part ? [] : inText(match, reading));

export const rule = defineRule({
  id: 'attachment-missing-or-unmentioned',
  severity: always('warn'),
  find: missing,
  yieldsTo: ['attachment-purpose'],
  fix,
  sources: ['amazon-api-messaging'],
});

const withoutFile = (body: string) => ({ body, attachments: [] });

export const examples: Examples = {
  bad: {
    en: [
      withoutFile('The invoice is attached.'),
      withoutFile('Which size should we send? Please find enclosed the size chart.'),
      withoutFile('As you asked, I have attached the return label.'),
      withoutFile('We attach the proof; is the name right?'),
      withoutFile('The manual is in the attachment.'),
      withoutFile('Please find the invoice for order 123-4567890-1234567 attached.'),
      { body: 'Here it is.', attachments: [], context: { channel: 'contact-buyer', reason: 'invoice' } },
    ],
    fr: [
      withoutFile("Vous trouverez l'étiquette en pièce jointe."),
      withoutFile('Veuillez trouver ci-joint votre facture.'),
    ],
    it: [withoutFile('In allegato trova la fattura.'), withoutFile("Le allego l'etichetta, quale misura spediamo?")],
    es: [withoutFile('Le adjunto la etiqueta de devolución.'), withoutFile('Encontrará la factura adjunta.')],
    ja: [
      { body: '請求書を添付いたしましたので、ご確認ください。', attachments: [] },
      { body: '添付のファイルをご確認ください。', attachments: [] },
    ],
    de: [
      withoutFile('Im Anhang erhalten Sie die Rechnung.'),
      withoutFile('Anbei der Korrekturabzug, ist der Name richtig?'),
    ],
    nl: [
      { body: 'Hierbij stuur ik u de factuur.', attachments: [] },
      { body: 'In de bijlage vindt u het retourlabel.', attachments: [] },
      { body: 'Bijgevoegd vindt u de drukproef. Klopt de naam?', attachments: [] },
    ],
    pl: [
      { body: 'Faktura jest w załączniku.', attachments: [] },
      { body: 'W załączeniu przesyłam etykietę zwrotną, który rozmiar wysłać?', attachments: [] },
      { body: 'Załączam projekt, czy imię się zgadza?', attachments: [] },
    ],
    sv: [
      { body: 'Fakturan är bifogad.', attachments: [] },
      { body: 'Jag bifogar returetiketten som du bad om.', attachments: [] },
      { body: 'Vilken storlek ska vi skicka? I bilagan hittar du måttabellen.', attachments: [] },
    ],
    pt: [
      { body: 'Segue em anexo a nota fiscal.', attachments: [] },
      { body: 'Conforme pediu, anexei a etiqueta de devolução.', attachments: [] },
    ],
    tr: [
      { body: 'Faturanız ektedir.', attachments: [] },
      { body: 'Hangi bedeni gönderelim? Beden tablosunu ekte bulabilirsiniz.', attachments: [] },
      { body: 'İade etiketini mesaja ekledik.', attachments: [] },
    ],
  },
  good: {
    en: [
      withoutFile('The hook attached to the frame is bent; which colour should we send?'),
      withoutFile('Could you attach a photo of the damage to your answer?'),
      withoutFile('The screws are enclosed in the box, taped below the lid.'),
      withoutFile('Thank you for the photo that you attached; the crack is on the left?'),
      withoutFile('We cannot attach the invoice here; you find it in Your Orders.'),
      { body: 'The invoice is attached.', attachments: [{ name: 'invoice.pdf', bytes: 84_213 }] },
    ],
    fr: [withoutFile('Merci de nous envoyer une photo du carton.'), withoutFile('Le joint du robinet est usé.')],
    it: [withoutFile('Può allegare una foto del danno?'), withoutFile('La fattura la trova nei suoi ordini.')],
    es: [withoutFile('¿Puede adjuntar una foto del daño?'), withoutFile('La factura está en Mis pedidos.')],
    ja: [
      { body: '写真を添付してご返信ください。', attachments: [] },
      { body: '請求書を添付いたしましたので、ご確認ください。', attachments: [{ name: '請求書.pdf', bytes: 90000 }] },
    ],
    de: [
      withoutFile('Könnten Sie ein Foto vom Schaden senden?'),
      { body: 'Anbei die Rechnung.', attachments: [{ name: 'rechnung.pdf', bytes: 84_213 }] },
    ],
    nl: [
      { body: 'Kunt u een foto van de schade als bijlage meesturen?', attachments: [] },
      { body: 'In de bijlage vindt u de factuur.', attachments: [{ name: 'factuur.pdf', bytes: 90000 }] },
      'Draai de schroeven vast met de bijgevoegde sleutel. Lukt dat?',
    ],
    pl: [
      { body: 'Haczyk dołączony do ramki jest wygięty, jaki kolor wysłać?', attachments: [] },
      { body: 'Czy może Pani dołączyć zdjęcie uszkodzenia do odpowiedzi?', attachments: [] },
      { body: 'Na załączonym zdjęciu widać rysę, czy jest też na spodzie?', attachments: [] },
      { body: 'Faktura w załączniku.', attachments: [{ name: 'faktura.pdf', bytes: 84213 }] },
    ],
    sv: [
      { body: 'Kan du bifoga en bild på skadan?', attachments: [] },
      { body: 'Tack för bilden du bifogade, är sprickan på vänster sida?', attachments: [] },
      { body: 'Vi kan inte bifoga fakturan här, den finns under Mina beställningar.', attachments: [] },
      { body: 'Fakturan är bifogad.', attachments: [{ name: 'faktura.pdf', bytes: 84213 }] },
    ],
    pt: [
      { body: 'O gancho anexado na base está torto; qual cor enviamos?', attachments: [] },
      { body: 'Pode mandar uma foto do defeito em anexo?', attachments: [] },
      { body: 'Não conseguimos abrir o anexo que você mandou.', attachments: [] },
      { body: 'Segue em anexo a nota fiscal.', attachments: [{ name: 'nota.pdf', bytes: 84213 }] },
    ],
    tr: [
      { body: 'Hasarın fotoğrafını cevabınıza ekler misiniz?', attachments: [] },
      { body: 'Vidalar kutunun ekindeki torbada.', attachments: [] },
      { body: 'Faturanız ektedir.', attachments: [{ name: 'fatura.pdf', bytes: 84213 }] },
    ],
  },
};
