import { leftToSeller } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** A link with nothing else on its line, unless the line above leads to it. */
const bareLinks: Finder = (reading) =>
  reading.links.filter(isAlone(reading.text)).map((link) => matchAt(reading, link));

const isAlone =
  (text: string) =>
  ({ start, end }: { start: number; end: number }) =>
    /(?:^|[^:\s]\s*\n)[ \t<(]*$/.test(text.slice(Math.max(0, start - nearby), start)) &&
    /^[ \t>).]*(?:\n|$)/.test(text.slice(end, end + nearby));

const nearby = 40;

export const rule = defineRule({
  id: 'link-without-explanation',
  severity: always('info'),
  find: bareLinks,
  yieldsTo: ['external-link', 'business-name'],
  fix: leftToSeller,
  sources: ['guidelines-summary-2020'],
});

export const examples: Examples = {
  bad: {
    en: [
      'https://www.amazon.com/your-orders',
      'Your return is open.\nhttps://www.amazon.com/returns\nWhich day suits you?',
      'Please confirm.\n\nhttps://www.amazon.com/your-orders',
      'amazon.com/your-orders\nOpen it today.',
      'The label is there.\n<https://www.amazon.com/returns>',
    ],
    de: [
      'Ihre Rücksendung ist offen.\nhttps://www.amazon.de/returns\nWelcher Tag passt Ihnen?',
      'Bitte bestätigen Sie die Adresse.\n\nhttps://www.amazon.de/your-orders',
    ],
    fr: [
      'Votre retour est ouvert.\nhttps://www.amazon.fr/returns\nQuel jour vous convient ?',
      'Merci de confirmer l’adresse.\n\nhttps://www.amazon.fr/your-orders',
    ],
    es: [
      'Su devolución está abierta.\nhttps://www.amazon.es/returns\n¿Qué día le viene bien?',
      'Confirme la dirección, por favor.\n\nhttps://www.amazon.es/your-orders',
    ],
    it: [
      'Il suo reso è aperto.\nhttps://www.amazon.it/returns\nQuale giorno le va bene?',
      'Ci confermi l’indirizzo.\n\nhttps://www.amazon.it/your-orders',
    ],
    ja: [
      '返品の受付中です。\nhttps://www.amazon.co.jp/returns\nご希望日をお知らせください。',
      'ご住所をご確認ください。\n\nhttps://www.amazon.co.jp/your-orders',
    ],
    nl: [
      'Het huisnummer ontbreekt.\nhttps://www.amazon.nl/your-orders',
      'Welke maat wilt u.\n\nhttps://www.amazon.nl/gp/help',
    ],
    pl: [
      'https://www.amazon.pl/your-orders',
      'Zwrot jest otwarty.\nhttps://www.amazon.pl/returns\nKtóry dzień Panu pasuje?',
    ],
    sv: [
      'https://www.amazon.se/your-orders',
      'Din retur är öppen.\nhttps://www.amazon.se/returns\nVilken dag passar dig?',
    ],
    pt: [
      'https://www.amazon.com.br/your-orders',
      'A troca está aberta.\nhttps://www.amazon.com.br/returns\nQual dia prefere?',
    ],
    tr: ['https://www.amazon.com.tr/your-orders', 'İadeniz açık.\nhttps://www.amazon.com.tr/returns\nHangi gün uygun?'],
  },
  good: {
    en: [
      'Your return is at https://www.amazon.com/returns.',
      'You can print the label here:\nhttps://www.amazon.com/returns',
      'Your orders: https://www.amazon.com/your-orders',
      'https://www.amazon.com/your-orders shows the label.',
      'Open www.amazon.com and choose Your Orders.',
    ],
    de: [
      'Das Etikett drucken Sie hier aus:\nhttps://www.amazon.de/returns',
      'Unter https://www.amazon.de/your-orders sehen Sie den Stand der Rücksendung.',
    ],
    fr: [
      'Vous pouvez imprimer l’étiquette ici :\nhttps://www.amazon.fr/returns',
      'Sur https://www.amazon.fr/your-orders, vous voyez où en est le retour.',
    ],
    es: [
      'Puede imprimir la etiqueta aquí:\nhttps://www.amazon.es/returns',
      'En https://www.amazon.es/your-orders puede ver cómo va la devolución.',
    ],
    it: [
      'Può stampare l’etichetta qui:\nhttps://www.amazon.it/returns',
      'Su https://www.amazon.it/your-orders vede a che punto è il reso.',
    ],
    ja: [
      '返送用ラベルはこちらから印刷できます:\nhttps://www.amazon.co.jp/returns',
      'https://www.amazon.co.jp/your-orders で返品の状況をご確認いただけます。',
    ],
    nl: [
      'U start de retour hier: https://www.amazon.nl/your-orders. Lukt dat?',
      'Uw bestellingen staan hier:\nhttps://www.amazon.nl/your-orders\nZiet u de lamp?',
    ],
    pl: [
      'Zwrot jest na https://www.amazon.pl/returns.',
      'Etykietę wydrukuje Pan tutaj:\nhttps://www.amazon.pl/returns',
    ],
    sv: [
      'Du hittar returen på https://www.amazon.se/returns.',
      'Du kan skriva ut etiketten här:\nhttps://www.amazon.se/returns',
    ],
    pt: [
      'A devolução da peça errada está em https://www.amazon.com.br/returns.',
      'Imprima a etiqueta de devolução aqui:\nhttps://www.amazon.com.br/returns',
    ],
    tr: [
      'İade etiketini buradan yazdırabilirsiniz:\nhttps://www.amazon.com.tr/returns',
      'Siparişleriniz: https://www.amazon.com.tr/your-orders',
    ],
  },
};
