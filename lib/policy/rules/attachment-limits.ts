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
  },
};
