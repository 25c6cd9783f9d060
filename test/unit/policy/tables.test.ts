import { expect, test } from 'vitest';
import { catalogues } from '../../../lib/i18n/catalogues.ts';
import { isAmazonHost, isCarrierHost } from '../../../lib/policy/hosts.ts';
import {
  answerWithinMs,
  attachmentBytes,
  attachmentCount,
  messagesOnTop,
  messagesPerAverageDailyOrder,
  proactiveWindowMs,
} from '../../../lib/policy/limits.ts';
import { marketplaceById, marketplaces } from '../../../lib/policy/marketplaces.ts';
import { reasonIds, reasonMayBeCritical, reasons } from '../../../lib/policy/reasons.ts';
import { ruleBookDate, sources } from '../../../lib/policy/sources.ts';
import { tipIds, tipSources, tipsFor } from '../../../lib/policy/tips.ts';
import { concepts } from '../../../lib/policy/words/concepts.ts';
import { languages } from '../../../lib/policy/words/index.ts';

test('every contact reason has a label in every language of the interface', () => {
  for (const catalogue of Object.values(catalogues)) {
    expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(reasonIds.map((id) => `reason.${id}`)));
  }
});

test('every tip has a source and its text in every language of the interface', () => {
  for (const id of tipIds) expect(tipSources(id).filter((source) => source in sources)).toEqual(tipSources(id));
  for (const catalogue of Object.values(catalogues))
    expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(tipIds.map((id) => `tip.${id}`)));
});

test('a moment has its tips', () => {
  expect(tipsFor('answer-due')).toEqual(['response-time-24h', 'holding-reply']);
  expect(tipsFor('near-limit')).toEqual(['quota']);
});

test('what is unclear is held to the stricter side', () => {
  expect(reasonMayBeCritical('unexpectedProblem')).toBe(true);
  expect(reasonMayBeCritical('confirmOrderDetails')).toBe(true);
  expect(reasonMayBeCritical('invoice')).toBe(false);
});

test('the text limits are those of the Messaging API', () => {
  expect(reasons.confirmCustomizationDetails.textLimit).toBe(800);
  expect(reasons.digitalAccessKey.textLimit).toBe(400);
  expect(reasons.unexpectedProblem.textLimit).toBe(2000);
});

test('the limits are those of the policy', () => {
  expect([messagesPerAverageDailyOrder, messagesOnTop]).toEqual([5, 600]);
  expect([answerWithinMs / 3_600_000, proactiveWindowMs / 86_400_000]).toEqual([24, 30]);
  expect([attachmentBytes / 1024 / 1024, attachmentCount]).toEqual([10, 5]);
});

test('every marketplace has an id of its own, a time zone that exists and an Amazon host', () => {
  expect(new Set(marketplaces.map(({ id }) => id)).size).toBe(marketplaces.length);
  for (const { timeZone, domain } of marketplaces) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    expect(isAmazonHost(domain)).toBe(true);
  }
  expect(marketplaceById('A1PA6795UKMFR9')?.country).toBe('DE');
  expect(marketplaceById('unknown')).toBeUndefined();
});

test("Amazon's hosts are told from look-alikes at the dot", () => {
  for (const host of ['amazon.com', 'www.amazon.co.uk', 'sellercentral.amazon.de', 'a.co'])
    expect(isAmazonHost(host)).toBe(true);
  for (const host of ['amazon-help.com', 'myamazon.com', 'amazon.com.example.net', 'co.uk', 'com'])
    expect(isAmazonHost(host)).toBe(false);
  expect(isCarrierHost('wwwapps.ups.com')).toBe(true);
  expect(isCarrierHost('startups.com')).toBe(false);
});

test('every source has a title and a date, and the rule book one too', () => {
  for (const source of Object.values(sources)) expect([source.title, source.date]).not.toContain('');
  expect(ruleBookDate).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(languages.map((words) => [words.language, words] as const))(
  'the words of %s are lower case, without hyphens, and filed under known concepts',
  (_language, words) => {
    for (const part of [words.phrases, words.decoys]) {
      expect(Object.keys(part).filter((name) => !concepts.some((known) => known === name))).toEqual([]);
      const phrases = Object.values(part).flatMap((list) => list.split(','));
      expect(
        phrases.filter((phrase) => phrase.trim() === '' || phrase !== phrase.toLowerCase() || /[-.]/.test(phrase)),
      ).toEqual([]);
    }
  },
);
