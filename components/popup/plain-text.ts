import DOMPurify from 'dompurify';

const endOfLine = /<(?:br|\/p|\/li|\/div)\b[^>]*>/gi;

/** The words of a piece of the page's HTML, one line a paragraph. Nothing of its markup is left. */
export function plainText(html: string): string {
  const words = DOMPurify.sanitize(html.replace(endOfLine, '\n'), { ALLOWED_TAGS: [], RETURN_DOM_FRAGMENT: true });
  const lines = (words.textContent ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
