import { whole } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import type { Finder, Match } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { attachmentBytes, attachmentCount } from '../limits.ts';
import type { Attachment, Severity } from '../message.ts';

const typeOf: Record<string, string> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
};
const never = /^(?:exe|zip|rar|7z|js|bat|cmd|msi|dmg|apk|scr|mp4|m4v|mov|avi|mkv|wmv|webm|mpe?g|3gp)$/;

const limits: Finder = ({ attachments = [], context }) => {
  const matches: Match[] = [];
  const find = (what: string, severity: Severity = 'block') =>
    matches.push({ ...whole, part: 'attachment', params: { what }, severity });
  if (attachments.length > attachmentCount) find(`${attachments.length} > ${attachmentCount}`);
  const bytes = attachments.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > attachmentBytes) find(`${megabytes(bytes)} > ${megabytes(attachmentBytes)}`);
  for (const file of attachments) {
    const severity = context.acceptedFileTypes?.length
      ? byPage(file, context.acceptedFileTypes)
      : byPolicy(extensionOf(file));
    if (severity) find(file.name, severity);
  }
  return matches;
};

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const extensionOf = ({ name }: Attachment) => (name.includes('.') ? (name.toLowerCase().split('.').at(-1) ?? '') : '');

/** The `accept` of the page's own file field. */
function byPage(file: Attachment, accepted: readonly string[]): Severity | undefined {
  const extension = extensionOf(file);
  const type = (file.type || typeOf[extension] || '').toLowerCase();
  const fits = accepted.some((entry) => {
    const wanted = entry.trim().toLowerCase();
    if (wanted.startsWith('.')) return file.name.toLowerCase().endsWith(wanted);
    if (wanted.endsWith('/*')) return wanted === '*/*' || type.startsWith(wanted.slice(0, -1));
    return wanted === '*' || wanted === type || wanted === extension;
  });
  return fits ? undefined : 'block';
}

function byPolicy(extension: string): Severity | undefined {
  if (never.test(extension)) return 'block';
  return extension in typeOf && extension !== 'gif' ? undefined : 'warn';
}

export const rule = defineRule({
  id: 'attachment-limits',
  severity: always('block'),
  find: limits,
  fix: leftToSeller,
  sources: ['amazon-messaging-guide-2020', 'amazon-messaging-page', 'seller-operations-2022'],
});

/* @__NO_SIDE_EFFECTS__ */
const withFiles = (attachments: Attachment[]) => ({ body: 'Which size should we send?', attachments });
/* @__NO_SIDE_EFFECTS__ */
const pdf = (bytes: number) => ({ name: 'invoice.pdf', bytes });
/* @__NO_SIDE_EFFECTS__ */
const pdfs = (count: number) => Array.from({ length: count }, () => pdf(1000));

export const examples: Examples = {
  bad: {
    en: [
      withFiles([pdf(11_000_000)]),
      withFiles([pdf(6_000_000), pdf(6_000_000)]),
      withFiles(pdfs(6)),
      withFiles([{ name: 'how-to.mp4', bytes: 90_000, type: 'video/mp4' }]),
      withFiles([{ name: 'scan.tiff', bytes: 90_000 }]),
      withFiles([{ name: 'driver.exe', bytes: 90_000 }]),
      {
        body: 'Which size should we send?',
        attachments: [{ name: 'proof.png', bytes: 90_000 }],
        context: { acceptedFileTypes: ['.pdf', '.docx'] },
      },
    ],
    de: [
      { body: 'Hier sind die Bilder vom Rahmen.', attachments: [{ name: 'rahmen.tiff', bytes: 90000 }] },
      { body: 'Bitte prüfen Sie den Entwurf.', attachments: [{ name: 'entwurf.pdf', bytes: 11500000 }] },
    ],
    fr: [
      { body: 'Voici les photos du cadre.', attachments: [{ name: 'cadre.tiff', bytes: 90000 }] },
      { body: 'Merci de vérifier le projet.', attachments: [{ name: 'projet.pdf', bytes: 11500000 }] },
    ],
    es: [
      { body: 'Aquí tiene las fotos del marco.', attachments: [{ name: 'marco.tiff', bytes: 90000 }] },
      { body: '¿Le parece bien el diseño?', attachments: [{ name: 'diseno.pdf', bytes: 11500000 }] },
    ],
    it: [
      { body: 'Ecco le foto del telaio.', attachments: [{ name: 'telaio.tiff', bytes: 90000 }] },
      { body: 'La bozza va bene?', attachments: [{ name: 'bozza.pdf', bytes: 11500000 }] },
    ],
    ja: [
      { body: 'フレームの写真をご確認ください。', attachments: [{ name: 'フレーム.tiff', bytes: 90000 }] },
      { body: '刻印の見本をご確認ください。', attachments: [{ name: '見本.pdf', bytes: 11500000 }] },
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', attachments: [{ name: 'factuur.pdf', bytes: 11000000 }] },
      { body: 'Welke maat mogen wij sturen?', attachments: [{ name: 'montage.mp4', bytes: 90000 }] },
    ],
    pl: [
      { body: 'Który rozmiar mamy wysłać?', attachments: [{ name: 'faktura.pdf', bytes: 11000000 }] },
      { body: 'Który rozmiar mamy wysłać?', attachments: [{ name: 'montaz.mp4', bytes: 90000, type: 'video/mp4' }] },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', attachments: [{ name: 'faktura.pdf', bytes: 11000000 }] },
      { body: 'Vilken storlek ska vi skicka?', attachments: [{ name: 'film.mp4', bytes: 90000, type: 'video/mp4' }] },
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', attachments: [{ name: 'nota.pdf', bytes: 11000000 }] },
      {
        body: 'Qual tamanho devemos enviar?',
        attachments: [{ name: 'montagem.mp4', bytes: 90000, type: 'video/mp4' }],
      },
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', attachments: [{ name: 'fatura.pdf', bytes: 11000000 }] },
      { body: 'Hangi bedeni gönderelim?', attachments: [{ name: 'kurulum.mp4', bytes: 90000, type: 'video/mp4' }] },
    ],
  },
  good: {
    en: [
      withFiles([pdf(9_000_000)]),
      withFiles(pdfs(5)),
      withFiles([
        { name: 'proof.JPG', bytes: 90_000, type: 'image/jpeg' },
        { name: 'letter.docx', bytes: 90_000 },
      ]),
      {
        body: 'Which size should we send?',
        attachments: [{ name: 'scan.tiff', bytes: 90_000 }],
        context: { acceptedFileTypes: ['image/*', '.tiff'] },
      },
      withFiles([]),
      'The file has 12 MB and 7 pages.',
    ],
    de: [
      {
        body: 'Bitte prüfen Sie den Entwurf.',
        attachments: [{ name: 'Entwurf_Türschild.JPG', bytes: 655360, type: 'image/jpeg' }],
      },
      'Das Video auf der Speicherkarte hat 12 MB, der Player spielt mp4 und avi.',
    ],
    fr: [
      {
        body: 'Le projet vous convient-il ?',
        attachments: [{ name: 'Projet_plaque.JPG', bytes: 655360, type: 'image/jpeg' }],
      },
      'La vidéo de la carte pèse 12 Mo et le lecteur lit mp4 et avi.',
    ],
    es: [
      {
        body: '¿Le parece bien el diseño?',
        attachments: [{ name: 'Diseno_placa.JPG', bytes: 655360, type: 'image/jpeg' }],
      },
      'El vídeo de la tarjeta ocupa 12 MB y el reproductor lee mp4 y avi.',
    ],
    it: [
      { body: 'La bozza va bene?', attachments: [{ name: 'Bozza_targhetta.JPG', bytes: 655360, type: 'image/jpeg' }] },
      'Il video sulla scheda pesa 12 MB e il lettore legge mp4 e avi.',
    ],
    ja: [
      {
        body: '刻印の見本をご確認ください。',
        attachments: [{ name: '見本_表札.JPG', bytes: 655360, type: 'image/jpeg' }],
      },
      'カード内の動画は12 MBで、プレーヤーはmp4とaviを再生できます。',
    ],
    nl: [
      { body: 'Welke maat mogen wij sturen?', attachments: [{ name: 'factuur.pdf', bytes: 90000 }] },
      "Het bestand heeft 12 MB en 7 pagina's. Kunt u het openen?",
    ],
    pl: [
      { body: 'Który rozmiar mamy wysłać?', attachments: [{ name: 'faktura.pdf', bytes: 9000000 }] },
      { body: 'Który rozmiar mamy wysłać?', attachments: [{ name: 'projekt.JPG', bytes: 90000, type: 'image/jpeg' }] },
    ],
    sv: [
      { body: 'Vilken storlek ska vi skicka?', attachments: [{ name: 'faktura.pdf', bytes: 900000 }] },
      'Filen är på 12 MB och har 7 sidor.',
    ],
    pt: [
      { body: 'Qual tamanho devemos enviar?', attachments: [{ name: 'nota.pdf', bytes: 9000000 }] },
      'O arquivo tem 12 MB e 7 páginas, não cabe aqui.',
    ],
    tr: [
      { body: 'Hangi bedeni gönderelim?', attachments: [{ name: 'fatura.pdf', bytes: 9000000 }] },
      'Dosya 12 MB ve 7 sayfa.',
    ],
  },
};
