import { askingForReview, buyerWantsToReview } from '../define/asking.ts';
import { except } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { negated } from '../define/guard.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation, stricterWhenRepeatedOrLate } from '../define/severity.ts';

export const rule = defineRule({
  id: 'review-request-neutral',
  severity: stricterWhenRepeatedOrLate(
    bySituation({ critical: 'block', proactive: 'warn', reply: 'warn', unknown: 'warn' }),
  ),
  find: except(askingForReview, negated(4), buyerWantsToReview),
  yieldsTo: [
    'review-incentive',
    'review-positive-only',
    'review-change-or-removal',
    'review-diversion',
    'review-repeat-request',
    'review-after-praise',
    'review-instructions',
    'feedback-change-or-removal',
    'pressure-or-threat',
  ],
  fix: dropClause(),
  sources: ['amazon-permitted-messages', 'amazon-api-solicitations', 'amazon-code-of-conduct', 'amazon-messaging-faq'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Could you please leave a review of the product?',
      'We would appreciate your feedback on Amazon.',
      'Your order has arrived. Please rate your purchase when you have a minute.',
      'It would be great if you wrote a few words about your experience on the product page.',
      'Let others know what you think!',
      'May we ask you to share your feedback about the seller?',
      'Please confirm the size and leave us a review.',
      'Leave feedback for this order in your account.',
    ],
    fr: [
      'Pourriez-vous laisser un avis sur Amazon\u00a0?',
      'Votre avis nous aide beaucoup.',
      "Merci d'évaluer votre achat quand vous aurez un moment.",
      'Nous serions ravis de lire votre commentaire.',
      'Quelques mots sur la page du produit aideraient les autres acheteurs.',
      'MERCI DE LAISSER UNE EVALUATION.',
    ],
    it: [
      'La preghiamo di lasciare una recensione sul prodotto.',
      "Ci farebbe piacere leggere un'opinione: due righe sulla sua esperienza nella pagina dell'articolo.",
      'Se hai un minuto, potresti lasciarci un commento su Amazon?',
      'Valuti il suo acquisto su Amazon, per favore.',
      'Faccia sapere agli altri cosa ne pensa!',
    ],
    es: [
      '¿Podría dejarnos una reseña del producto en Amazon?',
      'Nos encantaría leer su opinión sobre la compra.',
      'Cuéntenos qué le ha parecido la lámpara en la página del producto.',
      'Cuando tengas un minuto, valora tu compra.',
    ],
    ja: [
      '商品レビューのご投稿をお願いいたします。',
      'よろしければ、Amazonでご感想をお聞かせいただけますと幸いです。商品の評価もお待ちしております。',
      '使い心地を商品ページで他のお客様にもお聞かせください。',
      'レビューを書いていただけませんか。',
      '出品者へのフィードバックをお寄せいただければ幸いです。',
    ],
    de: [
      'Wir würden uns freuen, wenn Sie den Artikel bei Amazon bewerten.',
      'Hinterlassen Sie uns gern eine Rezension.',
      'Magst du eine Bewertung abgeben? Das hilft anderen.',
      'Dürfen wir Sie um eine kurze Bewertung bitten?',
      'Mögen Sie auf der Produktseite ein paar Worte über Ihre Erfahrungen schreiben?',
      'Lass andere Käufer wissen, was du davon hältst.',
      'Bitte bestätigen Sie die Größe und hinterlassen Sie uns eine Bewertung.',
    ],
    nl: [
      'Zou u een recensie over de wandklok willen schrijven?',
      'Deel uw ervaring met andere kopers op de productpagina.',
      'Heeft u al een review geplaatst? Dat kan via Mijn bestellingen.',
    ],
    pl: [
      'Czy mogłaby Pani zostawić recenzję produktu?',
      'Proszę ocenić zakup, gdy znajdzie Pan chwilę.',
      'Prosimy o opinię o produkcie.',
      'Proszę potwierdzić rozmiar i zostawić nam recenzję.',
    ],
    sv: [
      'Kan du lämna en recension av produkten?',
      'Vi skulle uppskatta din feedback på Amazon.',
      'Betygsätt gärna ditt köp när du har en stund över.',
      'Berätta gärna för andra kunder vad du tycker!',
      'Bekräfta storleken och lämna gärna en recension.',
    ],
    pt: [
      'Por favor, deixe a sua avaliação na página do produto.',
      'Reserve um minutinho para avaliar a sua compra.',
      'Contamos com a sua avaliação.',
    ],
    tr: [
      'Ürün hakkında bir yorum bırakabilir misiniz?',
      'Satın aldığınız ürünü Amazon üzerinden değerlendirmenizi rica ederiz.',
      'Deneyiminizi ürün sayfasında diğer alıcılarla paylaşırsanız seviniriz.',
      'Yorumlarınızı bekliyoruz.',
      'YORUM YAPMAYI UNUTMAYINIZ LÜTFEN.',
    ],
  },
  good: {
    en: [
      'Please review the attached proof and tell us whether the spelling is right.',
      'Please send us your feedback on the design so that we can start engraving.',
      'Thank you for your feedback. A replacement is on its way.',
      'We are reviewing your case and will write again tomorrow.',
      'The power rating of the adapter is 65 W.',
      'Do you have any feedback from the carrier yet?',
      'We ship at a flat rate to the US.',
      'Please review your order details and confirm the address.',
      'We will share your feedback with the warehouse.',
      'The invoice is attached for your review.',
    ],
    fr: [
      'Le livreur a laissé un avis de passage dans votre boîte aux lettres.',
      "Merci de nous donner votre avis sur la maquette avant l'impression.",
      "Dans l'attente de votre retour, bonne journée.",
      'Le commentaire à la commande a été transmis au livreur.',
      'À notre avis, la taille 42 vous ira mieux.',
      "L'évaluation des dégâts par le transporteur est terminée.",
      'Notez que le colis part mardi. Merci de noter le numéro de série.',
    ],
    it: [
      "Ci dia il suo feedback sulla bozza, così iniziamo l'incisione.",
      'La valutazione del danno da parte del corriere richiede cinque giorni.',
      'Grazie per la sua recensione. Il ricambio parte domani.',
      'Può scriverci qui se la misura non va bene.',
      'Il magazzino non ci ha ancora mandato un riscontro sul reso.',
      'Può lasciare il pacco al vicino, se preferisce.',
    ],
    es: [
      'La valoración de los daños la hace el perito de la agencia.',
      'Díganos su opinión sobre el boceto para que podamos empezar a grabar.',
      'Gracias por su comentario. El recambio sale mañana.',
      'Revise la factura adjunta, por favor.',
    ],
    ja: [
      '刻印内容をご確認ください。校正データへのフィードバックをお待ちしております。',
      '損害の評価は運送会社が行います。外箱は保管をお願いいたします。',
      'レビューをご投稿いただき、ありがとうございました。充電器の型番をお知らせください。',
      '設計レビューの結果、ネジの長さを変更いたします。',
      'お客様の評価やレビューを当店で変更することはできません。',
    ],
    de: [
      'Bitte geben Sie uns kurz Rückmeldung zum Korrekturabzug, dann drucken wir.',
      'Die Beilage mit den Perlen liegt unter der Einlage.',
      'Für die Bewertung des Schadens benötigen wir noch ein Foto.',
      'Um den Mangel bewerten zu können, brauchen wir die Seriennummer.',
      'Ihr Feedback geben wir gern an das Lager weiter.',
      'Unser Lager hat mir Feedback gegeben: Der Beutel C fehlte.',
      'Bitte geben Sie uns Feedback zum Entwurf, damit wir gravieren können.',
      'Vielen Dank für Ihre Bewertung. Den Ersatz schicken wir am 9. Oktober.',
    ],
    nl: [
      'Voor de beoordeling van de schade hebben we een foto van de doos nodig. Kunt u die sturen?',
      'Wilt u ons uw feedback op het ontwerp geven, zodat we kunnen drukken?',
    ],
    pl: [
      'Prosimy o opinię na temat projektu, żebyśmy mogli zacząć grawerowanie.',
      'Opinia rzeczoznawcy wpłynie w piątek.',
      'Ocena uszkodzenia na podstawie zdjęć wystarczy, jaki kolor wysłać?',
      'Czy jest już informacja zwrotna od kuriera?',
    ],
    sv: [
      'Granska korrekturet och säg till om stavningen stämmer.',
      'Ge oss gärna feedback på skissen så att vi kan börja gravera.',
      'Tack för din recension. En ny lampa är på väg.',
      'Har du fått någon återkoppling från transportören än?',
      'Energimärkningens betyg är A och effekten 65 W.',
    ],
    pt: [
      'A avaliação técnica da placa ficou pronta: o defeito está coberto pela garantia.',
      'Nossa equipe vai avaliar o seu caso até amanhã.',
      'Obrigado pelo seu comentário sobre a embalagem, vamos reforçar as caixas.',
    ],
    tr: [
      'Lütfen ekteki taslağı inceleyin; yazım doğru mu?',
      'Tasarım hakkındaki görüşlerinizi bekliyoruz, onayınızdan sonra kazımaya başlayacağız.',
      'Hasarın değerlendirmesini kargo firması yapıyor, sonucu yarın yazacağız.',
      'Geri bildiriminiz için teşekkür ederiz. Eksik vidayı bugün gönderiyoruz.',
      'Talebinizi değerlendirdik, fatura unvanını bize yazar mısınız?',
      'Rüya yorumları kitabının ikinci cildi basılmadı.',
    ],
  },
};
