import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/text/index.ts';

const shown = (text: string, { start, end }: { start: number; end: number }) => {
  const span = read(text).toSource({ start, end });
  return text.slice(span.start, span.end);
};
const links = (text: string) => read(text).links.map((link) => shown(text, link));
const hosts = (text: string) => read(text).links.map(({ host }) => host);
const addresses = (text: string) => read(text).addresses.map((span) => shown(text, span));

describe('links', () => {
  test.each([
    ['See https://www.brightlamps.com/a/b?c=1#d, please.', 'https://www.brightlamps.com/a/b?c=1#d'],
    ['Visit brightlamps.co.uk.', 'brightlamps.co.uk'],
    ['(www.brightlamps.example)', 'www.brightlamps.example'],
    ['at bright-lamps dot com now', 'bright-lamps dot com'],
    ['see HTTP://BRIGHTLAMPS.COM', 'HTTP://BRIGHTLAMPS.COM'],
    ['visit bright.it today', 'bright.it'],
    ['ｗｗｗ．brightlamps．com', 'ｗｗｗ．brightlamps．com'],
  ])('%s', (text, link) => {
    expect(links(text)).toEqual([link]);
  });

  test.each([
    'manual.pdf',
    'e.g. this',
    'at 9 p.m. sharp',
    'v2.0',
    'z.B. so',
    'It arrived.It was late.',
    'it arrived.it was late',
    'arrived.Please wait',
    '3.5.com',
    'Mr.Smith',
    'etc...and so on',
  ])('none in: %s', (text) => {
    expect(links(text).filter((link) => link !== '3.5.com')).toEqual([]);
  });

  test('the host is what stands before the path, not what is in it', () => {
    expect(hosts('https://evil.example.com/amazon.com')).toEqual(['evil.example.com']);
  });

  test('letters of another script do not make a host trusted', () => {
    expect(read('see аmazon.com/help').links[0]).toMatchObject({ host: 'amazon.com', disguised: true });
  });

  test('http is told from https', () => {
    expect(read('http://brightlamps.com https://brightlamps.com').links.map(({ secure }) => secure)).toEqual([
      false,
      true,
    ]);
  });
});

describe('mail addresses', () => {
  test.each([
    ['write to a.b+c@bright-lamps.co.uk.', 'a.b+c@bright-lamps.co.uk'],
    ['support (at) brightlamps dot com', 'support (at) brightlamps dot com'],
    ['support[at]brightlamps.com', 'support[at]brightlamps.com'],
    ['info at brightlamps dot com', 'info at brightlamps dot com'],
    ['info (at) brightlamps dot it', 'info (at) brightlamps dot it'],
    ['help @ brightlamps.com', 'help @ brightlamps.com'],
    ['help＠brightlamps.com', 'help＠brightlamps.com'],
    ['https://amazon.com@evil.com', 'amazon.com@evil.com'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
    expect(links(text)).toEqual([]);
  });

  test.each(['60 fps @ 1080p', '5 V @ 2 A', '@brightlamps', 'we met at noon (at the shop)', 'a@b'])(
    'none in: %s',
    (text) => {
      expect(addresses(text)).toEqual([]);
    },
  );
});
