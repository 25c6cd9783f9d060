import { anyOf, concept, except, near } from '../define/find.ts';
import { dropSentence } from '../define/fix.ts';
import type { Guard } from '../define/guard.ts';
import { speaksOf } from '../define/purpose.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { bySituation } from '../define/severity.ts';

/** These reasons are there to hand something over, with what belongs to it. */
const isHandedOver: Guard = (_match, { context: { reason } }) =>
  reason === 'legalDisclosure' || reason === 'warranty' || reason === 'digitalAccessKey';

const unasked = anyOf(
  concept('tips'),
  near('manual', 'enclosed', { within: 4, scope: 'clause' }),
  near('first-use', 'advice', { within: 25, scope: 'next-sentence' }),
);

export const rule = defineRule({
  id: 'proactive-manuals-tips',
  severity: bySituation({ critical: 'block', proactive: 'warn', reply: 'none', unknown: 'info' }),
  find: except(unasked, isHandedOver, speaksOf('answering', 'problem')),
  fix: dropSentence(),
  sources: ['amazon-messaging-faq', 'opt-out-2017', 'zonmaster-2021'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Here are some tips for your cast iron pan.',
      'The user guide is attached.',
      'To get the most out of your grinder, clean it weekly.',
      'Read here how to use your new lamp.',
      'For best results, charge it overnight.',
      'Our FAQ is attached.',
    ],
    fr: ['Voici quelques conseils pour bien utiliser votre poêle.', 'Lavez la poêle avant la première utilisation.'],
    it: ['Ecco alcuni consigli per la sua padella in ferro.', "In allegato la guida d'uso."],
    es: ['Le dejamos unos consejos de uso para la plancha.', 'Antes del primer uso, cure la sartén con aceite.'],
    ja: ['鍋のお手入れ方法をご紹介します。', '長くお使いいただくためのコツをお伝えします。'],
    de: [
      'Hier ein paar Tipps zur Pflege Ihrer Pfanne.',
      'Damit Sie lange Freude an der Lampe haben: vor dem ersten Gebrauch abwischen.',
    ],
    nl: [
      'Hierbij enkele tips voor het onderhoud van uw leren tas.',
      'Zo haalt u het meeste uit uw nieuwe airfryer: verwarm hem altijd voor.',
    ],
    pl: [
      'Oto kilka wskazówek, jak dbać o żeliwną patelnię.',
      'Przed pierwszym użyciem zalecamy umyć garnek ciepłą wodą.',
    ],
    sv: [
      'Här är några tips för din gjutjärnspanna.',
      'Bruksanvisningen är bifogad.',
      'Så här rengör du bäst din nya espressomaskin.',
    ],
    pt: [
      { body: 'Aqui vão algumas dicas para cuidar da sua panela.', context: { mode: 'proactive' } },
      { body: 'Antes do primeiro uso, lave a peça e evite produtos abrasivos.', context: { mode: 'proactive' } },
    ],
    tr: ['Demir tavanız için birkaç ipucu paylaşmak istedik.', 'En iyi sonuç için bir gece şarj edin.'],
  },
  good: {
    en: [
      'Please remove the protective film before first use.',
      'You asked how to clean the filter: warm water is enough.',
      'The warranty document is attached.',
      'The tip of the needle was broken, a new one ships today.',
      { body: 'Here are some tips against the noise.', context: { mode: 'reply' } },
      { body: 'The user guide is attached.', context: { mode: 'proactive', reason: 'warranty' } },
    ],
    fr: ['Sur vos conseils, quelle taille envoyons-nous ?', 'Quelle couleur souhaitez-vous pour la gravure ?'],
    it: [
      'Ha chiesto come pulire il filtro: basta acqua tiepida.',
      "La punta dell'ago era rotta, ne spediamo uno nuovo oggi.",
    ],
    es: ['Como pidió, le dejamos consejos de uso para la plancha.', '¿Qué color quiere en la placa?'],
    ja: ['組み立てサービスの日程について、ご都合の良い日をお知らせください。', '刻印の位置をご確認ください。'],
    de: [
      { body: 'Zur Montage: Zuerst die Seitenteile anschrauben.', context: { mode: 'reply' } },
      'Welche Farbe dürfen wir senden?',
    ],
    nl: [
      'Dank voor uw vraag. De handleiding staat onder Mijn bestellingen.',
      'De lader is defect. Kunt u het serienummer doorgeven?',
    ],
    pl: [
      'Przed pierwszym użyciem proszę zdjąć folię ochronną.',
      'Pytał Pan, jak czyścić filtr: wystarczy ciepła woda.',
      { body: 'Oto kilka wskazówek przeciw hałasowi.', context: { mode: 'reply' } },
    ],
    sv: [
      'Ta bort skyddsfilmen före första användning.',
      { body: 'Här är några tips mot ljudet.', context: { mode: 'reply' } },
      { body: 'Bruksanvisningen är bifogad.', context: { mode: 'proactive', reason: 'warranty' } },
    ],
    pt: ['Sobre a sua dúvida: lave à mão, não na máquina.', 'O defeito da bomba está confirmado, trocamos sem custo.'],
    tr: [
      'Filtrenin nasıl temizleneceğini sormuştunuz: ılık su yeterli.',
      { body: 'Gürültüye karşı birkaç ipucu yazıyorum.', context: { mode: 'reply' } },
      'İğnenin ucu kırılmış, yenisi bugün yola çıkıyor.',
    ],
  },
};
