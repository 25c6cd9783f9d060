// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup, type PopupActions, type PopupState } from '../../../components/popup/Popup.tsx';
import { catalogues } from '../../../lib/i18n/catalogues.ts';
import { createTranslator } from '../../../lib/i18n/index.ts';
import { estimateDailyLimit } from '../../../lib/quota/index.ts';
import { dayOf, hour, minute, now, refusal, waiting, waitingCase } from './days.ts';

const actions = {
  chooseAccount: vi.fn<PopupActions['chooseAccount']>(),
  typeOrdersPerDay: vi.fn<PopupActions['typeOrdersPerDay']>(() => true),
  openCase: vi.fn<PopupActions['openCase']>(),
  openSettings: vi.fn<PopupActions['openSettings']>(),
  tryAgain: vi.fn<PopupActions['tryAgain']>(),
};

async function show(state: PopupState): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Popup t={createTranslator(catalogues.en)} state={state} actions={actions} />, root));
  return root;
}

const showDay = (...parts: Parameters<typeof dayOf>) => show({ kind: 'ready', day: dayOf(...parts) });
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
  vi.clearAllMocks();
});

test('a case whose buyer wrote 23 h 40 min ago has 20 min left', async () => {
  const root = await showDay({
    waiting: waiting([waitingCase('1', { oldestUnansweredAtMs: now - 23 * hour - 40 * minute })]),
  });
  expect(texts(root, '.time-left')).toEqual(['20 min left']);
  expect(root.querySelector('time')?.dateTime).toBe('2026-11-22T12:20:00.000Z');
});

test('exact, latest and unknown due times differ in words, in the order of urgency', async () => {
  const cases = [
    waitingCase('unknown'),
    waitingCase('latest', { unansweredNoLaterThanMs: now - 20 * hour }),
    waitingCase('exact', { oldestUnansweredAtMs: now - 26 * hour }),
  ];
  const root = await showDay({ waiting: waiting(cases) });
  expect(texts(root, '.time-left')).toEqual(['overdue by 2 h', 'at most 4 h left', 'time left unknown']);
});

test('one click hands over the case to open and leaves the popup where it is', async () => {
  const root = await showDay({ waiting: waiting([waitingCase('7')]) });
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  root.querySelector('a')?.dispatchEvent(click);
  expect(actions.openCase.mock.calls[0]?.[0].case.caseId).toBe('7');
  expect(click.defaultPrevented).toBe(true);
});

test('of very many cases the first fifty are shown, and the next on request', async () => {
  const cases = Array.from({ length: 120 }, (_, index) => waitingCase(String(index)));
  const root = await showDay({ waiting: waiting(cases) });
  expect(texts(root, '.waiting > button')).toEqual(['Show 70 more']);
  await act(() => root.querySelector<HTMLButtonElement>('.waiting > button')?.click());
  expect(root.querySelectorAll('.case').length).toBe(100);
});

test('the count is called at least and the limit an estimate', async () => {
  const root = await showDay({});
  expect(texts(root, '.quota-count')).toEqual(['at least 12 of about 1,100 (estimate)']);
});

test('without orders a day the limit is at least 600 and is not called an estimate', async () => {
  const root = await showDay({
    quota: { sent: 3, refused: 0, limit: estimateDailyLimit(undefined), isNearLimit: false },
  });
  expect(texts(root, '.quota-count')).toEqual(['at least 3 of at least 600']);
});

test('orders a day are handed over at each key, and what is no number is said to be none', async () => {
  actions.typeOrdersPerDay.mockReturnValue(false);
  const root = await showDay({});
  const field = root.querySelector('input') as HTMLInputElement;
  expect(field.value).toBe('100');
  field.value = 'many';
  await act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(actions.typeOrdersPerDay).toHaveBeenCalledWith('A1SELLEREXAMPLE', 'many');
  expect(texts(root, '.problem')).toEqual(['Please enter a number, for example 100.']);
});

test('accounts can be switched only where there are several', async () => {
  const one = await showDay({});
  expect(one.querySelector('select')).toBeNull();
  const two = await showDay({}, { accounts: ['A1SELLEREXAMPLE', 'unknown'] });
  expect(texts(two, 'option')).toEqual(['A1SELLEREXAMPLE', 'not recognised']);
});

test("a refusal shows Amazon's words and none of their markup", async () => {
  const root = await showDay({
    refusals: [refusal('1', '<p>Not sent.</p><img src=x onerror=alert(1)>'), refusal('2')],
  });
  expect(texts(root, 'blockquote')).toEqual(['Not sent.']);
  expect(root.querySelector('.refused img')).toBeNull();
  expect(texts(root, '.refused li')[1]).toContain('Amazon gave no reason.');
});

test('a page that cannot be read is said with its parts, also before anything was seen', async () => {
  const problems = [{ surface: 'inbox', missing: ['reply-box', 'something-new'], atMs: now }];
  const root = await show({ kind: 'ready', day: { nowMs: now, accounts: [], problems, unread: [] } });
  expect(texts(root, '.page-problem p')[0]).toBe('Cannot read this page: the reply box, something-new');
  expect(root.textContent).toContain('Nothing seen yet');
  expect(root.querySelector('.quota')).toBeNull();
});

test('answers that could not be read are counted, and listed on request', async () => {
  const unread = [{ id: 1, kind: 'case list', path: 'cases.0.openDate', problem: 'expected number', atMs: now }];
  const root = await showDay({}, { unread });
  expect(texts(root, '.unread summary')).toEqual(['1 answer of the page could not be read']);
  expect(texts(root, '.unread .technical')).toEqual(['cases.0.openDate', 'expected number']);
});

test('with nobody waiting it says that none is known to wait', async () => {
  const root = await showDay({});
  expect(texts(root, '.waiting')[0]).toContain('No buyer is known to be waiting.');
});

test('records that cannot be opened are an alert with a way to try again, and no count', async () => {
  const root = await show({ kind: 'failed', reason: 'UnknownError: disk' });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('UnknownError: disk');
  expect(root.querySelector('.quota')).toBeNull();
  root.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
  expect(actions.tryAgain).toHaveBeenCalledOnce();
});
