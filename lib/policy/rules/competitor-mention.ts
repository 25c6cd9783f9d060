import { concept, except, near } from '../define/find.ts';
import { dropClause } from '../define/fix.ts';
import { before, negated } from '../define/guard.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

export const rule = defineRule({
  id: 'competitor-mention',
  severity: bySituation({ critical: 'block', proactive: 'block', reply: 'warn', unknown: 'warn' }),
  find: except(
    near('buying', except(concept('other-shop'), before('accessory')), { within: 6, scope: 'clause', order: 'before' }),
    negated(),
  ),
  yieldsTo: ['external-link'],
  fix: dropClause(),
  sources: ['amazon-prohibited-activities', 'ecomengine-2019'],
});

export const examples: Examples = {
  bad: {
    en: [
      'You can buy the spare part on eBay.',
      'It is available at Walmart too.',
      'Have a look at our Etsy shop.',
      'You will find it cheaper on AliExpress.',
      'We also sell it on Temu.',
    ],
    fr: ['La même lampe est moins chère chez Cdiscount.', 'Vous la trouverez sur eBay.'],
    es: ['Lo puede comprar más barato en AliExpress.', 'También lo encontrará en eBay.'],
    ja: ['楽天市場でもご購入いただけます。', '同じ商品をヤフーショッピングで安く販売しています。'],
    de: ['Das Ersatzteil gibt es auch bei eBay.', 'Sie finden es günstiger bei Kaufland.'],
    it: ['Il ricambio si può acquistare su eBay.', 'Lo trova anche su AliExpress a un prezzo più basso.'],
    nl: ['U kunt hem ook bij Coolblue kopen.', 'Wij verkopen deze lamp ook op Marktplaats.'],
    pl: [
      'Część zamienną kupi Pan na Allegro.',
      'Taniej znajdzie Pani na eBayu.',
      'Ten sam model jest dostępny w Castoramie.',
    ],
    sv: ['Du kan köpa reservdelen på Biltema.', 'Den finns billigare på Elgiganten.', 'Vi säljer även på Tradera.'],
    pt: ['O mesmo modelo está à venda na Shopee.', 'Você encontra a peça no Mercado Livre.'],
    tr: ["Yedek parçayı Trendyol'da bulabilirsiniz.", 'Aynı ürünü Hepsiburada mağazamızdan alabilirsiniz.'],
  },
  good: {
    en: [
      'Our doors fit the shelf that you have from Costco.',
      'If you got it elsewhere, please ask that seller.',
      'We do not sell on eBay.',
      'The frame has the same size as the one from Walmart that you describe.',
      'You can order it from the product page.',
      'The Etsy sticker is on the box.',
    ],
    fr: ['La lampe est aussi livrée sans ampoule.', "Le carton IKEA a servi d'emballage."],
    es: ['La pieza encaja en la estantería de Ikea.', 'No vendemos en eBay.'],
    ja: ['他店の在庫は分かりかねます。型番をお知らせください。', '楽天的な柄のカードです。色をお選びください。'],
    de: ['Die Türen passen zum Regal Billy von IKEA.', 'Wir verkaufen nicht auf eBay.'],
    it: ['Non vendiamo su eBay.', 'Le ante vanno bene per la libreria IKEA che ha in casa.'],
    nl: ['Het rek past in de Kallax van IKEA. Welke kleur wilt u?', 'De bol van de lamp is van glas. Is hij gebroken?'],
    pl: [
      'Nie sprzedajemy na Allegro.',
      'Drzwiczki pasują do regału z Ikei.',
      'Jeśli kupił Pan lampę na Allegro, proszę napisać do tamtego sprzedawcy.',
    ],
    sv: [
      'Dörren passar hyllan som du har från IKEA.',
      'Vi säljer inte på Blocket.',
      'Köpte du den på Elgiganten måste du prata med dem.',
    ],
    pt: ['Não vendemos na Shopee nem no Mercado Livre.', 'O lojista da Magalu é outra empresa, não vemos esse caso.'],
    tr: ['Trendyol siparişleri hakkında bilgi veremiyoruz.', 'Yedek parça stokta, hangi renk olsun?'],
  },
};
