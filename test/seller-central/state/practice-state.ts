import { breaksGuidelines, type RefusalCause, subjectLine } from '../assumed.ts';
import { buildSeed } from '../seed/build.ts';
import { createIdSource, type IdSource } from '../seed/identifiers.ts';
import { type AccountKey, accountSeeds } from '../seed/marketplaces.ts';
import type { Account, Buyer, Case, Message, Order, SentLogEntry } from './model.ts';

/** What happens to a send: see `PracticeState.nextSend`. */
export type SendOutcome =
  | { kind: 'accepted' }
  | { kind: 'fails'; status?: number }
  | { kind: 'rejected'; explanation?: string }
  | { kind: 'rejected-later'; explanation?: string };

export interface NewCase {
  text: string;
  /** Epoch ms of the buyer's message. */
  atMs: number;
  merchantId?: string;
  marketplaceId?: string;
  buyerName?: string;
  buyerLanguage?: string;
  orderId?: string;
  topicId?: number;
}

export interface OutgoingMessage {
  text: string;
  attachments: { id: string; fileName: string }[];
}

/** Everything the practice site knows, and the handles by which a test moves it. */
export class PracticeState {
  readonly accounts: Account[] = Object.values(accountSeeds);
  readonly cases: Case[];
  readonly orders: Order[];
  /** Every message that the site took from a seller, in order. */
  readonly sentLog: SentLogEntry[] = [];
  readonly nowMs: () => number;
  readonly ids: IdSource = createIdSource();
  account: Account = accountSeeds.hearthAndPine;
  readonly #caseIds: Map<string, string>;
  readonly #orderIds: Map<string, string>;
  readonly #nextSends: SendOutcome[] = [];

  constructor(nowMs: () => number) {
    this.nowMs = nowMs;
    const seeded = buildSeed(nowMs(), this.ids);
    this.cases = seeded.cases;
    this.orders = seeded.orders;
    this.#caseIds = seeded.caseIds;
    this.#orderIds = seeded.orderIds;
  }

  /** The case of a seed key (`dueIn20Minutes`, see README.md). Throws if there is none. */
  knownCase(key: string): Case {
    return this.caseById(this.#caseIds.get(key) ?? `no case has the key ${key}`);
  }

  /** The order of a seed key; a case's order has the case's key. Throws if there is none. */
  knownOrder(key: string): Order {
    return this.orderById(this.#orderIds.get(key) ?? `no order has the key ${key}`);
  }

  findCase(caseId: string): Case | undefined {
    return this.cases.find((item) => item.caseId === caseId);
  }

  findOrder(orderId: string): Order | undefined {
    return this.orders.find((order) => order.orderId === orderId);
  }

  caseById(caseId: string): Case {
    const item = this.findCase(caseId);
    if (!item) throw new Error(`No such case: ${caseId}`);
    return item;
  }

  orderById(orderId: string): Order {
    const order = this.findOrder(orderId);
    if (!order) throw new Error(`No such order: ${orderId}`);
    return order;
  }

  casesOfAccount(): Case[] {
    return this.cases.filter((item) => item.merchantId === this.account.merchantId);
  }

  ordersOfAccount(): Order[] {
    return this.orders.filter((order) => order.merchantId === this.account.merchantId);
  }

  /** The seller switches the account; pages show it at their next load. Throws for a merchant id that is not one of `accounts`. */
  switchAccount(account: AccountKey | Account['merchantId']): void {
    const found = this.accounts.find((one) => one.merchantId === account) ?? accountSeeds[account as AccountKey];
    if (!found) throw new Error(`No such account: ${account}`);
    this.account = found;
  }

  /** The buyer writes to a case, which opens it again. Returns the new message. */
  buyerWrites(caseId: string, text: string, atMs: number = this.nowMs()): Message {
    const item = this.caseById(caseId);
    const message = this.#message('BUYER', text, atMs, item.buyer.languageTag);
    item.messages.push(message);
    item.status = 'OPEN';
    item.isUnread = true;
    item.lastUpdatedAtMs = Math.max(item.lastUpdatedAtMs, atMs);
    return message;
  }

  /** A case that one buyer message opened at exactly `atMs`. It belongs to the current account unless said otherwise. */
  createCase(seed: NewCase): Case {
    const order = seed.orderId === undefined ? undefined : this.orderById(seed.orderId);
    const buyer: Buyer = order?.buyer ?? {
      buyerId: this.ids.buyerId(),
      name: seed.buyerName ?? 'Augusta Penhaligon',
      languageTag: seed.buyerLanguage ?? 'en-US',
      isBusiness: false,
      isActive: true,
    };
    const item = this.#openCase({
      buyer,
      order,
      atMs: seed.atMs,
      topicId: seed.topicId ?? 3,
      merchantId: seed.merchantId ?? order?.merchantId ?? this.account.merchantId,
      marketplaceId: seed.marketplaceId ?? order?.marketplaceId ?? this.account.marketplaceId,
      first: this.#message('BUYER', seed.text, seed.atMs, buyer.languageTag),
    });
    item.isUnread = true;
    return item;
  }

  /** Decides the next send (inbox or Contact Buyer); called twice, the next two. Without it the site's own filter decides. */
  nextSend(outcome: SendOutcome): void {
    this.#nextSends.push(outcome);
  }

  /** How the coming send ends; used up by asking. `reachesBuyer`: false when the buyer wants no such message. */
  takeSendOutcome(text: string, reachesBuyer: boolean): SendOutcome {
    const decided = this.#nextSends.shift();
    if (decided) return decided;
    if (!reachesBuyer) return { kind: 'rejected' };
    return { kind: breaksGuidelines(text) ? 'rejected-later' : 'accepted' };
  }

  /** The seller's reply arrives in a case. A `rejected-later` message is still SENT here: `settle` refuses it. */
  addReply(item: Case, outgoing: OutgoingMessage, outcome: SendOutcome): Message {
    const message = this.#outgoing(item.buyer, outgoing, outcome);
    item.messages.push(message);
    item.isUnread = false;
    item.lastUpdatedAtMs = message.atMs;
    if (item.status === 'SOLVED') item.status = 'OPEN';
    this.#log('inbox', item, message, outcome);
    return message;
  }

  /** A Contact Buyer message opens a case of its own. */
  contactBuyer(order: Order, outgoing: OutgoingMessage, outcome: SendOutcome): Message {
    const message = this.#outgoing(order.buyer, outgoing, outcome);
    const item = this.#openCase({
      buyer: order.buyer,
      order,
      atMs: message.atMs,
      topicId: 0,
      merchantId: order.merchantId,
      marketplaceId: order.marketplaceId,
      first: message,
    });
    this.#log('contact-buyer', item, message, outcome);
    return message;
  }

  /** After the answer of a send is out: a message that is to be refused later is refused from now on. */
  settle(message: Message, outcome: SendOutcome): void {
    if (outcome.kind === 'rejected-later') this.rejectMessage(message.messageId, outcome.explanation);
  }

  /** Amazon refuses a message that it had taken; pages show it when they load the case again. Throws if there is none. */
  rejectMessage(messageId: string, explanation?: string): void {
    const message = this.cases.flatMap((item) => item.messages).find((one) => one.messageId === messageId);
    if (!message) throw new Error(`No such message: ${messageId}`);
    refuse(message, explanation);
    const entry = this.sentLog.find((one) => one.messageId === messageId);
    if (entry?.outcome === 'sent') entry.outcome = 'rejected-later';
  }

  /** Why a message without an explanation of its own was refused. */
  refusalCause(buyer: Buyer): RefusalCause {
    return buyer.isActive ? 'guidelines' : 'opted-out';
  }

  #openCase(start: {
    buyer: Buyer;
    order: Order | undefined;
    atMs: number;
    topicId: number;
    merchantId: string;
    marketplaceId: string;
    first: Message;
  }): Case {
    const { buyer, order, atMs, topicId } = start;
    const item: Case = {
      caseId: this.ids.caseId(),
      merchantId: start.merchantId,
      marketplaceId: start.marketplaceId,
      buyer,
      orderIds: order ? [order.orderId] : [],
      topicId,
      subject: subjectLine(buyer.languageTag, topicId, buyer.name, order?.orderId),
      status: 'OPEN',
      waitingShownAs: 'OPEN',
      isReported: false,
      isUnread: false,
      openedAtMs: atMs,
      lastUpdatedAtMs: atMs,
      messages: [start.first],
    };
    this.cases.push(item);
    return item;
  }

  #outgoing(buyer: Buyer, outgoing: OutgoingMessage, outcome: SendOutcome): Message {
    const message = this.#message('SELLER', outgoing.text, this.nowMs(), buyer.languageTag);
    message.attachments = outgoing.attachments;
    if (outcome.kind === 'rejected') refuse(message, outcome.explanation);
    return message;
  }

  #message(from: Message['from'], body: string, atMs: number, languageTag: string): Message {
    return {
      artifactId: this.ids.artifactId(),
      messageId: this.ids.messageId(),
      from,
      atMs,
      body,
      preContext: '',
      postContext: '',
      languageTag,
      attachments: [],
      status: 'SENT',
    };
  }

  #log(surface: SentLogEntry['surface'], item: Case, message: Message, outcome: SendOutcome): void {
    const orderId = item.orderIds[0];
    this.sentLog.push({
      merchantId: item.merchantId,
      marketplaceId: item.marketplaceId,
      surface,
      caseId: item.caseId,
      ...(orderId !== undefined && { orderId }),
      messageId: message.messageId,
      atMs: message.atMs,
      outcome: outcome.kind === 'rejected' ? 'rejected' : 'sent',
    });
  }
}

function refuse(message: Message, explanation: string | undefined): void {
  message.status = 'REJECTED';
  if (explanation !== undefined) message.statusExplanation = explanation;
}
