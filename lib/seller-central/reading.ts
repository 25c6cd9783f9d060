/** What a page reader can honestly say: the value, that there is provably none, or that it cannot tell. */
export type Reading<T> = { kind: 'value'; value: T } | { kind: 'none' } | { kind: 'unknown' };

export const none = { kind: 'none' } as const;
export const unknown = { kind: 'unknown' } as const;

export function value<T>(read: T): Reading<T> {
  return { kind: 'value', value: read };
}

/** For places where only a value helps. */
export function knownValue<T>(reading: Reading<T>): T | undefined {
  return reading.kind === 'value' ? reading.value : undefined;
}
