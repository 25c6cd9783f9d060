// @vitest-environment happy-dom
// happy-dom's NodeIterator skips nodes when one is removed, so what DOMPurify takes away is tested in real browsers.
import { expect, test } from 'vitest';
import { plainText } from '../../../components/popup/plain-text.ts';

test('paragraphs, list items and breaks become lines', () => {
  expect(plainText('<p>One</p><p>Two<br/>Three</p><ul><li>Four</li>\n <li>Five</li></ul>')).toBe(
    'One\nTwo\nThree\nFour\nFive',
  );
});

test('nothing but markup is no words', () => {
  expect(plainText('<p> <br> </p>')).toBe('');
});
