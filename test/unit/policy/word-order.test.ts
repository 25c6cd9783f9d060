import { expect, test } from 'vitest';
import { read } from '../../../lib/text/index.ts';
import { marked, rulesIn } from '../lint/applied.ts';

const politely = { mode: 'reply' } as const;

test('where the verb comes last, a request is found behind its object', () => {
  expect(rulesIn('レビューをご投稿ください。', politely)).toEqual(['review-request-neutral']);
});

test('where the verb comes last, a negation counts behind what it denies and not before it', () => {
  expect(rulesIn('LINEでのご連絡は受け付けておりません。', politely)).toEqual([]);
  expect(rulesIn('こちらでは対応できませんので、LINEでご連絡ください。', politely)).toEqual(['off-platform-contact']);
});

test('a polite question in the negative is a request', () => {
  expect(rulesIn('レビューを削除していただけませんか。', politely)).toEqual(['review-change-or-removal']);
  expect(rulesIn('レビューを削除していただけないでしょうか。', politely)).toEqual(['review-change-or-removal']);
});

test('thanks for a review, behind it, are no request', () => {
  expect(rulesIn('レビューをご投稿いただき、ありがとうございました。部品を明日お送りします。', politely)).toEqual([]);
});

test('in unspaced writing a few characters count as one word', () => {
  expect(rulesIn('レビューを、現在のご状況に合わせて修正していただけますか。', politely)).toEqual([
    'review-change-or-removal',
  ]);
});

test('a telephone number is one to call if the verb behind it says so', () => {
  expect(marked('お急ぎでしたら03−5550−0102までお電話ください。', politely)).toEqual(['phone-number: 03−5550−0102']);
});

test('half-width kana and their marks are read as one letter', () => {
  expect(read('ﾚﾋﾞｭｰ').text).toBe('レビュー');
  expect(read('か\u3099').text).toBe('が');
});
