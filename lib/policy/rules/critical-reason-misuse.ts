import { askingForReview } from '../define/asking.ts';
import { anyOf, except } from '../define/find.ts';
import { dropClause, type Fixer } from '../define/fix.ts';
import { negated } from '../define/guard.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import { rule as coupon } from './coupon-or-future-benefit.ts';
import { rule as crossSell } from './cross-sell-or-third-party.ts';
import { rule as promotion } from './marketing-promotion.ts';
import { rule as helpOnly } from './offer-of-help-only.ts';
import { rule as shippingConfirmation } from './order-or-shipping-confirmation.ts';
import { rule as tips } from './proactive-manuals-tips.ts';
import { rule as thanksOnly } from './thank-you-only.ts';

const elsewhere = anyOf(
  except(askingForReview, negated(4)),
  promotion.find,
  coupon.find,
  crossSell.find,
  shippingConfirmation.find,
  tips.find,
);

/** What a critical reason must not carry, a message about nothing among it. */
const misuse: Finder = (reading) => {
  const carried = elsewhere(reading);
  if (carried.length > 0) return carried;
  const [empty] = [...thanksOnly.find(reading), ...helpOnly.find(reading)];
  return empty ? [{ ...empty, part: 'message' }] : [];
};

const dropWhatIsElsewhere: Fixer = (match, reading) => (match.part === 'message' ? [] : dropClause()(match, reading));

export const rule = defineRule({
  id: 'critical-reason-misuse',
  severity: bySituation({ critical: 'block', proactive: 'none', reply: 'none', unknown: 'none' }),
  find: misuse,
  fix: dropWhatIsElsewhere,
  sources: ['amazon-messaging-faq', 'amazon-api-messaging', 'messaging-skill-2026'],
});

const customising = { mode: 'proactive', reason: 'confirmCustomizationDetails' } as const;
const scheduling = { mode: 'proactive', reason: 'confirmDeliveryDetails' } as const;
const problem = { mode: 'proactive', reason: 'unexpectedProblem' } as const;

export const examples: Examples = {
  bad: {
    en: [
      { body: 'Please confirm the name for the engraving, and please leave a review.', context: customising },
      { body: 'Which initials should we print? Visit our store for new arrivals.', context: customising },
      { body: 'Which day suits you for delivery? You get 10% off your next order.', context: scheduling },
      { body: 'Your postcode is wrong. We also sell the matching toaster.', context: problem },
      { body: 'Which name should we print? Here are some tips for the board.', context: customising },
    ],
    es: [
      { body: '¿Qué texto grabamos? Por cierto, deje una reseña del producto.', context: customising },
      { body: '¿Le va bien el lunes? Descubra nuestras ofertas.', context: scheduling },
    ],
    ja: [
      {
        body: '商品レビューのご投稿をお願いいたします。',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: '次回のお買い物で使えるクーポンを差し上げます。',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    de: [
      { body: 'Bitte bestätigen Sie die Gravur und hinterlassen Sie uns eine Bewertung.', context: customising },
      { body: 'Welcher Liefertermin passt Ihnen? Entdecken Sie unsere neue Kollektion.', context: scheduling },
    ],
    fr: [
      {
        body: 'Merci de confirmer la gravure et de laisser un avis sur Amazon.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Quel jour vous convient pour la livraison ? Découvrez aussi nos nouveautés.',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    it: [
      {
        body: 'Ci confermi il testo da incidere e lasci una recensione del prodotto.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Quale giorno le va bene per la consegna? Scopra le nostre offerte.',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    nl: [
      {
        body: 'Klopt de tekst voor de gravure? Schrijf ook een recensie.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Welke dag schikt u voor de levering? U krijgt 10% korting op uw volgende bestelling.',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    pl: [
      {
        body: 'Proszę potwierdzić imię do graweru. Prosimy też o opinię o produkcie.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Który termin dostawy Panu odpowiada? Zapraszamy do naszego sklepu po nowości.',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    sv: [
      {
        body: 'Bekräfta gärna namnet för graveringen, och lämna gärna en recension.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Vilken dag passar för leverans? Du får 10 % rabatt på nästa köp.',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
      {
        body: 'Vilka initialer ska vi trycka? Besök gärna vår butik och se nyheterna.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    pt: [
      {
        body: 'Houve um atraso, chega na sexta. Avalie o produto, por favor.',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
      {
        body: 'Qual nome devemos gravar? Visite também a nossa loja.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    tr: [
      {
        body: 'Kazınacak ismi onaylayın ve lütfen bir yorum bırakın.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Hangi gün teslim edelim? Bir sonraki siparişinizde %10 indirim sizin.',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
      {
        body: 'Hangi ismi basalım? Mağazamızı ziyaret edin.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
  },
  good: {
    en: [
      {
        body: 'Please give us your feedback on the design proof so that we can start engraving.',
        context: customising,
      },
      { body: 'Which day suits you for the delivery of the sofa?', context: scheduling },
      { body: 'The house number is missing from your address.', context: problem },
      { body: 'We are sorry, the lamp broke in our warehouse and will ship on Friday.', context: problem },
      { body: 'Thank you for your order! Which initials should we engrave?', context: customising },
    ],
    es: [
      { body: '¿Qué texto quiere en el grabado?', context: customising },
      { body: '¿Qué día le viene mejor para la entrega?', context: scheduling },
    ],
    ja: [
      { body: '刻印内容をご確認ください。', context: { mode: 'proactive', reason: 'confirmCustomizationDetails' } },
      {
        body: '商品が破損したため、発送できません。返金いたします。',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
    ],
    de: [
      { body: 'Bitte geben Sie uns Feedback zum Entwurf, damit wir gravieren können.', context: customising },
      { body: 'Welcher Liefertermin passt Ihnen für das Sofa?', context: scheduling },
    ],
    fr: [
      {
        body: 'Merci de nous donner votre avis sur la maquette afin que nous puissions graver.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Merci pour votre commande ! Quel jour vous convient pour la livraison du canapé ?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    it: [
      {
        body: 'Ci dia il suo feedback sulla bozza, così possiamo iniziare l’incisione.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Grazie per il suo ordine! Quale giorno le va bene per la consegna del divano?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
    nl: [
      {
        body: 'Geef ons uw feedback op de drukproef, zodat wij kunnen graveren.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails', orderShownByPage: true },
      },
      {
        body: 'Op welke dag mogen wij de kast leveren?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails', orderShownByPage: true },
      },
    ],
    pl: [
      {
        body: 'Prosimy o opinię na temat projektu, abyśmy mogli zacząć grawerowanie.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Przepraszamy, lampa stłukła się w magazynie, nową wyślemy w piątek.',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
    ],
    sv: [
      {
        body: 'Ge oss gärna feedback på korrekturet så att vi kan börja gravera.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Tack för din beställning! Vilka initialer ska vi gravera?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
    ],
    pt: [
      {
        body: 'Qual nome devemos gravar na caneca?',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'A transportadora extraviou o seu pacote; pedimos desculpas.',
        context: { mode: 'proactive', reason: 'unexpectedProblem' },
      },
    ],
    tr: [
      {
        body: 'Taslak hakkındaki görüşlerinizi yazın, sonra kazımaya başlayalım.',
        context: { mode: 'proactive', reason: 'confirmCustomizationDetails' },
      },
      {
        body: 'Koltuğun teslimatı için hangi gün uygun?',
        context: { mode: 'proactive', reason: 'confirmDeliveryDetails' },
      },
    ],
  },
};
