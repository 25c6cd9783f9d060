import { whole } from '../define/around.ts';
import { anyOf, except, near } from '../define/find.ts';
import { dropClause, type Fixer } from '../define/fix.ts';
import { negated } from '../define/guard.ts';
import type { Finder, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import type { Attachment } from '../message.ts';

const seldomNeeded = /\.(?:xlsx?|csv|ods|pptx?|odp|html?|eml|msg)$/i;

const unneededFiles: Finder = (reading) =>
  (reading.attachments ?? []).flatMap((file): Match[] => {
    const match: Match = { ...nowhere, params: { file: file.name } };
    if (isAdvert(file, reading)) return [match];
    return seldomNeeded.test(file.name) ? [{ ...match, severity: 'warn' }] : [];
  });

const nowhere: Match = { ...whole, part: 'attachment' };

function isAdvert({ name }: Attachment, reading: Reading): boolean {
  return reading.readOther(name.replace(/[_\-.\d]+/g, ' ')).hits('advert').length > 0;
}

const attachedAdvert: Finder = (reading) =>
  except(
    near('attached', 'advert', { within: 8, scope: 'clause' }),
    negated(),
  )(reading).map((match) => {
    const { start, end } = reading.toSource(match);
    return { ...match, params: { file: reading.source.slice(start, end) } };
  });

const inText = dropClause();
const fix: Fixer = (match, reading) => (match.part ? [] : inText(match, reading));

export const rule = defineRule({
  id: 'attachment-purpose',
  severity: always('block'),
  find: anyOf(unneededFiles, attachedAdvert),
  fix,
  sources: ['guidelines-summary-2020', 'zonmaster-2021'],
});

const withFile = (name: string) => ({ body: 'Which size should we send?', attachments: [{ name, bytes: 90_000 }] });

export const examples: Examples = {
  bad: {
    en: [
      withFile('Bright_Lamps-Catalogue-2026.pdf'),
      withFile('promo_flyer.png'),
      withFile('coupon.jpg'),
      withFile('order-list.xlsx'),
      'It fits the M3. Please find our new catalogue attached.',
      'Which size should we send? We have attached our winter brochure.',
    ],
    de: [withFile('Lampenhof-Katalog-2026.pdf'), 'Den neuen Katalog finden Sie im Anhang.'],
    es: [withFile('Catalogo-2026.pdf'), withFile('folleto_promocion.pdf')],
    fr: [
      { body: 'Quelle taille souhaitez-vous ?', attachments: [{ name: 'Catalogue-2026.pdf', bytes: 90000 }] },
      'Le filtre convient au modèle M3. Vous trouverez notre catalogue ci-joint.',
    ],
    it: [
      { body: 'Quale taglia inviamo?', attachments: [{ name: 'Catalogo-2026.pdf', bytes: 90000 }] },
      'Il filtro va bene per il modello M3. In allegato trova il nostro catalogo.',
    ],
    ja: [
      { body: 'サイズはどちらをご希望でしょうか。', attachments: [{ name: 'カタログ2026.pdf', bytes: 90000 }] },
      'サイズはどちらをご希望でしょうか。新しいカタログを添付いたしました。',
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', attachments: [{ name: 'catalogus-2026.pdf', bytes: 90000 }] },
      { body: 'Welke maat mogen wij sturen?', attachments: [{ name: 'folder_zomer.pdf', bytes: 90000 }] },
      'In de bijlage vindt u onze nieuwste brochure.',
    ],
    pl: [
      { body: 'Który rozmiar mamy wysłać?', attachments: [{ name: 'Katalog-2026.pdf', bytes: 90000 }] },
      { body: 'Który rozmiar mamy wysłać?', attachments: [{ name: 'ulotka_promocyjna.png', bytes: 90000 }] },
      'Pasuje do modelu M3. W załączniku nasz nowy katalog.',
    ],
    sv: [
      'Vår nya katalog är bifogad.',
      { body: 'Vilken storlek ska vi skicka?', attachments: [{ name: 'hostkampanj_broschyr.pdf', bytes: 90000 }] },
      { body: 'Vilken storlek ska vi skicka?', attachments: [{ name: 'Prislista-2026.pdf', bytes: 90000 }] },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', attachments: [{ name: 'Casa_Verde-Catálogo-2026.pdf', bytes: 90000 }] },
      'Segue em anexo o nosso catálogo novo.',
    ],
    tr: [
      'Yeni kataloğumuz ektedir.',
      { body: 'Hangi bedeni gönderelim?', attachments: [{ name: 'Lamba-Evi-Katalog-2026.pdf', bytes: 90000 }] },
      { body: 'Hangi bedeni gönderelim?', attachments: [{ name: 'kampanya_brosuru.png', bytes: 90000 }] },
    ],
  },
  good: {
    en: [
      { body: 'Your invoice is attached.', attachments: [{ name: 'invoice-2026-118.pdf', bytes: 84_213 }] },
      { body: 'Is the name right?', attachments: [{ name: 'proof_v2.png', bytes: 655_360, type: 'image/png' }] },
      { body: 'Please use the attached label.', attachments: [{ name: 'return_label.pdf', bytes: 84_213 }] },
      { body: 'Here is how it looked when it left us.', attachments: [{ name: 'IMG_2041.jpg', bytes: 984_213 }] },
      'We have no catalogue; the hook is attached to the frame.',
      'The attached instructions show the warranty terms.',
    ],
    ja: [
      { body: '請求書をご確認ください。', attachments: [{ name: '請求書.pdf', bytes: 90000 }] },
      { body: '刻印の見本をご確認ください。', attachments: [{ name: '校正_表札.pdf', bytes: 90000 }] },
    ],
    de: [
      { body: 'Anbei die Rechnung.', attachments: [{ name: 'rechnung.pdf', bytes: 84_213 }] },
      'Einen Katalog haben wir nicht.',
    ],
    es: [
      { body: 'Le adjunto la factura.', attachments: [{ name: 'factura-118.pdf', bytes: 84_213 }] },
      'No tenemos catálogo.',
    ],
    fr: [
      { body: 'Voici votre facture.', attachments: [{ name: 'facture-2026-118.pdf', bytes: 84213 }] },
      'Nous n’avons pas de catalogue ; le crochet est fixé au cadre.',
    ],
    it: [
      { body: 'Ecco la sua fattura.', attachments: [{ name: 'fattura-2026-118.pdf', bytes: 84213 }] },
      'Non abbiamo un catalogo; il gancio è fissato al telaio.',
    ],
    nl: [
      { body: 'In de bijlage vindt u de factuur.', attachments: [{ name: 'factuur-2026.pdf', bytes: 90000 }] },
      'Wij hebben geen catalogus. Welke kleur zoekt u?',
    ],
    pl: [
      { body: 'Faktura w załączniku.', attachments: [{ name: 'faktura-118.pdf', bytes: 84213 }] },
      { body: 'Czy imię się zgadza?', attachments: [{ name: 'projekt_v2.png', bytes: 655360, type: 'image/png' }] },
      'Nie mamy katalogu, haczyk jest przykręcony do ramki.',
    ],
    sv: [
      { body: 'Fakturan är bifogad.', attachments: [{ name: 'faktura-118.pdf', bytes: 84213 }] },
      'Vi har ingen katalog; kroken är fäst i ramen.',
    ],
    pt: [
      { body: 'Segue em anexo a nota fiscal.', attachments: [{ name: 'nota-fiscal-118.pdf', bytes: 84213 }] },
      {
        body: 'O nome da gravação está certo?',
        attachments: [{ name: 'arte_v2.png', bytes: 655360, type: 'image/png' }],
      },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', attachments: [{ name: 'fatura.pdf', bytes: 90000 }] },
      { body: 'Hangi bedeni gönderelim?', attachments: [{ name: 'taslak_2.jpg', bytes: 90000 }] },
    ],
  },
};
