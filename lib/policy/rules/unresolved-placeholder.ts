import { cut, type Fixer } from '../define/fix.ts';
import { matchAt } from '../define/place.ts';
import type { Finder, Match, Reading } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';

/** Short bracketed stretches on one line; which brackets mean a template field is decided below. */
const bracketed =
  /\{\{[^{}\n]{0,60}\}\}|\$?\{[\p{L}\d_ .-]{1,40}\}|\[\[[^[\]\n]{1,60}\]\]|\[[^[\]\n]{1,40}\]|%[A-Z][A-Z_]{2,30}%|<\p{L}[\p{L}\d_ ]{1,40}>/gu;
const filler = /\bXXX+\b|\blorem ipsum\b|[○〇◯]{2,}(?=\s?様)/gi;

const placeholders: Finder = (reading) => {
  const { own } = reading;
  const found: Match[] = [];
  const place = (start: number, text: string) => {
    const span = { start, end: start + text.length };
    found.push({ ...matchAt(reading, reading.fromSource(span)), sourceSpan: span });
  };
  if (/[{[%<]/.test(own)) {
    for (const { 0: text, index } of own.matchAll(bracketed)) if (isField(text, reading, index)) place(index, text);
  }
  for (const { 0: text, index } of own.matchAll(filler))
    if (text.toUpperCase() === text || text.length > 9) place(index, text);
  return found.sort((a, b) => a.start - b.start);
};

/** Double brackets, braces and per cent signs are never prose; single ones are a field if they name one. */
function isField(text: string, reading: Reading, index: number): boolean {
  if (/^(?:\{|\$\{|\[\[|%)/.test(text)) return true;
  const { first, last } = matchAt(reading, reading.fromSource({ start: index, end: index + text.length }));
  const isNamed = reading.hitsFrom('field-name', first, first).some((hit) => hit.last === last);
  return isNamed || /^[[<][A-Z]+_[A-Z_]+[\]>]$/.test(text) || /^[[<](?:insert|enter|your) /i.test(text);
}

/** Puts in what the page knows, else takes the field away. */
const fillOrDrop: Fixer = (match, reading) => {
  const span = match.sourceSpan ?? reading.toSource(match);
  const { orderId } = reading.context;
  const name = reading.source.slice(span.start, span.end);
  if (orderId !== undefined && /order/i.test(name) && !/date|item|name/i.test(name)) {
    return [{ label: 'fix.fill-order-id', edits: [{ ...span, text: orderId }] }];
  }
  return [{ label: 'fix.drop-placeholder', edits: [cut(reading.source, span)] }];
};

export const rule = defineRule({
  id: 'unresolved-placeholder',
  severity: always('block'),
  find: placeholders,
  fix: fillOrDrop,
  sources: ['template-fields', 'feedbackfive-checklist'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Hello {{buyer_name}}, which size should we send?',
      'Dear [Name], the house number is missing.',
      'Your order %ORDER_ID% needs an address.',
      'The engraving of <insert text> is ready.',
      'Order XXX is delayed until 9 October.',
      'Dear {name}, please confirm the address.',
    ],
    fr: [
      'Bonjour [Prénom du client], quelle taille souhaitez-vous\u00a0?',
      'La commande <insérer date> est en retard.',
    ],
    de: ['Hallo {{Kundenname}}, welche Größe dürfen wir senden?', 'Guten Tag [Vorname], die Hausnummer fehlt.'],
    es: ['Hola, [Nombre]: falta el número de la calle.', 'Hola {{nombre_cliente}}, ¿qué talla quiere?'],
    it: ['Gentile {{nome_cliente}}, quale taglia inviamo?', 'Gentile [Nome], manca il numero civico.'],
    ja: ['〇〇様、サイズはどちらをご希望でしょうか。', '{{お名前}}様、番地が不足しています。'],
    nl: ['Beste [naam klant], welke maat wilt u?', 'Bij bestelling {{bestelnummer}} ontbreekt het huisnummer.'],
    pl: [
      'Dzień dobry {{imie}}, jaki rozmiar wysłać?',
      'Szanowny Panie [Nazwisko], w adresie brakuje numeru domu.',
      'Zamówienie <numer zamówienia> czeka na adres.',
    ],
    sv: [
      'Hej {{förnamn}}, vilken storlek ska vi skicka?',
      'Hej [Namn], husnumret saknas i din adress.',
      'Graveringen av [infoga text] är klar, stämmer den?',
    ],
    pt: ['Olá, [nome do cliente], qual tamanho enviamos?', 'Olá, {{nome}}, falta o CEP.'],
    tr: [
      'Sayın {{musteri_adi}}, hangi bedeni gönderelim?',
      'Sayın [Müşteri Adı], kapı numarası eksik.',
      '[Sipariş No] için hangi renk?',
    ],
  },
  good: {
    en: [
      'Sizes S, M and XXL are in stock; XXXL is not.',
      'The cable [10-12 cm] fits.',
      'Weight <3 kg, 50% cotton, 20% wool.',
      'As you wrote [see photo], the frame is bent.',
      'The array {} stays empty.',
      'Note 1) and [2] are printed on the box.',
    ],
    fr: ['La housse [140 x 200] est en stock.', "Comme vous l'écrivez [voir photo], le cadre est tordu."],
    de: ['Wie Sie schrieben [siehe Foto], ist der Rahmen verbogen.', 'Das Kabel [10-12 cm] passt, <3 kg.'],
    es: ['Como escribió [ver foto], el marco está doblado.', 'El cable [10-12 cm] encaja.'],
    it: ['Come ha scritto [vedi foto], il telaio è piegato.', 'Il cavo [10-12 cm] va bene e pesa <3 kg.'],
    ja: ['ケーブルは[10-12 cm]のものが合います。', 'お書きいただいた[写真参照]とおり、枠が曲がっております。'],
    nl: ['Kies [Afdrukken] in het menu. Lukt dat?', 'De maat (M) is juist? Dan sturen we die.'],
    pl: ['Pokrowiec [140 x 200] jest na stanie.', 'Jak Pan pisał [zdjęcie 2], ramka jest wygięta, a waży <3 kg.'],
    sv: ['Storlekarna S, M och XXL finns; XXXL gör det inte.', 'Som du skrev [se bilden] är ramen böjd.'],
    pt: ['O botão [A] liga e o [B] não faz nada.', 'Qual cor [preto ou branco] você prefere?'],
    tr: ['Kazınacak metin [Sonsuza dek] mi?', 'Raf 5 kg < 8 kg taşır.'],
  },
};
