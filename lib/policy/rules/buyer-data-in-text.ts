import { anyOf, as, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { negated } from '../define/guard.ts';
import { matchAt } from '../define/place.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

const phones: Finder = (reading) =>
  reading.numbers.filter(({ kind }) => kind === 'phone').map((run) => matchAt(reading, run));

/** An address and a phone number in lines next to each other. */
const wholeAddress: Finder = (reading) =>
  phones(reading).filter(({ first }) => reading.hitsFrom('street', first - 16, first - 1).length > 0);

export const rule = defineRule({
  id: 'buyer-data-in-text',
  severity: always('block'),
  find: anyOf(
    except(near('tell-us', 'secret', { within: 8, scope: 'clause', order: 'before' }), negated()),
    as('info', wholeAddress),
  ),
  fix: dropClause(),
  sources: ['amazon-code-of-conduct', 'amazon-phishing'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Please send us your credit card number so that we can refund you.',
      'We need the CVV of your card.',
      'Please reply with the full card number and the three digits on the back.',
      'Could you tell us your Amazon password?',
      'Please forward the one-time code that you get by text message.',
      'Please send a copy of your passport.',
    ],
    fr: ['Envoyez-nous le numéro complet de votre carte bancaire.', 'Il nous faudrait votre mot de passe.'],
    it: ['Ci mandi il numero completo della carta.', 'Mi servono la scadenza e il CVV.'],
    es: ['Envíenos el número de su tarjeta y el CVV.', 'Necesitamos una copia de su DNI.'],
    ja: ['クレジットカードの番号と有効期限をご返信ください。', 'ご本人確認のため、パスワードをお知らせください。'],
    de: ['Bitte senden Sie uns Ihre Kreditkartennummer.', 'Wir benötigen noch Ihr Passwort.'],
    nl: ['Stuur ons uw creditcardnummer en de CVC-code.', 'Wij hebben uw wachtwoord nodig om de retour te starten.'],
    pl: [
      'Proszę podać numer karty kredytowej, żebyśmy mogli zwrócić pieniądze.',
      'Potrzebujemy kodu CVV z Pani karty.',
      'Prosimy o przesłanie skanu dowodu osobistego.',
    ],
    sv: [
      'Skicka ditt kortnummer så att vi kan återbetala dig.',
      'Vi behöver ditt personnummer för att gå vidare.',
      'Kan du uppge lösenordet till ditt Amazonkonto?',
      'Skicka gärna en kopia på ditt körkort.',
    ],
    pt: ['Envie o número do cartão e o CVV, por favor.', 'Informe a senha da sua conta.'],
    tr: [
      'İade için kredi kartı numaranızı yazın.',
      'Amazon şifrenizi bizimle paylaşır mısınız?',
      'SMS ile gelen kodu bize iletin.',
    ],
  },
  good: {
    en: [
      'Please enter the pin code 0000 on the key card.',
      'Amazon will send you a one-time password; please give it to the driver.',
      'The memory card has 64 GB; please send us the number on its label.',
      'Is this right: Ada Example, 12 Mill Road, Leeds?',
      'Please do not send us your card number.',
      'Choose a new password in the app and restart the lock.',
      'Please tell us the text for the greeting card.',
      'The safe code is engraved as you asked.',
    ],
    fr: ['Ne nous envoyez jamais votre mot de passe.', "Munissez-vous d'une pièce d'identité pour retirer le colis."],
    it: ['Inserisca il PIN 0000 sulla tastiera.', 'Non ci mandi il numero della carta.'],
    es: ['No nos envíe nunca su contraseña.', 'La tarjeta de felicitación va en la caja.'],
    ja: ['クレジットカードの番号は送らないでください。', 'シリアル番号をお知らせください。'],
    de: ['Bitte nennen Sie uns die Hausnummer.', 'Geben Sie uns niemals Ihr Passwort.'],
    nl: ['Deel uw wachtwoord nooit, ook niet met ons.', 'Kiest u zelf een pincode voor het slot. Lukt het?'],
    pl: [
      'Karta pamięci ma 64 GB, proszę podać numer z etykiety.',
      'Proszę nie wysyłać nam numeru karty.',
      'Kod odbioru przyjdzie SMS-em od InPostu, proszę go pokazać kurierowi.',
    ],
    sv: [
      'Ange pinkoden 0000 på dörrlåset.',
      'Amazon skickar ett engångslösenord som du ger till chauffören.',
      'Skicka inte ditt kortnummer till oss.',
      'Stämmer det här: Elin Ek, Björkvägen 12, Umeå?',
      'Minneskortet har 64 GB; skicka gärna numret på etiketten.',
    ],
    pt: ['A senha padrão do cadeado é 000; o erro é do segredo.', 'Não pedimos senha nem dados do cartão.'],
    tr: [
      'Modem şifresini etikette bulabilirsiniz.',
      'Kart numaranızı kimseyle paylaşmayın.',
      'Fatura için vergi numaranızı yazar mısınız?',
    ],
  },
};
