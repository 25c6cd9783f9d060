import type { Span } from '../policy/define/reading.ts';

/** A text as the rules compare it, and the way back to where each character came from. */
export interface Normalised {
  text: string;
  /** UTF-16 offset in the source at which the character at `index` begins. */
  startOf(index: number): number;
  /** UTF-16 offset in the source behind the character that ends at `index`. */
  endOf(index: number): number;
}

/** What stands in place of a stretch. */
export interface Replacement extends Span {
  text: string;
}

/** The text with some stretches, in order and apart from each other, replaced. Offsets still lead back to the first source. */
export function rewrite(base: Normalised, replacements: readonly Replacement[]): Normalised {
  const changes = new Changes();
  let text = '';
  let done = 0;
  for (const { start, end, text: put } of replacements) {
    text += base.text.slice(done, start);
    if (put.length !== end - start) changes.add(text.length, put.length, start, end);
    text += put;
    done = end;
  }
  text += base.text.slice(done);
  return {
    text,
    startOf: (index) => base.startOf(changes.startOf(index)),
    endOf: (index) => base.endOf(changes.endOf(index)),
  };
}

/** Where characters became more or fewer: between two such places the offsets run side by side. */
export class Changes {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly sourceFrom: number[] = [];
  private readonly sourceTo: number[] = [];

  add(from: number, length: number, sourceFrom: number, sourceTo: number): void {
    this.from.push(from);
    this.to.push(from + length);
    this.sourceFrom.push(sourceFrom);
    this.sourceTo.push(sourceTo);
  }

  startOf(index: number): number {
    const change = this.lastUpTo(index);
    if (change < 0) return index;
    const to = this.to[change] ?? 0;
    return index < to ? (this.sourceFrom[change] ?? 0) : (this.sourceTo[change] ?? 0) + index - to;
  }

  endOf(index: number): number {
    if (index === 0) return 0;
    const change = this.lastUpTo(index - 1);
    if (change < 0) return index;
    const to = this.to[change] ?? 0;
    return index <= to ? (this.sourceTo[change] ?? 0) : (this.sourceTo[change] ?? 0) + index - to;
  }

  private lastUpTo(index: number): number {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.from[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
