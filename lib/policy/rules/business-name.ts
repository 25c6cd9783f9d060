import type { Fixer } from '../define/fix.ts';
import { firstEndingAfter, matchAt } from '../define/place.ts';
import type { Finder } from '../define/reading.ts';
import { defineRule, type Examples } from '../define/rule.ts';
import { always } from '../define/severity.ts';
import { isAmazonHost } from '../hosts.ts';

/** A bare "name.com" on a short line below the sign-off, or alone on the last line. */
const webName: Finder = (reading) => {
  const { text, tokens, links, hits } = reading;
  const end = tokens.end[tokens.count - 1] ?? 0;
  const lastLine = text.slice(Math.max(0, end - longestSignature), end).lastIndexOf('\n');
  const signOff = hits('sign-off').findLast((hit) => tokens.count - hit.last <= 12);
  const from = signOff
    ? (tokens.end[signOff.last] ?? end)
    : lastLine < 0
      ? end
      : Math.max(0, end - longestSignature) + lastLine;
  const first = firstEndingAfter(links, from);
  if (!first || first.start < from || isAmazonHost(first.host)) return [];
  const isBare = text.slice(first.start, first.end) === first.host;
  const line = text.slice(text.lastIndexOf('\n', first.start) + 1, end).split('\n')[0] ?? '';
  const stands = signOff !== undefined || line.trim() === first.host;
  return isBare && stands ? [matchAt(reading, first)] : [];
};

const longestSignature = 120;

/** "BrightLamps.com" stays "BrightLamps". */
const dropEnding: Fixer = (match, { text, toSource }) => {
  const start = text.indexOf('.', match.start);
  return [{ label: 'fix.drop-web-ending', edits: [{ ...toSource({ start, end: match.end }), text: '' }] }];
};

export const rule = defineRule({
  id: 'business-name',
  severity: always('warn'),
  find: webName,
  fix: dropEnding,
  sources: ['amazon-prohibited-activities', 'ecomengine-2019'],
});

export const examples: Examples = {
  bad: {
    en: [
      'Which size should we send?\n\nKind regards\nBrightLamps.com',
      'The size is missing.\nBest wishes,\nAda\nbright-lamps.net',
      'Which colour?\n\nBrightLamps.shop',
      'Your sofa is ready.\nBest regards, Ada from BrightLamps.co.uk',
      'Please confirm the size.\nYours sincerely\nLampworld.biz Team',
    ],
    de: [
      'Welche Größe dürfen wir senden?\n\nMit freundlichen Grüßen\nLampenhof.de',
      'Die Hausnummer fehlt.\nViele Grüße\nlampen-hof.com',
    ],
    fr: [
      'Quelle taille souhaitez-vous ?\n\nCordialement\nLampeClaire.fr',
      'Il manque le numéro de rue.\nBien cordialement,\nlampe-claire.com',
    ],
    es: [
      '¿Qué talla enviamos?\n\nUn saludo\nLuzClara.es',
      'Falta el número del portal.\nSaludos cordiales,\nluz-clara.com',
    ],
    it: [
      'Quale taglia inviamo?\n\nCordiali saluti\nLuceChiara.shop',
      'Manca il numero civico.\nDistinti saluti,\nluce-chiara.com',
    ],
    ja: [
      'サイズはどちらをご希望でしょうか。\n\nよろしくお願いいたします。\nAkariLamp.com',
      '番地が不足しています。\n\nakari-lamp.net',
    ],
    nl: [
      'Welke maat mogen wij sturen?\n\nMet vriendelijke groet\nLampenhuis.nl',
      'Welke kleur?\nGroetjes,\nlampen-huis.com',
    ],
    pl: ['Jaki rozmiar wysłać?\n\nPozdrawiamy\nLampiarnia.pl', 'Brakuje rozmiaru.\nZ poważaniem\nAda\njasne-lampy.eu'],
    sv: [
      'Vilken storlek ska vi skicka?\n\nVänliga hälsningar\nLjusgarden.com',
      'Storleken saknas.\nMvh\nElin\nljusgarden.net',
    ],
    pt: [
      'Qual tamanho enviamos?\n\nAtenciosamente,\nCasaVerde.com',
      'A cor está faltando.\nCordialmente,\nAda\ncasa-verde.net',
    ],
    tr: ['Hangi bedeni gönderelim?\n\nSaygılarımızla\nLambaEvi.com', 'Hangi renk?\n\nLambaEvi.shop'],
  },
  good: {
    en: [
      'Which size should we send?\n\nKind regards\nBright Lamps',
      'The Booking.com pillow ships today.\nBest wishes\nAda',
      'Your orders are at amazon.com.\nKind regards\nBright Lamps',
      'Please open amazon.co.uk\n\nBest regards\nAda Example, Bright Lamps Ltd.',
      'The file is\nmanual.pdf',
    ],
    de: [
      'Welche Größe dürfen wir senden?\n\nMit freundlichen Grüßen\nLampenhof Muster',
      'Die Datei heißt\nrechnung.pdf',
    ],
    fr: ['Quelle taille souhaitez-vous ?\n\nCordialement\nLampe Claire', 'Le fichier s’appelle\nfacture.pdf'],
    es: ['¿Qué talla enviamos?\n\nUn saludo\nLuz Clara', 'El archivo se llama\nfactura.pdf'],
    it: ['Quale taglia inviamo?\n\nCordiali saluti\nLuce Chiara', 'Il file si chiama\nfattura.pdf'],
    ja: ['サイズはどちらをご希望でしょうか。\n\nあかり照明店', 'ファイル名は次のとおりです。\n請求書.pdf'],
    nl: [
      'Welke maat mogen wij sturen?\n\nMet vriendelijke groet\nLampenhuis Zilverlinde',
      'Het bestand heet\nfactuur.pdf\nKunt u het openen?',
    ],
    pl: [
      'Jaki rozmiar wysłać?\n\nPozdrawiamy\nJasne Lampy',
      'Twoje zamówienia są na amazon.pl.\nPozdrawiam\nJasne Lampy',
    ],
    sv: [
      'Vilken storlek ska vi skicka?\n\nVänliga hälsningar\nLjusgården',
      'Dina beställningar finns på amazon.se.\nMed vänlig hälsning\nLjusgården AB',
    ],
    pt: ['Qual tamanho enviamos?\n\nAtenciosamente,\nCasa Verde', 'Qual cor enviamos?\nAbraços,\nEquipe Casa Verde'],
    tr: [
      'Hangi bedeni gönderelim?\n\nSaygılarımızla\nLamba Evi',
      'Siparişleriniz amazon.com.tr adresinde.\nSaygılarımızla\nLamba Evi',
    ],
  },
};
