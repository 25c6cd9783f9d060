import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { products } from '../seed/products.ts';
import { type Answer, notFound } from './exchange.ts';

const siteFolder = join(import.meta.dirname, '..');
const clientFolder = join(siteFolder, 'client');
const stylesFolder = join(clientFolder, 'styles');

const stripped = new Map<string, string>();

/** The page's scripts, with the types taken off: `client/…` and the two files that it shares with the server. */
export function clientScript(path: string): Answer {
  if (!isServed(path)) return notFound();
  const body = stripped.get(path) ?? strip(path);
  if (body === undefined) return notFound();
  stripped.set(path, body);
  return { status: 200, contentType: 'text/javascript;charset=UTF-8', body };
}

const isServed = (path: string): boolean =>
  path === 'assumed.ts' || (/^client\/[\w/-]+\.ts$/.test(path) && !path.includes('..'));

function strip(path: string): string | undefined {
  try {
    return stripTypeScriptTypes(readFileSync(join(siteFolder, path), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

let styles: string | undefined;

export function styleSheet(): Answer {
  styles ??= readdirSync(stylesFolder)
    .sort()
    .map((name) => readFileSync(join(stylesFolder, name), 'utf8'))
    .join('\n');
  return { status: 200, contentType: 'text/css;charset=UTF-8', body: styles };
}

/** A picture for each product: its shape on a coloured tile. */
export function productImage(asin: string): Answer {
  const shown = Object.values(products);
  const at = shown.findIndex((product) => product.asin === asin);
  if (at < 0) return notFound();
  const hue = (at * 67 + 150) % 360;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" rx="6" fill="hsl(${hue} 32% 93%)"/><path d="${shown[at]?.picture}" fill="hsl(${hue} 34% 46%)" fill-rule="evenodd"/></svg>`;
  return { status: 200, contentType: 'image/svg+xml', body };
}
