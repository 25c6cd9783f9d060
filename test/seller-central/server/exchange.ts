import type { PageLanguage } from '../assumed.ts';
import type { PracticeState } from '../state/practice-state.ts';
import type { Switches } from '../switches.ts';

/** One request, as the handlers see it. */
export interface Exchange {
  url: URL;
  /** What the route's pattern captured, decoded. */
  captured: string[];
  body: Buffer;
  language: PageLanguage;
  /** IANA name from X-Browser-Time-Zone. */
  timeZone: string;
  state: PracticeState;
  switches: Switches;
}

export interface Answer {
  status: number;
  contentType: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** Done once the answer is on its way. */
  afterwards?: () => void;
}

export interface Route {
  method: 'GET' | 'POST';
  path: RegExp;
  handle(exchange: Exchange): Answer;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  contentType: 'application/json;charset=UTF-8',
  body: JSON.stringify(value),
});

export const html = (body: string): Answer => ({ status: 200, contentType: 'text/html;charset=UTF-8', body });
export const redirect = (location: string): Answer => ({
  status: 302,
  contentType: 'text/plain',
  body: '',
  headers: { location },
});
export const notFound = (): Answer => json({ error: 'NOT_FOUND' }, 404);

/** The body as JSON; an empty object if it is none. */
export function bodyOf<Shape extends object>(exchange: Exchange): Partial<Shape> {
  try {
    const parsed: unknown = JSON.parse(exchange.body.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Partial<Shape>) : {};
  } catch {
    return {};
  }
}
