/** The same ids at every start, so that tests and notes can name them. */

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

export interface IdSource {
  orderId(prefix: string): string;
  caseId(): string;
  artifactId(): string;
  messageId(): string;
  buyerId(): string;
  fileId(): string;
}

export function createIdSource(): IdSource {
  const counters = { order: 0, case: 0, artifact: 0, message: 0, buyer: 0, file: 0 };
  const next = (name: keyof typeof counters): number => {
    counters[name] += 1;
    return counters[name];
  };
  const uuid = (lead: string, count: number) => `${lead}-${pad(count, 4)}-4c1d-9e57-${pad(count * 7919, 12)}`;
  return {
    orderId: (prefix) => {
      const count = next('order');
      return `${prefix}-${pad(4_000_000 + ((count * 70_117) % 999_983), 7)}-${pad(1_000_000 + ((count * 331_337) % 8_999_993), 7)}`;
    },
    caseId: () => uuid('ca5e0000', next('case')),
    artifactId: () => uuid('a27f0000', next('artifact')),
    messageId: () => uuid('3e55a9e0', next('message')),
    buyerId: () => `A${pad(next('buyer') * 104_729, 12)}B`,
    fileId: () => uuid('f11e0000', next('file')),
  };
}
