/** A rolling hash of words (FNV-1a), shared by the tokeniser and the lexicon: the hash of a beginning comes on the way to the whole. */
export const hashStart = 0x811c9dc5 | 0;
export const hashStep = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

export function hashOf(text: string): number {
  let hash = hashStart;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** The place of a hash in a table of a power of two, `mask` one less than that. */
export const slotOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask;
