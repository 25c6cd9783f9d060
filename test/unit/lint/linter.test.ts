import { expect, test } from 'vitest';
import { createLinter, defaultLintSettings, lint } from '../../../lib/lint/index.ts';
import { applied, fixedAll } from './applied.ts';

const draft = { body: 'Please leave a review 😀' };

test('a rule that the seller switched off says nothing', () => {
  const quiet = createLinter({ ...defaultLintSettings, severities: { emoji: 'off' } });
  expect(quiet(draft, {}).map(({ rule }) => rule)).toEqual(['review-request-neutral']);
});

test('the seller’s own severity holds in every situation', () => {
  const own = createLinter({ ...defaultLintSettings, severities: { emoji: 'info' } });
  expect(own(draft, {}).find(({ rule }) => rule === 'emoji')?.severity).toBe('info');
});

test('two linters do not know of each other', () => {
  createLinter({ ...defaultLintSettings, severities: { emoji: 'off' } })(draft, {});
  expect(createLinter(defaultLintSettings)(draft, {})).toEqual(lint(draft, {}));
});

test('an empty draft has no finding', () => {
  expect(lint({ body: '' }, {})).toEqual([]);
  expect(lint({ body: ' \n\t' }, { mode: 'proactive' })).toEqual([]);
});

test('the subject is checked as a part of its own, but not for being only a thank-you', () => {
  const found = lint({ body: 'Which size?', subject: 'Thanks! help@brightlamps.com' }, { mode: 'proactive' });
  expect(found).toMatchObject([{ rule: 'email-address', part: 'subject', start: 8, end: 28 }]);
});

test('a finding about the whole message has no place in it', () => {
  expect(lint({ body: 'Thank you for your order!' }, {})).toMatchObject([{ part: 'message', start: 0, end: 0 }]);
});

test('a finding brings message, sources and fixes', () => {
  const [finding] = lint({ body: 'Hello {{name}}, which size?' }, {});
  expect(finding).toEqual({
    rule: 'unresolved-placeholder',
    severity: 'block',
    part: 'body',
    start: 6,
    end: 14,
    message: 'rule.unresolved-placeholder.message',
    params: {},
    fixes: [{ label: 'fix.drop-placeholder', edits: [{ start: 5, end: 14, text: '' }] }],
    sources: ['template-fields', 'feedbackfive-checklist'],
  });
});

test('an empty order field is filled with what the page knows', () => {
  const body = 'Your order {{order_id}} needs a size.';
  const [finding] = lint({ body }, { orderId: '123-4567890-1234567' });
  expect(applied(body, finding?.fixes[0]?.edits ?? [])).toBe('Your order 123-4567890-1234567 needs a size.');
});

test('a fix asks for an answer here in place of another way to write', () => {
  expect(fixedAll('Please email us at help@brightlamps.com.', 'email-address')).toBe('Please reply to this message.');
  expect(fixedAll('Reply here or call us on +44 20 7946 0018.', 'phone-number')).toBe('Reply here.');
});

test('a fix takes the part that is wrong and leaves the part that is needed', () => {
  expect(fixedAll('Please confirm the size, and leave us a review.', 'review-request-neutral')).toBe(
    'Please confirm the size.',
  );
  expect(fixedAll('Dear Ada,\n\nPlease leave a review.\n\nKind regards', 'review-request-neutral')).toBe(
    'Dear Ada,\n\nKind regards',
  );
});

test('the old tag is taken out of the subject', () => {
  const subject = '[Important] Size for your order';
  const [finding] = lint({ body: 'Which size should we send?', subject }, { mode: 'proactive' });
  expect(finding).toMatchObject({ rule: 'important-tag', severity: 'block', part: 'subject', start: 0, end: 11 });
  expect(applied(subject, finding?.fixes[0]?.edits ?? [])).toBe('Size for your order');
});

test('an urgent body is no loud subject', () => {
  expect(lint({ body: 'URGENT: your order', subject: 'Your order' }, {})).toEqual([]);
});

test('a benefit is marked from its amount on', () => {
  const marks = (body: string) => lint({ body }, {}).map(({ start, end }) => body.slice(start, end));
  expect(marks('You get 15% off your next order.')).toEqual(['15% off your next order']);
  expect(marks('With this you have £5 off your next order.')).toEqual(['£5 off your next order']);
});

test('a message without a word has no finding, whatever is known of the case', () => {
  expect(lint({ body: ' ' }, { caseState: 'closed', orderStatus: 'cancelled' })).toEqual([]);
});
