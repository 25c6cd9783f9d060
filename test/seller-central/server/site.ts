import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { PracticeState } from '../state/practice-state.ts';
import type { Switches } from '../switches.ts';
import { caseRoutes } from './case-routes.ts';
import { makeCertificate } from './certificate.ts';
import { contactRoutes } from './contact-routes.ts';
import { type Answer, type Exchange, json, notFound, type Route } from './exchange.ts';
import { inboxRoutes } from './inbox-routes.ts';
import { listen } from './listen.ts';
import { createOpenSockets } from './open-sockets.ts';
import { orderRoutes } from './order-routes.ts';
import { pageRoutes } from './page-routes.ts';

export interface LoggedRequest {
  method: string;
  host: string;
  /** With its query. */
  path: string;
  /** Epoch ms. */
  atMs: number;
}

/** What an endpoint answers instead of its own answer; an object goes out as JSON. */
export interface ReplacedAnswer {
  status?: number;
  contentType?: string;
  body: string | object;
}

export interface SiteParts {
  state: PracticeState;
  switches: Switches;
  requests: LoggedRequest[];
  replacements: Map<RegExp, ReplacedAnswer>;
}

export interface Site {
  port: number;
  close(): Promise<void>;
}

const routes: Route[] = [...pageRoutes, ...inboxRoutes, ...caseRoutes, ...contactRoutes, ...orderRoutes];
const largestBody = 12 * 1024 * 1024;

/** The TLS server behind all of Seller Central's host names. */
export async function startSite(parts: SiteParts): Promise<Site> {
  const sockets = createOpenSockets();
  const server = createServer(await makeCertificate(), (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    parts.requests.push({ method, host: headers.host ?? '', path: url, atMs: parts.state.nowMs() });
    response.on('error', () => response.destroy());
    serve(request, response, parts).catch(() => response.destroy());
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('secureConnection', (socket) => sockets.add(socket));
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  server.on('clientError', (_error, socket) => socket.destroy());
  const port = await listen(server);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.destroyAll();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, parts: SiteParts): Promise<void> {
  const body = await readBody(request);
  const answer = answerTo(request, body, parts);
  response.writeHead(answer.status, {
    'content-type': answer.contentType,
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(answer.body);
  answer.afterwards?.();
}

function answerTo(request: IncomingMessage, body: Buffer, parts: SiteParts): Answer {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'sellercentral.amazon.com'}`);
  const path = url.pathname + url.search;
  const method = request.method ?? 'GET';
  for (const [pattern, replaced] of parts.replacements) {
    if (pattern.test(path)) return replacedAnswer(replaced);
  }
  if (method === 'POST' && !hasToken(request)) return json({ error: 'CSRF' }, 403);
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match) return route.handle(exchangeOf(url, match, body, request, parts));
  }
  return notFound();
}

const hasToken = (request: IncomingMessage): boolean => request.headers['anti-csrftoken-a2z'] === 'practice-token';

function exchangeOf(
  url: URL,
  match: RegExpExecArray,
  body: Buffer,
  request: IncomingMessage,
  { state, switches }: SiteParts,
): Exchange {
  return {
    url,
    captured: match.slice(1).map((part) => decodeURIComponent(part)),
    body,
    language: switches.language,
    timeZone: knownTimeZone(request.headers['x-browser-time-zone']),
    state,
    switches,
  };
}

function knownTimeZone(name: string | string[] | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(name ?? 'UTC') }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function replacedAnswer({ status = 200, contentType, body }: ReplacedAnswer): Answer {
  return typeof body === 'string'
    ? { status, contentType: contentType ?? 'application/json;charset=UTF-8', body }
    : json(body, status);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    length += bytes.length;
    if (length > largestBody) throw new Error('The body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
