import { whole } from '../define/around.ts';
import { anyOf, except, near, negated } from '../define/find.ts';
import { dropClause, type Fixer } from '../define/fix.ts';
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
  },
};
