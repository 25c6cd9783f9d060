import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../lib/policy/rules/index.ts';
import { findings, marked, rulesIn } from './applied.ts';

describe('an ordinary message is left alone', () => {
  test.each([
    'Please send us a photo of the damage so that we can claim it from the carrier.',
    'As you asked: your parcel 00340434292135100186 was handed over on 12.11.2026 at 14:30.',
    'We apologise for the delay. Your order will ship on 9 October.',
    'Which colour would you like: red, blue or green?',
    'The house number is missing from your address. Could you send it to us?',
    'We have issued a partial refund of $15.00 for the scratch. You can keep the item.',
    'The invoice is attached as invoice-2026.pdf.',
    'You can find the return label in Your Orders. Please send it back within 14 days.',
    'Thank you for letting us know. A replacement is on its way with tracking number 1Z999AA10123456784.',
    'Unfortunately we cannot offer discounts.',
    'Please confirm the engraving text "Forever yours, A & B" before we start.',
    'The adapter has a power rating of 65 W and an IP67 rating.',
    'Yes, both of them fit the older model. If you need anything else, just reply to this message.',
    'Thank you for your feedback on the hinge: from 9 November on it ships with longer screws.',
    'Thank you for your feedback about the missing screws. We have refunded you in full.',
    'We are reviewing your A-to-z claim together with Amazon.',
    'Please review and confirm the proof. Your feedback on the colours helps us to get it right.',
    'The free returns label is valid until 2026-12-01.',
    'You will receive an email from Amazon once the refund has been processed.',
    'The light shows 5 stars when the battery is full.',
    'Your coupon has expired, that is why it was not applied at checkout.',
    'Do you want the gift wrapped? We can add a gift message.',
    'To change the delivery address, open Your Orders and choose Change.',
    "I'm sorry to hear that the mug arrived broken. Would you like a replacement or a full refund?",
    'Please remove the batteries before you send the item back.',
    'The range is 10 m. It works with WhatsApp calls.',
    'Could you please share a photo of the label? We would appreciate it.',
    'We would appreciate your help: which of the two addresses is right?',
    'As the item is out of stock we have cancelled and refunded order 123-4567890-1234567 in full.',
    'Can you please give us feedback on which option you prefer, a refund or a replacement?',
    'Please note that we never offer anything in exchange for a review.',
    'You asked how to post a review: open Your Orders and choose the item.',
    'Our working hours are Mon-Fri 9-17. We will answer within 24 hours.',
    'Please give the driver your feedback about a suitable drop-off place.',
    'The proof is attached for your review.',
    'Could you check whether a neighbour accepted the delivery?',
    'I have asked our warehouse for feedback and will write again by Thursday.',
    'The mattress is a five star hotel style model, medium firm, 160 x 200 cm.',
    'The gift card you bought is sent by Amazon by e-mail; please check your spam folder.',
    'The product review team at Amazon decides on reviews, we cannot change or remove them.',
    'We would like to offer you a partial refund of 20% for the scratch, if you prefer to keep the table.',
  ])('%s', (text) => {
    for (const mode of ['proactive', 'reply'] as const) {
      expect(findings(text, { mode }).filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });

  test('what stands in the quoted history is not the seller’s', () => {
    const quoted =
      'We sent a new one.\n\nOn 3 Nov 2026, Ada wrote:\nWrite to ada@example.com 😀 or leave a 5-star review.';
    expect(rulesIn(quoted)).toEqual([]);
    expect(rulesIn('> Call me on +44 20 7946 0018 {{name}}\nIt ships today.')).toEqual([]);
  });
});

describe('a paraphrase is understood', () => {
  const cases: [RuleId, string][] = [
    ['review-request-neutral', 'Would you mind taking a minute to review your purchase?'],
    ['review-request-neutral', "We'd love to hear your feedback on your experience with us!"],
    ['review-request-neutral', 'If you have a moment, kindly share your experience with other shoppers.'],
    ['review-request-neutral', 'A few words about your experience on the product page would be nice.'],
    ['review-request-neutral', 'Let others know what you think.'],
    ['review-request-neutral', 'Your opinion matters: leave a rating on Amazon.'],
    ['review-request-neutral', 'A short review from you would help us a lot.'],
    ['review-request-neutral', 'We rely on reviews from customers like you.'],
    ['review-repeat-request', "Hello! We noticed you haven't left a review yet. It would mean the world to us."],
    ['review-request-neutral', 'Reviews help small businesses like ours, please leave one.'],
    ['review-positive-only', 'Your 5-star rating helps us grow, thank you in advance!'],
    ['review-incentive', 'For every review we donate a $5 voucher to you.'],
    ['off-platform-contact', "Let's continue on Telegram, it's faster."],
    ['review-positive-only', "If you're satisfied, we would be grateful for a review."],
    ['review-positive-only', 'We hope you love it and leave us a great review!'],
    ['review-positive-only', 'If everything is fine, a positive feedback would be nice.'],
    ['review-positive-only', 'Give us 5★ please'],
    ['review-incentive', 'Send us a screenshot of your review and we will send you a free product.'],
    ['review-incentive', "We'll refund you in full if you delete your review."],
    ['review-incentive', 'We can offer you a 50% refund if you would change your 1-star review.'],
    ['review-incentive', 'We give you a gift card for your review.'],
    ['review-change-or-removal', 'Would you be willing to remove your review now that we have solved it?'],
    ['review-change-or-removal', 'Please delete your negative feedback.'],
    ['coupon-or-future-benefit', 'As a loyal customer you receive a discount on your next order.'],
    ['cross-sell-or-third-party', 'You may also like our matching table lamp.'],
    ['email-address', 'Our gmail is brightlamps at gmail dot com'],
    ['phone-number', 'My mobile: 07700 900123'],
    ['off-platform-contact', 'You will find the answer on our own website'],
    ['off-platform-contact', 'Call us if you have any questions.'],
    ['thank-you-only', 'Hi Anna, thanks for your purchase! Kind regards, The Bright Lamps Team'],
  ];
  test.each(cases)('%s: %s', (rule, text) => {
    expect(rulesIn(text, { mode: 'proactive' })).toContain(rule);
  });
});

describe('a disguise is seen through, and the marked words are those of the draft', () => {
  test.each([
    ['Please leave a ｒｅｖｉｅｗ here.', 'review-request-neutral: leave a ｒｅｖｉｅｗ'],
    ['Please leave a re\u200bvi\u200bew here.', 'review-request-neutral: leave a re\u200bvi\u200bew'],
    ['Please lеаvе а rеviеw here.', 'review-request-neutral: lеаvе а rеviеw'],
    ['Ask name (at) domain dot com now.', 'email-address: name (at) domain dot com'],
    ['Ask help＠brightlamps．com now.', 'email-address: help＠brightlamps．com'],
    ['Go to bright-lamps dot com now.', 'external-link: bright-lamps dot com'],
    ['Read аmazon.com/help now.', 'external-link: аmazon.com/help'],
    ['Message us on Ｗｈａｔｓ\u200bＡｐｐ now.', 'off-platform-contact: Message us on Ｗｈａｔｓ\u200bＡｐｐ'],
    ['Please leave a r e v i e w here.', 'review-request-neutral: leave a r e v i e w'],
    ['Message us on w.h.a.t.s.a.p.p now.', 'off-platform-contact: Message us on w.h.a.t.s.a.p.p'],
    ['Give us a 5-5t4r rating, please.', 'review-positive-only: Give us a 5-5t4r rating'],
    ['Call us on four one five five five five zero one now.', 'phone-number: four one five five five five zero one'],
    ['Call us on 5️⃣5️⃣5️⃣-0️⃣1️⃣0️⃣-4️⃣4️⃣7️⃣7️⃣ now.', 'phone-number: 5️⃣5️⃣5️⃣-0️⃣1️⃣0️⃣-4️⃣4️⃣7️⃣7️⃣'],
    ['Ask help@\nbrightlamps.com now.', 'email-address: help@\nbrightlamps.com'],
    ['Visit brightlamps\n.com now.', 'external-link: brightlamps\n.com'],
    ['Call us on ＋４４ 20 7946 0018 now.', 'phone-number: ＋４４ 20 7946 0018'],
  ])('%s', (text, found) => {
    expect(marked(text)).toEqual([found]);
  });
});

describe('one fault is one finding', () => {
  test('a benefit beats the request it is tied to', () => {
    expect(rulesIn('Please leave a 5-star review for a gift card.')).toEqual(['review-incentive']);
  });

  test('a coloured request beats the neutral one', () => {
    expect(rulesIn('Please leave a 5-star review.')).toEqual(['review-positive-only']);
  });

  test('faults that have nothing to do with each other are all named, in order of place', () => {
    const text = 'Please leave a review 😀. Then write to help@brightlamps.com, or call +44 20 7946 0018.';
    expect(marked(text)).toEqual([
      'review-request-neutral: leave a review',
      'emoji: 😀',
      'email-address: help@brightlamps.com',
      'phone-number: +44 20 7946 0018',
    ]);
  });

  test('the place decides before the severity', () => {
    const found = findings('It ships today :) and call us on +44 20 7946 0018.');
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
  });
});

describe('the buyer’s question is answered', () => {
  test('who asks how to write a review may be told', () => {
    const answer = 'You can leave a review under Your Orders.';
    expect(rulesIn(answer, { mode: 'reply' })).toEqual(['review-request-neutral']);
    expect(rulesIn(answer, { mode: 'reply', lastBuyerMessage: 'Hi, how can I leave a review?' })).toEqual([]);
  });

  test('who asks about a coupon may be told, but is offered no new one', () => {
    const context = { mode: 'reply', lastBuyerMessage: 'My coupon does not work.' } as const;
    expect(rulesIn('Please enter the coupon at checkout, then it works.', context)).toEqual([]);
    expect(rulesIn('Here is 10% off your next order.', context)).toEqual(['coupon-or-future-benefit']);
  });

  test('who only praises is not asked for a review', () => {
    const context = { mode: 'reply', lastBuyerMessage: 'I love the lamp, great review from me!' } as const;
    expect(rulesIn('Please leave a review.', context)).toEqual(['review-after-praise']);
    expect(rulesIn('Please leave a 5-star review.', context)).toEqual(['review-positive-only']);
    expect(rulesIn('Could you leave a positive review?', context)).toEqual(['review-positive-only']);
  });
});

test('a thank-you is not judged in the subject, an address there is', () => {
  expect(rulesIn('Which size should we send?')).toEqual([]);
});
