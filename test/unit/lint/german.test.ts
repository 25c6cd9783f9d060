import { describe, expect, test } from 'vitest';
import { fixedAll, rulesIn } from './applied.ts';

describe('German', () => {
  test('a dot after an ordinal or an abbreviation ends no sentence', () => {
    const text = 'Die Lampe kommt am 9. Oktober. Zu Lampe Nr. 7 geben Sie am 3. Mai eine Bewertung ab. Danke.';
    expect(fixedAll(text, 'review-request-neutral')).toBe('Die Lampe kommt am 9. Oktober. Danke.');
  });

  test('a wish falls with the clause that hangs on it', () => {
    const text =
      'Die Größe fehlt. Wir würden uns freuen, wenn Sie sich Zeit nehmen und den Artikel bei Amazon bewerten.';
    expect(fixedAll(text, 'review-request-neutral')).toBe('Die Größe fehlt.');
  });

  test('the end of a verb goes with its beginning', () => {
    const text = 'Rufen Sie uns unter 030 5550 1234 an, dann klären wir das.';
    expect(fixedAll(text, 'phone-number')).toBe('Antworten Sie auf diese Nachricht, dann klären wir das.');
  });

  test('the negation may stand behind what it denies', () => {
    expect(rulesIn('Rabatte auf den nächsten Einkauf gewähren wir nicht.')).toEqual([]);
  });

  test('umlauts may be spelled out', () => {
    expect(rulesIn('Ueber eine Rezension wuerden wir uns freuen.')).toEqual(['review-request-neutral']);
  });

  test('what stands below “Am … schrieb …:” is not the seller’s', () => {
    expect(
      rulesIn('Das Etikett ist da.\n\nAm 02.10.2026 um 18:41 schrieb Ada:\nSchreiben Sie eine Rezension!'),
    ).toEqual([]);
  });

  test('a noun in capitals is no name, and no thank-you', () => {
    expect(rulesIn('Danke! Rechnung und Etikett liegen bei DHL.', { mode: 'proactive' })).not.toContain(
      'thank-you-only',
    );
  });
});
