import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChange, shiftOffset, shiftRanges } from '../../../lib/field/shift.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const smallAlphabet = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '👍', '👎'), maxLength: 20 });

describe('the change between two texts', () => {
  it('is the letters that were typed in', () => {
    expect(findChange('ab', 'axxb')).toEqual({ start: 1, endBefore: 1, endAfter: 3 });
  });

  it('is empty for equal texts', () => {
    expect(findChange('abc', 'abc')).toEqual({ start: 3, endBefore: 3, endAfter: 3 });
  });

  it('never splits an emoji of two units', () => {
    expect(findChange('👍', '👎')).toEqual({ start: 0, endBefore: 2, endAfter: 2 });
  });

  it('makes the second text of the first', () => {
    fc.assert(
      fc.property(fc.oneof(words, smallAlphabet), fc.oneof(words, smallAlphabet), (before, after) => {
        const { start, endBefore, endAfter } = findChange(before, after);
        expect(before.slice(0, start) + after.slice(start, endAfter) + before.slice(endBefore)).toBe(after);
        expect(start).toBeLessThanOrEqual(endBefore);
        expect(start).toBeLessThanOrEqual(endAfter);
      }),
    );
  });
});

describe('a marked range', () => {
  const range = { start: 4, end: 8 };
  const text = 'one two. three';

  it('stays when text behind it changes', () => {
    expect(shiftRanges([range], text, 'one two. four')).toEqual([range]);
  });

  it('moves when text before it changes', () => {
    expect(shiftRanges([range], text, 'zero one two. three')).toEqual([{ start: 9, end: 13 }]);
  });

  it('goes when it is typed into', () => {
    expect(shiftRanges([range], text, 'one twxo. three')).toEqual([]);
  });

  it('goes when all text is replaced', () => {
    expect(shiftRanges([range], text, 'something else')).toEqual([]);
  });

  it('never stands on other words than before', () => {
    const edit = fc.tuple(smallAlphabet, smallAlphabet, fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(edit, ([before, after, a, b]) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
        for (const moved of shiftRanges([{ start, end }], before, after))
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
      }),
    );
  });

  it('survives any change that keeps clear of it', () => {
    const parts = fc.tuple(words, words, words, words);
    fc.assert(
      fc.property(parts, ([head, newHead, marked, tail]) => {
        const before = `${head}\u0001${marked}\u0002${tail}`;
        const after = `${newHead}\u0001${marked}\u0002${tail}`;
        const start = head.length + 1;
        const moved = shiftRanges([{ start, end: start + marked.length }], before, after);
        expect(moved).toEqual([{ start: newHead.length + 1, end: newHead.length + 1 + marked.length }]);
      }),
    );
  });
});

describe('a caret', () => {
  it('keeps its distance to the end when text before it changes', () => {
    expect(shiftOffset(10, { start: 2, endBefore: 4, endAfter: 7 })).toBe(13);
  });

  it('goes to the end of the new words when its own are replaced', () => {
    expect(shiftOffset(3, { start: 2, endBefore: 4, endAfter: 7 })).toBe(7);
  });

  it('stays before a change behind it', () => {
    expect(shiftOffset(1, { start: 2, endBefore: 4, endAfter: 7 })).toBe(1);
  });
});
