import { where } from '../define/around.ts';
import { leftToSeller } from '../define/fix.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';
import { marketplaceById } from '../marketplaces.ts';

/** Written in another language than the buyer's; where that is not known, than any that buyers of the marketplace write. */
const otherLanguage: Finder = (reading) => {
  const { buyerLanguage, marketplaceId = '' } = reading.context;
  const expected = buyerLanguage ? [buyerLanguage] : marketplaceById(marketplaceId)?.languages;
  if (!expected) return [];
  const written = reading.language();
  if (written === 'unknown' || expected.some((tag) => tag.toLowerCase().split(/[-_]/)[0] === written)) return [];
  return anywhere(reading).map((match) => (buyerLanguage ? match : { ...match, severity: 'info' }));
};
const anywhere = where(() => true);

export const rule = defineRule({
  id: 'buyer-language',
  severity: bySituation({ critical: 'warn', proactive: 'warn', reply: 'info', unknown: 'info' }),
  find: otherLanguage,
  fix: leftToSeller,
  wholeMessage: true,
  sources: ['amazon-critical-messages', 'amazon-api-messaging', 'feedbackfive-checklist'],
});

const german = { buyerLanguage: 'de-DE' } as const;

export const examples: Examples = {
  bad: {
    en: [
      { body: 'The house number is missing from your address. Could you send it to us?', context: german },
      { body: 'We are sorry: the lamp was damaged, and it will ship on Friday.', context: german },
      { body: 'Which of the two colours would you like to have?', context: { buyerLanguage: 'fr' } },
      {
        body: 'The size that you have chosen is not in our warehouse. Which one should we send?',
        context: { buyerLanguage: 'ja_JP' },
      },
      {
        body: 'The house number is missing from your address. Could you send it to us?',
        context: { marketplaceId: 'A1RKKUPIHCS9HS' },
      },
    ],
    de: [
      {
        body: 'In Ihrer Adresse fehlt die Hausnummer. Können Sie sie uns bitte noch senden?',
        context: { buyerLanguage: 'fr-FR' },
      },
      {
        body: 'Wir bitten um Entschuldigung: Die Lampe ist in unserem Lager zerbrochen und wird am Freitag verschickt.',
        context: { marketplaceId: 'A1F83G8C2ARO7P' },
      },
    ],
    fr: [
      {
        body: 'Il manque le numéro de rue dans votre adresse. Pouvez-vous nous l’envoyer ?',
        context: { buyerLanguage: 'de-DE' },
      },
      {
        body: 'Nous sommes désolés : la lampe a été cassée dans notre entrepôt, elle partira vendredi.',
        context: { marketplaceId: 'APJ6JRA9NG5V4' },
      },
    ],
    es: [
      {
        body: 'En su dirección falta el número del portal. ¿Nos lo puede enviar, por favor?',
        context: { buyerLanguage: 'fr-FR' },
      },
      {
        body: 'Lo sentimos: la lámpara se rompió en nuestro almacén y la nueva sale el viernes.',
        context: { marketplaceId: 'A1PA6795UKMFR9' },
      },
    ],
    it: [
      {
        body: 'Nel suo indirizzo manca il numero civico. Ce lo può inviare, per favore?',
        context: { buyerLanguage: 'de-DE' },
      },
      {
        body: 'Ci dispiace: la lampada si è rotta nel nostro magazzino e quella nuova parte venerdì.',
        context: { marketplaceId: 'A13V1IB3VIYZZH' },
      },
    ],
    ja: [
      {
        body: 'ご住所に番地が記載されておりません。お知らせいただけますでしょうか。',
        context: { buyerLanguage: 'en-US' },
      },
      {
        body: '申し訳ございません。照明が倉庫で破損したため、金曜日に代わりの品を発送いたします。',
        context: { marketplaceId: 'ATVPDKIKX0DER' },
      },
    ],
    nl: [
      {
        body: 'Het huisnummer ontbreekt in uw adres. Kunt u dat aan ons doorgeven?',
        context: { buyerLanguage: 'de-DE' },
      },
      { body: 'De maat die u heeft gekozen is niet in ons magazijn. Welke wilt u?', context: { buyerLanguage: 'fr' } },
    ],
    pl: [
      { body: 'W adresie brakuje numeru domu. Czy może nam go Pani przesłać?', context: { buyerLanguage: 'de-DE' } },
      {
        body: 'Przepraszamy, lampa jest uszkodzona i nie możemy jej wysłać do Pana, czy mamy zwrócić pieniądze?',
        context: { buyerLanguage: 'en-GB' },
      },
    ],
    sv: [
      {
        body: 'Husnumret saknas i din adress. Kan du skicka det till oss så att vi kan leverera paketet?',
        context: { buyerLanguage: 'de-DE' },
      },
      {
        body: 'Vilken av de två färgerna vill du ha, och ska vi skicka den till dig nu eller inte?',
        context: { buyerLanguage: 'fr' },
      },
    ],
    pt: [
      {
        body: 'Falta o número da casa no seu endereço. Você pode nos enviar a informação para o envio da sua caixa?',
        context: { buyerLanguage: 'de-DE' },
      },
      {
        body: 'A peça que você pediu não está no nosso estoque e o envio do seu pedido foi adiado para sexta.',
        context: { buyerLanguage: 'en-US' },
      },
    ],
    tr: [
      {
        body: 'Adresinizde kapı numarası eksik, bize yazar mısınız? Siparişiniz için bu bilgi gerekli ve paket bekliyor.',
        context: { buyerLanguage: 'de-DE' },
      },
      {
        body: 'Seçtiğiniz beden depomuzda yok ama iki beden daha var, size hangisini gönderelim?',
        context: { buyerLanguage: 'en' },
      },
    ],
  },
  good: {
    en: [
      {
        body: 'The house number is missing from your address. Could you send it to us?',
        context: { buyerLanguage: 'en-GB' },
      },
      { body: 'Size L, colour red?', context: german },
      {
        body: 'Die Hausnummer fehlt in Ihrer Adresse. Können Sie sie uns bitte senden? The lamp "Light of the North" ist da.',
        context: german,
      },
      {
        body: 'Die Hausnummer fehlt in Ihrer Adresse. Wir warten auf die Antwort.\nThe house number is missing from your address. We will wait for it.',
        context: german,
      },
      { body: 'The house number is missing from your address.', context: { marketplaceId: 'ATVPDKIKX0DER' } },
      'The house number is missing from your address. Could you send it to us?',
    ],
    de: [
      {
        body: 'In Ihrer Adresse fehlt die Hausnummer. Können Sie sie uns bitte noch senden?',
        context: { buyerLanguage: 'de-AT' },
      },
      {
        body: 'Auf dem Schild steht „Welcome to the house of the fox“. Ist das so richtig, oder möchten Sie den Text noch ändern?',
        context: { buyerLanguage: 'de-DE' },
      },
    ],
    fr: [
      {
        body: 'Il manque le numéro de rue dans votre adresse. Pouvez-vous nous l’envoyer ?',
        context: { buyerLanguage: 'fr-BE' },
      },
      {
        body: 'La plaque porte le texte « Welcome to the house of the fox ». Est-ce exact, ou souhaitez-vous le changer ?',
        context: { buyerLanguage: 'fr-FR' },
      },
    ],
    es: [
      {
        body: 'En su dirección falta el número del portal. ¿Nos lo puede enviar, por favor?',
        context: { buyerLanguage: 'es-MX' },
      },
      {
        body: 'La placa lleva el texto «Welcome to the house of the fox». ¿Es correcto o quiere cambiarlo?',
        context: { buyerLanguage: 'es-ES' },
      },
    ],
    it: [
      {
        body: 'Nel suo indirizzo manca il numero civico. Ce lo può inviare, per favore?',
        context: { buyerLanguage: 'it-CH' },
      },
      {
        body: 'Sulla targhetta c’è scritto «Welcome to the house of the fox». È corretto o desidera cambiarlo?',
        context: { buyerLanguage: 'it-IT' },
      },
    ],
    ja: [
      {
        body: 'ご住所に番地が記載されておりません。お知らせいただけますでしょうか。',
        context: { buyerLanguage: 'ja-JP' },
      },
      {
        body: '表札の文字は「Welcome to the house of the fox」です。このままでよろしいでしょうか。',
        context: { buyerLanguage: 'ja_JP' },
      },
    ],
    nl: [
      {
        body: 'Het huisnummer ontbreekt in uw adres. Kunt u dat aan ons doorgeven?',
        context: { buyerLanguage: 'nl-NL' },
      },
      { body: 'Maat L, kleur rood?', context: { buyerLanguage: 'de-DE' } },
    ],
    pl: [
      { body: 'W adresie brakuje numeru domu. Czy może nam go Pani przesłać?', context: { buyerLanguage: 'pl-PL' } },
      'W adresie brakuje numeru domu. Czy może nam go Pani przesłać?',
    ],
    sv: [
      { body: 'Husnumret saknas i din adress. Kan du skicka det till oss?', context: { buyerLanguage: 'sv-SE' } },
      { body: 'Husnumret saknas i din adress.', context: { marketplaceId: 'A2NODRKZP88ZB9' } },
    ],
    pt: [
      {
        body: 'Falta o número da casa no seu endereço. Você pode nos enviar a informação?',
        context: { buyerLanguage: 'pt-BR' },
      },
      { body: 'Tamanho G, vermelho?', context: { buyerLanguage: 'de-DE' } },
    ],
    tr: [
      {
        body: 'Adresinizde kapı numarası eksik, bize yazar mısınız? Siparişiniz için bu bilgi gerekli.',
        context: { buyerLanguage: 'tr-TR' },
      },
      'Adresinizde kapı numarası eksik, bize yazar mısınız?',
    ],
  },
};
