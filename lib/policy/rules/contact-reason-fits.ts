import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import type { Finder, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import { fittingReasons } from '../fitting-reasons.ts';
import { type Reason, type ReasonId, reasonIds, reasonMayBeCritical, reasons } from '../reasons.ts';

/** These carry a file or text whose words need not name them. */
const needNoWords = new Set<ReasonId>(['confirmServiceDetails', 'legalDisclosure', 'negativeFeedbackRemoval']);

/** The text speaks for another reason, and nothing in it for the one that is chosen. */
const chosen = where(({ reason }) => reason !== undefined && !needNoWords.has(reason));
const mismatch: Finder = (reading) => {
  const { reason } = reading.context;
  const [best, ...others] = fittingReasons(reading);
  if (reason === undefined || best === undefined || best.score < (reasonMayBeCritical(reason) ? clear : hinted))
    return [];
  const fits = [best, ...others].some((fitting) => fitting.reason === reason) || allows(reason, best.reason, reading);
  return fits ? [] : chosen(reading);
};
const clear = 3;
const hinted = 2;

/** A question about size or address may be asked under any reason for questions, and a problem may be put in many words. */
function allows(reason: ReasonId, best: ReasonId, reading: Reading): boolean {
  if (best === 'confirmOrderDetails' && reasonMayBeCritical(reason)) return true;
  return reason === 'unexpectedProblem' && reading.hits('negation').length + reading.hits('apology').length > 0;
}

/** What the text speaks for is not among the reasons of this order, all of which are known. */
const undecided = where(({ reason }) => reason === undefined);
const notOffered: Finder = (reading) => {
  const offered = offeredReasons(reading);
  const [best] = fittingReasons(reading);
  const isMissing = offered && best && best.score >= clear && !offered.has(best.reason);
  return isMissing ? undecided(reading).map((match) => ({ ...match, severity: 'info' })) : [];
};

function offeredReasons({ context }: Reading): Set<ReasonId> | undefined {
  const known = context.offeredReasons
    ?.filter(({ disabled }) => !disabled)
    .map(({ value }) => byValue.get(lettersOf(value)));
  return known?.length && known.every((id) => id !== undefined) ? new Set(known as ReasonId[]) : undefined;
}

const lettersOf = (value: string) => value.toLowerCase().replace(/[^a-z]/g, '');
const byValue = new Map<string, ReasonId>(
  reasonIds.flatMap((id) => {
    const { values = [] }: Reason = reasons[id];
    return [id, ...values].map((value): [string, ReasonId] => [lettersOf(value), id]);
  }),
);

export const rule = defineRule({
  id: 'contact-reason-fits',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'none', unknown: 'none' }),
  find: (reading) => [...mismatch(reading), ...notOffered(reading)],
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-messaging-faq', 'amazon-contacting-buyers', 'amazon-use-case-guide', 'messaging-skill-2026'],
});

const customisation = { value: 'confirmCustomizationDetails', label: 'Confirm customization details' };
const invoice = { value: 'sendInvoice', label: 'Invoice' };
const unknown = { value: 'something-new', label: 'Something new' };

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Which initials should we engrave?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
      {
        body: 'Which day suits you for the delivery?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      { body: 'The lamp was damaged in our warehouse.', context: { mode: 'proactive', reason: 'warranty' } },
      { body: 'The activation code is in the file.', context: { mode: 'proactive', reason: 'invoice' } },
      {
        body: 'Which initials should we engrave?',
        context: { mode: 'proactive', offeredReasons: [invoice] },
      },
    ],
    de: [
      {
        body: 'Welche Initialen dürfen wir gravieren?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
      {
        body: 'Welcher Liefertermin passt Ihnen?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    es: [
      {
        body: '¿Qué iniciales grabamos? El grabado va en la tapa.',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
      {
        body: '¿Qué día le viene mejor para la entrega?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    fr: [
      {
        body: 'Quelles initiales devons-nous graver ?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
      {
        body: 'Quel jour vous convient pour la livraison ?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    it: [
      { body: 'Quali iniziali dobbiamo incidere?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
      {
        body: 'Quale giorno le va bene per la consegna?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    ja: [
      {
        body: '刻印するイニシャルをお知らせください。',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
      {
        body: '配達のご希望日時をお知らせください。',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    nl: [
      { body: 'Welke initialen mogen wij graveren?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
      {
        body: 'Welke dag schikt u voor de levering?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    pl: [
      { body: 'Jakie inicjały mamy wygrawerować?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
      {
        body: 'Który termin dostawy Pani odpowiada?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      { body: 'Kod aktywacyjny jest w pliku.', context: { mode: 'proactive', reason: 'invoice' } },
    ],
    sv: [
      { body: 'Vilka initialer ska vi gravera?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
      {
        body: 'Vilken dag passar dig bäst för leveransen?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    pt: [
      { body: 'Quais iniciais devemos gravar?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
      {
        body: 'Qual dia fica melhor para a entrega?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    tr: [
      { body: 'Hangi harfleri kazıyalım?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
      { body: 'Teslimat için hangi gün uygun?', context: { mode: 'proactive', reason: 'confirmCustomizationDetails' } },
      { body: 'Lamba depomuzda kırıldı.', context: { mode: 'proactive', reason: 'warranty' } },
    ],
  },
  good: {
    en: [
      {
        body: 'Which initials should we engrave?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Which day suits you for the delivery?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
      {
        body: 'The invoice is attached. The engraving is delayed until Friday.',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
      { body: 'Which initials should we engrave?', context: { mode: 'proactive' } },
      {
        body: 'Which initials should we engrave?',
        context: { mode: 'proactive', offeredReasons: [invoice, unknown] },
      },
      {
        body: 'Which initials should we engrave?',
        context: { mode: 'proactive', offeredReasons: [customisation] },
      },
    ],
    de: [
      {
        body: 'Welche Initialen dürfen wir gravieren?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      { body: 'Welcher Liefertermin passt Ihnen?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
    ],
    es: [
      { body: '¿Qué texto lleva el grabado?', context: { mode: 'proactive', reason: 'confirmCustomizationDetails' } },
      {
        body: '¿Qué día le viene mejor para la entrega?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    fr: [
      {
        body: 'Quelles initiales devons-nous graver ?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'La gravure a pris du retard : la plaque partira vendredi.',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
    ],
    it: [
      {
        body: 'Quali iniziali dobbiamo incidere?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'L’incisione è in ritardo: la targhetta parte venerdì.',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
    ],
    ja: [
      {
        body: '刻印するイニシャルをお知らせください。',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: '刻印の作業が遅れており、金曜日の発送となります。申し訳ございません。',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
    ],
    nl: [
      {
        body: 'Welke initialen mogen wij graveren?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', orderShownByPage: true },
      },
      {
        body: 'Welke dag schikt u voor de levering?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails', orderShownByPage: true },
      },
    ],
    pl: [
      {
        body: 'Jakie inicjały mamy wygrawerować?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Który termin dostawy Pani odpowiada?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    sv: [
      {
        body: 'Vilka initialer ska vi gravera?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Vilken dag passar dig bäst för leveransen?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    pt: [
      { body: 'Quais iniciais devemos gravar?', context: { mode: 'proactive', reason: 'confirmCustomizationDetails' } },
      {
        body: 'Qual dia fica melhor para a entrega?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    tr: [
      { body: 'Hangi harfleri kazıyalım?', context: { mode: 'proactive', reason: 'confirmCustomizationDetails' } },
      { body: 'Teslimat için hangi gün uygun?', context: { mode: 'proactive', reason: 'confirmDeliveryDetails' } },
    ],
  },
};
