/** What both forms check of a file before they upload it. */

export interface Attachment {
  id: string;
  fileName: string;
  bytes: number;
}

const types = new Set(['image/jpeg', 'image/jpg', 'image/png', 'application/pdf', 'application/xml', 'text/xml']);
const endings = /\.(?:pdf|png|jpe?g|xml)$/i;
const mostBytes = 10 * 1_048_576;
const mostFiles = 5;

/** The string key of what forbids this file, if anything does. */
export function attachmentProblem(file: File, attached: Attachment[]): string | undefined {
  if (!types.has(file.type) && !endings.test(file.name)) return 'page-unable-to-add-attachment-type';
  if (attached.some((one) => one.fileName === file.name)) return 'page-unable-to-add-attachment-duplicate';
  if (attached.length >= mostFiles) return 'page-unable-to-add-attachment-count';
  const bytes = attached.reduce((sum, one) => sum + one.bytes, file.size);
  return bytes > mostBytes ? 'page-unable-to-add-attachment-size' : undefined;
}
