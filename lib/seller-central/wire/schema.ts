import * as z from 'zod/mini';

/**
 * Shapes of the page's answers after the listed fields were copied. Optional means that other accounts or pages were seen
 * without it. Not for content scripts: zod weighs too much there.
 */
const epochMs = z.number().check(z.gte(0), z.lte(8.64e15));
const optionalText = z.optional(z.nullable(z.string()));

const caseAnswer = z.object({
  caseId: z.string().check(z.regex(/^[0-9a-f-]{36}$/i)),
  status: z.enum(['OPEN', 'ACTION_NEEDED', 'SOLVED', 'CLOSED']),
  marketplaceId: z.string(),
  orders: z.optional(z.nullable(z.array(z.string()))),
  lastUpdatedDate: epochMs,
  openDate: z.optional(z.nullable(epochMs)),
  merchantId: optionalText,
  actionNeeded: z.optional(z.nullable(z.boolean())),
  buyerName: optionalText,
  subject: optionalText,
  slaLabel: optionalText,
  reportedUnresolvedCount: z.optional(z.nullable(z.number())),
});

const message = z.object({
  messageId: optionalText,
  status: optionalText,
  statusExplanation: optionalText,
});

const artifact = z.object({
  caseArtifactId: z.string(),
  artifactType: optionalText,
  creator: z.optional(z.nullable(z.object({ caseRole: optionalText }))),
  createdDate: epochMs,
  message: z.optional(z.nullable(message)),
});

const order = z.object({
  amazonOrderId: z.string(),
  orderMarketplaceId: optionalText,
  fulfillmentChannel: optionalText,
  orderStatus: z.optional(z.nullable(z.object({ OrderStatus: optionalText }))),
  badges: z.optional(z.nullable(z.array(z.unknown()))),
  orderItems: z.optional(z.nullable(z.array(z.object({ ItemCustomizations: z.optional(z.boolean()) })))),
});

export const schemas = {
  cases: z.object({ cases: z.array(caseAnswer) }),
  case: z.object({
    partyCase: z.extend(caseAnswer, { caseArtifacts: z.optional(z.nullable(z.array(artifact))) }),
    nextPageToken: optionalText,
  }),
  send: artifact,
  'case-status': z.object({}),
  order,
  orders: z.object({ orders: z.array(order), total: z.optional(z.number()) }),
};

export type CaseAnswer = z.infer<typeof caseAnswer>;
export type ArtifactAnswer = z.infer<typeof artifact>;
export type OrderAnswer = z.infer<typeof order>;
export type ThreadAnswer = z.infer<(typeof schemas)['case']>;

/** Where a value differs from its schema, without the value itself. */
export function problemOf(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || '(all)'}: ${issue.code}`)
    .join('; ');
}
