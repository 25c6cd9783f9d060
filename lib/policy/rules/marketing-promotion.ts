import { anyOf, concept, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { negated } from '../define/guard.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { namesPlatform } from './off-platform-contact.ts';

export const rule = defineRule({
  id: 'marketing-promotion',
  severity: always('block'),
  find: except(anyOf(concept('promotion'), near('promotion', 'promotion', { within: 8 })), negated(), namesPlatform),
  yieldsTo: ['review-incentive', 'coupon-or-future-benefit'],
  fix: dropClause(),
  sources: [
    'amazon-permitted-messages',
    'amazon-communication-guidelines-2019',
    'amazon-code-of-conduct',
    'amazon-prohibited-activities',
  ],
});

export const examples: Examples = {
  bad: {
    en: [
      'Our winter sale has begun.',
      'Visit our store to see our new arrivals.',
      'Follow us for special offers.',
      'You are invited to join our VIP club.',
      'Your order ships today. Check out our other products too!',
      'Sign up for our newsletter.',
    ],
    fr: [
      'Découvrez nos nouveautés dans notre boutique.',
      'Abonnez-vous à notre newsletter !',
      'Votre colis part demain. Profitez aussi de nos offres exclusives !',
    ],
    it: [
      'Visiti il nostro negozio e scopra i nuovi arrivi.',
      'Si iscriva alla newsletter per non perdere le novità.',
      'Seguici per offerte esclusive!',
    ],
    es: [
      'Visite nuestra tienda y descubra las novedades.',
      'Síguenos en redes y suscríbete a nuestro boletín.',
      'Ya están aquí las rebajas de verano.',
    ],
    ja: [
      'ただいまセールを開催しております。',
      '当店のストアページへぜひお越しください。',
      'メルマガに登録すると新作の情報が届きます。',
    ],
    de: [
      'Schauen Sie gern in unserem Amazon-Shop vorbei!',
      'Entdecke unsere neue Kollektion.',
      'Folgen Sie uns und empfehlen Sie uns weiter.',
      'Melden Sie sich zu unserem Newsletter an.',
    ],
    nl: [
      'Ontdek onze nieuwe collectie in onze Amazon-winkel.',
      'De uitverkoop is begonnen, op is op!',
      'Schrijf u in voor onze nieuwsbrief.',
    ],
    pl: [
      'Ruszyła zimowa wyprzedaż.',
      'Zapraszamy do naszego sklepu po nowości.',
      'Obserwuj nas, żeby nie przegapić okazji.',
    ],
    sv: [
      'Vår höstrea har börjat.',
      'Besök gärna vår butik och upptäck nyheterna.',
      'Prenumerera på vårt nyhetsbrev.',
      'Din order går iväg idag. Kika gärna in bland våra andra produkter också!',
    ],
    pt: ['Visite a nossa loja e conheça as novidades.', 'A nossa liquidação de verão começou, não perca!'],
    tr: [
      'Mağazamızı ziyaret edin.',
      'Yeni sezon koleksiyonumuz çıktı!',
      'Bültenimize abone olun, fırsatları kaçırmayın.',
      'Arkadaşlarınıza bizi tavsiye edin.',
    ],
  },
  good: {
    en: [
      'We can offer a replacement or a full refund.',
      'The discount was applied to this order at checkout.',
      'We are sorry, we cannot offer discounts.',
      'The date of sale is on the invoice; our after-sales service will help.',
      'The access code for the lock is in the box.',
      'Which day would you like the sofa to be delivered?',
      'As the frame is damaged, we offer you a discount on this order as a partial refund.',
    ],
    fr: [
      'Nous pouvons vous offrir un remplacement ou un remboursement complet.',
      'Découvrez-vous une rayure, envoyez-nous une photo.',
      'Malheureusement, nous ne faisons pas de soldes sur cet article.',
    ],
    it: [
      'Le offriamo la sostituzione oppure il rimborso completo.',
      "La promozione di settembre è già nel riepilogo dell'ordine.",
      "Dia un'occhiata alle nostre istruzioni, a pagina 3.",
    ],
    es: [
      'La tienda de campaña se monta con dos varillas.',
      'La promoción ya se aplicó a este pedido.',
      'El servicio posventa le ayudará con la avería.',
    ],
    ja: [
      'お値引きやキャンペーンは行っておりません。サイズをお知らせください。',
      'こちらはAmazonのタイムセールの価格です。請求書の宛名をお知らせください。',
    ],
    de: [
      'Wir bieten Ihnen als Lösung ein Ersatzgerät oder die volle Erstattung an.',
      'Der Artikel ist nicht mehr in unserem Sortiment; möchten Sie die Farbe Blau?',
      'Rabatte können wir leider nicht gewähren.',
    ],
    nl: [
      'Wij bieden u een nieuwe lamp of een terugbetaling aan. Wat heeft u liever?',
      'Wij kunnen u geen aanbieding doen, de prijs staat vast.',
    ],
    pl: [
      'Możemy zaproponować wymianę albo pełny zwrot.',
      'Kupiła Pani lampę w promocji, dlatego cena na fakturze jest niższa.',
      'Data sprzedaży jest na fakturze, serwis posprzedażny pomoże.',
    ],
    sv: [
      'Vi kan erbjuda en ny lampa eller full återbetalning.',
      'Rabatten drogs av på den här ordern i kassan.',
      'Koden till låset ligger i kartongen.',
      'Vilken dag vill du att soffan levereras?',
    ],
    pt: [
      'A promoção do anúncio já foi aplicada ao seu pedido, não falta nada.',
      'Podemos oferecer a troca ou o reembolso, o que prefere?',
    ],
    tr: [
      'Ürünün yenisini gönderebilir ya da ücretini iade edebiliriz.',
      'İndirim siparişinize kasada uygulanmış.',
      'Satış tarihi faturada yazıyor.',
      'Kapı kodunu kuryeye ilettik.',
    ],
  },
};
