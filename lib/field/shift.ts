/** Where two texts differ: `before.slice(start, endBefore)` became `after.slice(start, endAfter)`. UTF-16 offsets. */
export interface Change {
  start: number;
  endBefore: number;
  endAfter: number;
}

/** The single smallest change that makes `after` of `before`. It never splits a surrogate pair. */
export function findChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;

  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  if (splitsPair(before, before.length - same) || splitsPair(after, after.length - same)) same--;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/**
 * Moves ranges of `before` to where their words stand in `after`. A range that the change touches is dropped, and so
 * is one whose words are not found again letter by letter: a mark is never on wrong text.
 */
export function shiftRanges<Range extends { start: number; end: number }>(
  ranges: readonly Range[],
  before: string,
  after: string,
): Range[] {
  const change = findChange(before, after);
  const shift = change.endAfter - change.endBefore;
  return ranges.flatMap((range) => {
    const isBefore = range.end <= change.start;
    const isAfter = range.start >= change.endBefore;
    if (!isBefore && !isAfter) return [];
    const by = isBefore ? 0 : shift;
    const moved = { ...range, start: range.start + by, end: range.end + by };
    return before.slice(range.start, range.end) === after.slice(moved.start, moved.end) ? [moved] : [];
  });
}

/** Where an offset of the old text stands in the new one; inside the change it goes to the change's end. */
export function shiftOffset(offset: number, change: Change): number {
  if (offset <= change.start) return offset;
  if (offset >= change.endBefore) return offset + change.endAfter - change.endBefore;
  return change.endAfter;
}

function splitsPair(text: string, offset: number): boolean {
  const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
  const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}
