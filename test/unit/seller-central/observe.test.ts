// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { answerEvent, type Envelope } from '../../../lib/seller-central/wire/envelope.ts';
import { observeAnswers } from '../../../lib/seller-central/wire/observe.ts';
import { askForEarlierAnswers, receiveAnswers } from '../../../lib/seller-central/wire/receive.ts';

// In a real page the observer and the receiver live in two worlds that share the document; here that is one window.
const nativeFetch = vi.fn<typeof fetch>();
const observedWindow = window as unknown as Window & typeof globalThis;
window.fetch = nativeFetch;
observeAnswers(observedWindow);

let answers: Envelope[] = [];
let onNext: (answer: Envelope) => void = () => {};
receiveAnswers(
  document,
  (answer) => {
    answers.push(answer);
    onNext(answer);
  },
  new AbortController().signal,
);

beforeEach(() => {
  nativeFetch.mockReset();
  answers = [];
});

function nextAnswer(): Promise<Envelope> {
  return new Promise((resolve) => {
    onNext = resolve;
  });
}

test('a listed answer is handed over and the page gets its own answer unharmed', async () => {
  const body = { cases: [], nextToken: 'private' };
  nativeFetch.mockResolvedValue(new Response(JSON.stringify(body), { status: 200 }));
  const next = nextAnswer();
  const response = await window.fetch('/messaging/api/global/cases?filter=ALL');
  expect(await response.json()).toEqual(body);
  const { kind, path, status, data } = await next;
  expect({ kind, path, status }).toEqual({
    kind: 'cases',
    path: '/messaging/api/global/cases?filter=ALL',
    status: 200,
  });
  expect(data).toEqual({ cases: [] });
});

test('a request that fails fails for the page as it would without us', async () => {
  nativeFetch.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(window.fetch('/messaging/api/global/cases')).rejects.toThrow('Failed to fetch');
  expect(answers).toEqual([]);
});

test('a second script in the same page observes nothing twice', () => {
  const observedOnce = window.fetch;
  observeAnswers(observedWindow);
  expect(window.fetch).toBe(observedOnce);
});

test('a content script that starts late is told the answers that came before it', async () => {
  nativeFetch.mockResolvedValue(new Response('{"orders":[]}'));
  const next = nextAnswer();
  await window.fetch('/orders-api/search');
  await next;
  const late: Envelope[] = [];
  receiveAnswers(document, (answer) => late.push(answer), new AbortController().signal);
  askForEarlierAnswers(document);
  expect(late.at(-1)?.kind).toBe('orders');
});

test('forged events of another shape are ignored', () => {
  for (const detail of [undefined, 7, '{', '[]', '{"v":2}', '{"v":1,"kind":"other"}', 'x'.repeat(400_000)]) {
    document.dispatchEvent(new CustomEvent(answerEvent, { detail }));
  }
  expect(answers).toEqual([]);
});
