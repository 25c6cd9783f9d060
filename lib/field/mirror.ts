import { ancestors } from './place.ts';
import { findChange } from './shift.ts';

/** A box in the field's layout: CSS px from its border box, before scrolling and before any transform. */
export interface TextBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Lays the field's text out a second time, unseen, in an element whose characters can be measured. */
export interface Mirror {
  /** Takes over the field's text, style and width. True if anything measured before may have moved. */
  sync(): boolean;
  /** The boxes of the text from `start` to `end` (UTF-16), one a line. */
  boxesOf(start: number, end: number): TextBox[];
}

/** Everything that decides where a character of a textarea stands. */
const layoutProperties = [
  ...['font-family', 'font-size', 'font-size-adjust', 'font-style', 'font-weight', 'font-stretch', 'font-kerning'],
  ...['font-variant-alternates', 'font-variant-caps', 'font-variant-east-asian', 'font-variant-emoji'],
  ...['font-variant-ligatures', 'font-variant-numeric', 'font-variant-position', 'font-feature-settings'],
  ...['font-variation-settings', 'font-optical-sizing', 'font-synthesis', 'font-language-override'],
  ...['line-height', 'letter-spacing', 'word-spacing', 'tab-size', 'text-indent', 'text-transform', 'text-rendering'],
  ...['text-align', 'text-align-last', 'text-justify', 'text-autospace', 'text-spacing-trim', 'hanging-punctuation'],
  ...['text-size-adjust', '-webkit-text-size-adjust', 'direction', 'unicode-bidi', 'writing-mode', 'text-orientation'],
  ...['white-space', 'white-space-collapse', 'text-wrap-mode', 'text-wrap-style', 'word-break', 'overflow-wrap'],
  ...['line-break', 'hyphens', 'hyphenate-character', 'hyphenate-limit-chars', '-webkit-font-smoothing'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'scrollbar-width', 'scrollbar-gutter'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];

export function createMirror(field: HTMLTextAreaElement, layer: HTMLElement): Mirror {
  const element = createElement(layer);
  const text = document.createTextNode('');
  const range = document.createRange();
  element.append(text);

  let lastStyle = '';
  let boxes = new Map<string, TextBox[]>();

  return {
    sync: () => {
      const style = styleOf(field);
      const language = languageOf(field);
      const key = [...style.values(), field.clientWidth, language].join('\n');
      // A box after a last line break exists only if a character stands in it.
      const wanted = `${field.value}\u200b`;
      if (key === lastStyle && wanted === text.data) return false;
      replaceText(text, wanted);
      if (key !== lastStyle) {
        element.lang = language;
        takeStyle(element, field, style);
      }
      lastStyle = key;
      boxes = new Map();
      return true;
    },
    boxesOf: (start, end) => {
      const key = `${start}-${end}`;
      const known = boxes.get(key);
      if (known !== undefined) return known;
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      const measured = measure(range, element);
      boxes.set(key, measured);
      return measured;
    },
  };
}

/** Only what changed is written: Firefox then lays out a fifth of what it would for a new text. */
function replaceText(node: Text, wanted: string): void {
  const { start, endBefore, endAfter } = findChange(node.data, wanted);
  node.replaceData(start, endBefore - start, wanted.slice(start, endAfter));
}

function createElement(layer: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  const styles: Record<string, string> = {
    position: 'absolute',
    top: '0',
    left: '0',
    'box-sizing': 'border-box',
    'border-style': 'solid',
    'overflow-x': 'hidden',
    visibility: 'hidden',
  };
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
  layer.append(element);
  return element;
}

function styleOf(field: HTMLTextAreaElement): Map<string, string> {
  const computed = getComputedStyle(field);
  // With a transform the screen's width is not the layout's; without one it alone has the fractions.
  const onScreen = field.getBoundingClientRect().width;
  const width = Math.abs(onScreen - field.offsetWidth) < 1 ? onScreen : field.offsetWidth;
  const style = new Map(layoutProperties.map((name) => [name, computed.getPropertyValue(name)]));
  return style.set('width', `${width}px`);
}

/** The language decides which font serves a CJK character and where a word is hyphenated. */
function languageOf(field: Element): string {
  const declaring = [field, ...ancestors(field)].find((element) => element.hasAttribute('lang'));
  return declaring?.getAttribute('lang') ?? '';
}

function takeStyle(element: HTMLElement, field: HTMLTextAreaElement, style: Map<string, string>): void {
  const borders =
    Number.parseFloat(style.get('border-left-width') ?? '0') +
    Number.parseFloat(style.get('border-right-width') ?? '0');
  const hasScrollbar = field.offsetWidth - field.clientWidth - borders > 1;
  style.set('overflow-y', hasScrollbar ? 'scroll' : 'hidden');
  for (const [name, value] of style) element.style.setProperty(name, value);
  // The page may have given its scroll bars a width of their own, which our element does not have.
  const wider = element.clientWidth - field.clientWidth;
  if (wider !== 0) element.style.width = `${element.offsetWidth - wider}px`;
}

function measure(range: Range, element: HTMLElement): TextBox[] {
  const origin = element.getBoundingClientRect();
  const lines: TextBox[] = [];
  for (const { left, top, width, height } of range.getClientRects()) {
    const box = { left: left - origin.left, top: top - origin.top, width, height };
    const last = lines.at(-1);
    // An emoji from another font gives a box of its own in the same line: one mark, not three steps.
    if (last !== undefined && overlapsLine(last, box) && touches(last, box))
      lines[lines.length - 1] = joined(last, box);
    else lines.push(box);
  }
  const wide = lines.filter((box) => box.width > 0);
  return wide.length > 0 ? wide : lines.map((box) => ({ ...box, width: emptyLineWidth }));
}

/** A line break has no width of its own; this much of it is marked. */
const emptyLineWidth = 8;

function overlapsLine(a: TextBox, b: TextBox): boolean {
  return Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
}

function touches(a: TextBox, b: TextBox): boolean {
  return b.left <= a.left + a.width + 1 && a.left <= b.left + b.width + 1;
}

function joined(a: TextBox, b: TextBox): TextBox {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}
