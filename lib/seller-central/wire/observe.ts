import { answerEvent, askEvent, type Envelope, envelopeMaxLength } from './envelope.ts';
import { copyListed, listedAnswer } from './listed.ts';

/** Set on the page's window by the first script that observes it: one page, one observer, over all versions. */
const marker = Symbol.for('buyer-message-guard.wire');
const keptAnswers = 20;

/**
 * Copies the listed fields of the page's own answers and hands them to our content script. Page world, passive: it makes no
 * request, changes no argument and no result. Proxies keep `fetch` and XMLHttpRequest looking native to the page.
 */
export function observeAnswers(page: Window & typeof globalThis): void {
  if (Reflect.has(page, marker)) return;
  Object.defineProperty(page, marker, { value: 1 });

  const kept: string[] = [];
  const handOver = (text: string) => page.document.dispatchEvent(new page.CustomEvent(answerEvent, { detail: text }));
  const keep = (method: string, address: string, status: number, body: () => Promise<string>) => {
    const url = new URL(address, page.location.href);
    if (url.origin !== page.location.origin) return;
    const listed = listedAnswer(method.toUpperCase(), url.pathname);
    if (listed === undefined) return;
    body()
      .then((text) => {
        const envelope: Envelope = {
          v: 1,
          kind: listed.kind,
          path: url.pathname + url.search,
          status,
          atMs: Date.now(),
          data: copyListed(parsed(text), listed.fields) ?? null,
        };
        const json = JSON.stringify(envelope);
        if (json.length > envelopeMaxLength) return;
        kept.push(json);
        if (kept.length > keptAnswers) kept.shift();
        handOver(json);
      })
      // The page's own reader of this answer reports what went wrong; we stay silent.
      .catch(() => undefined);
  };

  page.document.addEventListener(askEvent, () => {
    for (const text of [...kept]) handOver(text);
  });
  page.fetch = new Proxy(page.fetch, {
    apply(fetch, self, args: Parameters<typeof globalThis.fetch>) {
      const answer = Reflect.apply(fetch, self, args) as Promise<Response>;
      answer.then(
        (response) => {
          const [input, init] = args;
          const method = init?.method ?? (input instanceof page.Request ? input.method : 'GET');
          const address = input instanceof page.Request ? input.url : String(input);
          keep(method, address, response.status, () => response.clone().text());
        },
        () => undefined,
      );
      return answer;
    },
  });
  observeXhr(page.XMLHttpRequest, keep);
}

type Keep = (method: string, address: string, status: number, body: () => Promise<string>) => void;

function observeXhr(xhr: typeof XMLHttpRequest, keep: Keep): void {
  const asked = new WeakMap<XMLHttpRequest, { method: string; address: string }>();
  xhr.prototype.open = new Proxy(xhr.prototype.open, {
    apply(open, self: XMLHttpRequest, args: [string, string | URL]) {
      asked.set(self, { method: String(args[0]), address: String(args[1]) });
      return Reflect.apply(open, self, args);
    },
  });
  xhr.prototype.send = new Proxy(xhr.prototype.send, {
    apply(send, self: XMLHttpRequest, args: unknown[]) {
      const request = asked.get(self);
      if (request !== undefined) {
        self.addEventListener(
          'load',
          () => keep(request.method, request.address, self.status, async () => textOf(self)),
          { once: true },
        );
      }
      return Reflect.apply(send, self, args);
    },
  });
}

function textOf(xhr: XMLHttpRequest): string {
  if (xhr.responseType === 'json') return JSON.stringify(xhr.response);
  return xhr.responseType === '' || xhr.responseType === 'text' ? xhr.responseText : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An empty or non-JSON answer still tells that it came, and with which status.
    return undefined;
  }
}
