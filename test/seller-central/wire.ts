/** Shapes of the practice site's JSON answers, field by field as the real page's requests are known to be answered. Times are epoch ms. */

export interface PartyJson {
  partyId: string;
  partyRole: 'BUYER' | 'SELLER';
  caseRole: 'BUYER' | 'SELLER';
}

export interface CaseJson {
  caseId: string;
  topicId: number;
  classifiedTopicId: number;
  topicIdSource: 'ML_CLASSIFIED' | 'SEND_MESSAGE';
  topic: string;
  status: 'OPEN' | 'ACTION_NEEDED' | 'SOLVED' | 'CLOSED';
  marketplaceId: string;
  marketplaceDisplayName: string;
  marketplaceCountryCode: string;
  buyerLop: string;
  buyerLopTag: string;
  orders: string[];
  lastUpdatedDate: number;
  formattedLastUpdatedDate: string;
  resolveDate: number | null;
  formattedResolveDate: string | null;
  openDate: number;
  closeDate: number | null;
  merchantId: string;
  asinIds: string[];
  actions: string[];
  actionNeeded: boolean;
  unread: boolean;
  archived: boolean;
  important: boolean;
  subject: string;
  isBusinessBuyer: boolean;
  buyerName: string;
  /** Empty in the list. */
  buyerProxyEmail: string;
  slaLabel: string;
  isOverSla: boolean;
  suggestedReply: null;
  threadId: string;
  reportedUnresolvedCount: number;
  prrSurveyResponse: 'Yes' | 'No' | null;
  buyerActive: boolean;
  suppressCaseHistoryDisplay: boolean;
  suppressBuyerAttachmentsDisplay: boolean;
  suppressSellerAttachmentsDisplay: boolean;
  parties: PartyJson[];
}

export interface CaseListJson {
  cases: CaseJson[];
  nextToken: string;
  previousToken: string;
  displayLanguage: string;
}

export interface CaseArtifactJson {
  caseArtifactId: string;
  artifactType: 'MESSAGE';
  creator: PartyJson;
  createdDate: number;
  formattedDate: string;
  attachments: { id: string; fileName: string }[];
  message: {
    messageId: string;
    detectedLanguage: string;
    preContext: string;
    messageBody: string;
    postContext: string;
    status: 'SENT' | 'REJECTED';
    statusExplanation: string | null;
    surveyPollId: null;
    terminal: boolean;
  };
  isRequestedPartySender: boolean;
  topicId: number;
}

export interface PartyCaseJson {
  partyCase: CaseJson & { caseArtifacts: CaseArtifactJson[]; latestSellerMessageId: string | null };
  nextPageToken: string;
}

export interface OrderContextJson {
  orderContextList: {
    productContextFields: {
      productName: string;
      productUrl: string;
      imageUrl: string;
      orderTotal: string;
      quantity: number;
      asinId: string;
    }[];
    orderContextFields: { type: string; textValue: string }[];
    orderContextButtons: { type: string; label: string; url: string; disabled: boolean }[];
    a2zClaimsInfo: never[];
    isMFNOrder: boolean;
    preClaimA2ZHint: null;
  }[];
}

export interface MetricJson {
  metricName: string;
  value: string;
}

export interface SendRequestJson {
  topicId: number;
  rawSubject: string;
  rawMessageBody: string;
  marketplaceId: string;
  orderId: string | null;
  attachments: { id: string; fileName: string }[];
  messageEligibilityType: null;
  messageEligibilityTypeReason: null;
  templateId: string | null;
  spellcheckUsed: boolean;
  entryPoint: 'SELLER_DESKTOP';
  deviceView: 'desktop';
}

export interface TemplateSchemaJson {
  title: string;
  type: 'object';
  name: string;
  description: string;
  'x-ui-hidden': boolean;
}

export interface FieldSchemaJson {
  type: 'string' | 'array';
  title: string;
  description?: string;
  maxLength?: number;
  maxItems?: number;
  'x-ui-field-type': 'text' | 'attachments';
}

export interface ContactActionJson {
  _links: { self: { href: string } };
  _embedded: {
    schema: TemplateSchemaJson & {
      required: string[];
      properties: Record<string, FieldSchemaJson>;
      disabled: boolean;
      disabledReason: string | null;
    };
  };
}

export interface ProactiveTemplatesJson {
  proactiveTemplates: { _embedded: { schema: TemplateSchemaJson } }[];
}

export interface ContactOrderJson {
  amazonOrderId: string;
  orderItems: { description: string }[];
  buyerName: string;
  buyerLop: string;
  buyerLopTag: string;
  encryptedContactToken: string;
  _embedded: { actions: ContactActionJson[] };
}

/** One order of the order pages. Its times are epoch SECONDS, unlike the messaging answers. */
export interface OrderJson {
  amazonOrderId: string;
  orderMarketplaceId: string;
  fulfillmentChannel: string;
  orderStatus: { OrderStatus: string };
  orderDate: number;
  latestShipDate: number;
  latestDeliveryDate: number;
  salesChannel: string;
  buyerName: string;
  buyerCompanyName: string | null;
  shippingService: string;
  buyerRequestedCancel: boolean;
  orderTotal: string;
  badges: string[];
  actions: string[];
  orderItems: OrderItemJson[];
  pluginActions: { requestAReview: { url: string } | null };
  blob: string;
}

export interface OrderItemJson {
  ASIN: string;
  SellerSKU: string;
  Title: string;
  QuantityOrdered: number;
  ItemSubtotal: string;
  imageUrl: string;
  ItemCustomizations?: {
    CustomPageUrl: string;
    ModificationGroups: { Modifications: { Name: string; Value: string }[] }[];
  };
}

export interface OrderSearchJson {
  appliedSearchFilters: string[];
  exceptions: never[];
  featureList: never[];
  offset: number;
  orders: OrderJson[];
  requestId: string;
  total: number;
}
