import type { AnswerKind } from './envelope.ts';

/**
 * Which parts of an answer are copied: `true` takes a plain value, `present` only whether there is something, an object its
 * named fields, a one-element list every element. Message texts and addresses are never listed.
 */
export type Listed = true | 'present' | { [field: string]: Listed } | [Listed];

const caseFields: { [field: string]: Listed } = {
  caseId: true,
  status: true,
  marketplaceId: true,
  orders: [true],
  lastUpdatedDate: true,
  openDate: true,
  merchantId: true,
  actionNeeded: true,
  buyerName: true,
  subject: true,
  slaLabel: true,
  reportedUnresolvedCount: true,
};

const artifactFields: { [field: string]: Listed } = {
  caseArtifactId: true,
  artifactType: true,
  creator: { caseRole: true },
  createdDate: true,
  message: { messageId: true, status: true, statusExplanation: true },
};

const orderFields: { [field: string]: Listed } = {
  amazonOrderId: true,
  orderMarketplaceId: true,
  fulfillmentChannel: true,
  orderStatus: { OrderStatus: true },
  badges: [true],
  orderItems: [{ ItemCustomizations: 'present' }],
};

interface ListedAnswer {
  kind: AnswerKind;
  method: 'GET' | 'POST';
  path: RegExp;
  fields: Listed;
}

const caseId = '[0-9a-fA-F-]{36}';

/** Paths and fields as Seller Central's messaging app used them in July 2026. */
export const listedAnswers: ListedAnswer[] = [
  {
    kind: 'cases',
    method: 'GET',
    path: /^\/messaging\/api\/global\/cases$/,
    fields: { cases: [caseFields] },
  },
  {
    kind: 'case',
    method: 'GET',
    path: new RegExp(`^/messaging/api/global/cases/${caseId}$`),
    fields: { partyCase: { ...caseFields, caseArtifacts: [artifactFields] }, nextPageToken: true },
  },
  {
    kind: 'send',
    method: 'POST',
    path: new RegExp(`^/messaging/api/global/(?:cases|realtime)/${caseId}/artifacts/message$`),
    fields: artifactFields,
  },
  {
    kind: 'case-status',
    method: 'POST',
    path: new RegExp(`^/messaging/api/global/cases/${caseId}/caseStatus$`),
    fields: {},
  },
  {
    kind: 'order',
    method: 'GET',
    path: /^\/orders-api\/order\/[\w-]+$/,
    fields: orderFields,
  },
  {
    kind: 'orders',
    method: 'GET',
    path: /^\/orders-api\/search$/,
    fields: { orders: [orderFields], total: true },
  },
];

export function listedAnswer(method: string, path: string): ListedAnswer | undefined {
  return listedAnswers.find((listed) => listed.method === method && listed.path.test(path));
}

const longestText = 4_000;
const longestList = 500;

/** A copy of the listed fields and nothing else; what has another shape than listed is left out. */
export function copyListed(value: unknown, listed: Listed): unknown {
  if (listed === 'present') return isPresent(value);
  if (listed === true) return plainValue(value);
  if (Array.isArray(listed)) {
    const [each] = listed;
    return Array.isArray(value) ? value.slice(0, longestList).map((item) => copyListed(item, each)) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const source = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(listed)
      .filter(([field]) => Object.hasOwn(source, field))
      .map(([field, inner]) => [field, copyListed(source[field], inner)]),
  );
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, longestText);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}

function isPresent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}
