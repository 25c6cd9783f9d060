import { dropClause } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder, Link, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { isShortener } from '../hosts.ts';

const shortOrHidden: Finder = (reading) => {
  const { links } = reading;
  return links.flatMap((link, index): Match[] => {
    const next = links[index + 1];
    if (next && next.host !== link.host && areOneLink(link, next, reading)) {
      return [{ ...matchAt(reading, { start: link.start, end: next.end }), severity: 'block' }];
    }
    return isShortener(link.host) ? [matchAt(reading, link)] : [];
  });
};

/** `<a href="one">other</a>` or `[one](other)`: what is shown is not where it leads. */
function areOneLink(first: Link, second: Link, { text }: Reading): boolean {
  const between = text.slice(first.end, Math.min(second.start, first.end + 120));
  return (
    between.startsWith('](') ||
    (/^["']?[^<>]*>\s*$/.test(between) &&
      /href\s?=\s?["']?$/.test(text.slice(Math.max(0, first.start - 9), first.start)))
  );
}

export const rule = defineRule({
  id: 'short-or-hidden-link',
  severity: always('warn'),
  find: shortOrHidden,
  fix: dropClause(),
  sources: ['clear-links', 'amazon-phishing'],
});

export const examples: Examples = {
  bad: {
    en: [
      'The manual: https://bit.ly/3Lamp',
      'See tinyurl.com/bright-lamps for the size chart.',
      'Track it here: https://t.ly/abc1',
      'Go to <a href="https://lamps.example.com/x">www.amazon.com</a> now.',
      'Open [amazon.com/orders](https://lamps.example.com/x) please.',
    ],
    de: [
      'Die Maßtabelle finden Sie unter tinyurl.com/lampenhof.',
      'Öffnen Sie bitte [www.amazon.de](https://lampenhof.example.com/konto), um die Farbe zu wählen.',
    ],
    fr: [
      'Le tableau des tailles est sur tinyurl.com/lampe-claire.',
      'Ouvrez [www.amazon.fr](https://lampe-claire.example.com/compte) pour choisir la couleur.',
    ],
    es: [
      'La tabla de tallas está en tinyurl.com/luzclara.',
      'Abra [www.amazon.es](https://luzclara.example.com/cuenta) para elegir el color.',
    ],
    it: [
      'La tabella delle taglie è su tinyurl.com/lucechiara.',
      'Apra [www.amazon.it](https://lucechiara.example.com/conto) per scegliere il colore.',
    ],
    ja: [
      'サイズ表はhttps://bit.ly/3Akariをご覧ください。',
      '[www.amazon.co.jp](https://akari.example.com/account)を開いて色をお選びください。',
    ],
    nl: ['De maattabel staat op https://bit.ly/3xYzAbC.', 'Volg het pakket via https://tinyurl.com/pakje12.'],
    pl: ['Instrukcja: https://bit.ly/3Lamp', 'Tabela rozmiarów: tinyurl.com/jasne-lampy.'],
    sv: ['Manualen: https://bit.ly/3Lampa', 'Se tinyurl.com/ljusgarden för måtten.'],
    pt: ['O manual está em https://bit.ly/3Lamp', 'Veja tinyurl.com/casa-verde para as medidas.'],
    tr: ['Kılavuz: https://bit.ly/3Lamba', 'Beden tablosu tinyurl.com/lamba-evi adresinde.'],
  },
  good: {
    en: [
      'Your orders are at https://www.amazon.com/your-orders.',
      'Amazon shares the photo at https://a.co/d/abc123.',
      'The bit, ly and tiny parts are in the bag.',
      'Two pages: https://www.amazon.com/returns and https://sellercentral.amazon.com/help.',
      'Your order is at www.amazon.com: open https://www.amazon.com/your-orders.',
    ],
    de: [
      'Das Foto liegt unter https://amzn.eu/d/abc123.',
      'Sie finden das Etikett unter https://www.amazon.de/returns und die Hilfe unter https://www.amazon.de/gp/help.',
    ],
    fr: [
      'La photo est sur https://amzn.eu/d/abc123.',
      'L’étiquette est sur https://www.amazon.fr/returns et l’aide sur https://www.amazon.fr/gp/help.',
    ],
    es: [
      'La foto está en https://amzn.eu/d/abc123.',
      'La etiqueta está en https://www.amazon.es/returns y la ayuda en https://www.amazon.es/gp/help.',
    ],
    it: [
      'La foto è su https://amzn.eu/d/abc123.',
      'L’etichetta è su https://www.amazon.it/returns e la guida su https://www.amazon.it/gp/help.',
    ],
    ja: [
      '写真はhttps://amzn.asia/d/abc123にございます。',
      '返送用ラベルはhttps://www.amazon.co.jp/returns、ヘルプはhttps://www.amazon.co.jp/gp/helpにございます。',
    ],
    nl: ['De maattabel staat op de productpagina. Welke maat heeft u?', 'De lamp is 1,5 m lang. Past dat?'],
    pl: ['Zamówienia są na https://www.amazon.pl/your-orders.', 'Amazon udostępnia zdjęcie na https://a.co/d/abc123.'],
    sv: [
      'Dina beställningar finns på https://www.amazon.se/your-orders.',
      'Amazon visar bilden på https://a.co/d/abc123.',
    ],
    pt: [
      'Os seus pedidos estão em https://www.amazon.com.br/your-orders. Qual está errado?',
      'As peças bit e chave não vêm na caixa.',
    ],
    tr: ['Siparişleriniz https://www.amazon.com.tr/your-orders adresinde.', 'Bit ve ly parçaları torbada.'],
  },
};
