import { expect, test } from 'vitest';
import { isSellerCentral, messagingMatches } from '../../../lib/seller-central/hosts.ts';

test('every marketplace host of Seller Central is known, over https only', () => {
  expect(isSellerCentral('https://sellercentral.amazon.de/messaging/inbox')).toBe(true);
  expect(isSellerCentral('https://sellercentral-europe.amazon.com/orders-v3')).toBe(true);
  expect(isSellerCentral('http://sellercentral.amazon.de/messaging/inbox')).toBe(false);
});

test('look-alike hosts and addresses that are none are foreign', () => {
  for (const address of [
    'https://sellercentral.amazon.de.example/messaging/inbox',
    'https://evil-sellercentral.amazon.com/',
    'https://example.com/sellercentral.amazon.com',
    'not an address',
    undefined,
  ]) {
    expect(isSellerCentral(address)).toBe(false);
  }
});

test('content scripts are given to messaging pages and to nothing else of Amazon', () => {
  expect(messagingMatches).toContain('https://sellercentral.amazon.co.uk/messaging/*');
  expect(
    messagingMatches.every((pattern) => /^https:\/\/sellercentral[a-z-]*\.amazon\.[a-z.]+\/\w/.test(pattern)),
  ).toBe(true);
});
