import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/text/index.ts';

const languageOf = (text: string) => read(text).language();

describe('a text of one or two sentences is enough to know its language', () => {
  test.each([
    ['en', 'The house number is missing from your address. Could you send it to us?'],
    ['de', 'In Ihrer Adresse fehlt die Hausnummer. Können Sie uns diese bitte noch senden?'],
    ['fr', 'Il manque le numéro de rue dans votre adresse. Pouvez-vous nous le donner, pour que le colis parte ?'],
    ['es', 'Falta el número de la calle en su dirección. ¿Nos lo puede enviar para que salga el paquete?'],
    [
      'it',
      'Nel suo indirizzo manca il numero civico. Ce lo può mandare, per favore, con una risposta a questo messaggio?',
    ],
    ['ja', 'ご住所に番地が見当たりません。お手数ですが、このメッセージにご返信ください。'],
    ['nl', 'Het huisnummer ontbreekt in uw adres. Kunt u ons dit nog sturen, zodat we het pakket op tijd verzenden?'],
    ['pl', 'W adresie nie ma numeru domu. Czy może Pan go do nas wysłać? Paczka jest gotowa i czeka na adres.'],
    ['sv', 'Det saknas ett husnummer i din adress. Kan du skicka det till oss, så att vi kan sända paketet?'],
    ['pt', 'Falta o número da casa no seu endereço. Você pode enviar para nós em uma resposta, por favor?'],
    ['tr', 'Adresinizde kapı numarası yok. Lütfen bu mesaj ile bize yazın, siparişiniz için çok gerekli.'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('what is not certain is unknown', () => {
  test.each([
    '',
    'Size L?',
    'Bright Lamps Duo 40 W, 230 V',
    '123-4567890-1234567',
    'Ihre Adresse ist nicht vollständig, bitte antworten Sie uns.\nYour address is not complete, please answer to this.',
  ])('%s', (text) => {
    expect(languageOf(text)).toBe('unknown');
  });
});

test('quoted history of the buyer does not count', () => {
  const answer =
    'Die Hausnummer fehlt in Ihrer Adresse. Bitte senden Sie sie uns noch, dann geht das Paket auf die Reise.';
  expect(languageOf(`${answer}\n> the lamp is not with us and it has been a week\n> will you send it`)).toBe('de');
});
