import { effect, type Signal, signal, untracked } from '@preact/signals';
import { identifyReason } from '../../lib/reason/identify.ts';
import { suggestReason } from '../../lib/reason/suggest.ts';
import type { ReasonOption } from '../../lib/seller-central/contact-buyer.ts';
import { languageOf } from '../../lib/seller-central/shell.ts';
import type { Page, ReasonAdvice } from './page.ts';
import type { PageReading } from './read-page.ts';

/** On the page's own radio button, drawn by style.css: it scrolls with the page and takes no room. */
const markAttribute = 'data-buyer-message-guard-reason';

/**
 * Contact Buyer: says which reason fits the message and marks it among those that the page offers. Choosing stays with the
 * seller. A reason that cannot be told for certain from the page's words is never marked.
 */
export function setup(
  document: Document,
  page: Page,
  reading: PageReading,
  advice: Signal<ReasonAdvice | undefined>,
  life: AbortSignal,
): void {
  const typed = signal(0);
  document.addEventListener('input', () => typed.value++, { capture: true, signal: life });

  const stop = effect(() => {
    void typed.value;
    void reading.looks.value;
    const translator = page.translator.value;
    const options = reading.reasons.value;
    const context = page.context.value;
    const wordsAreThere = page.words.state.value === 'there';
    const body = page.draftField.value?.value ?? '';
    untracked(() => {
      const isAsked = reading.surface.value === 'contact-buyer' && (body.trim() === '' || wordsAreThere);
      const [best] = isAsked ? suggestReason({ body }, context) : [];
      const fitting = best && options.find((option) => identifyReason(option, languageOf(document)) === best.reason);
      const isOffered = fitting !== undefined && !fitting.disabled;
      const next =
        best === undefined
          ? undefined
          : {
              reasonLabel: fitting?.label ?? translator(`reason.${best.reason}`),
              why: best.why.map(({ start, end }) => body.slice(start, end)),
              offered: isOffered,
            };
      if (JSON.stringify(next) !== JSON.stringify(advice.value)) advice.value = next;
      mark(options, isOffered ? fitting : undefined, translator('reason.mark'));
    });
  });
  life.addEventListener(
    'abort',
    () => {
      stop();
      mark(reading.reasons.peek(), undefined, '');
    },
    { once: true },
  );
}

function mark(options: ReasonOption[], fitting: ReasonOption | undefined, words: string): void {
  for (const { element } of options) {
    if (element !== fitting?.element) element.removeAttribute(markAttribute);
    else if (element.getAttribute(markAttribute) !== words) element.setAttribute(markAttribute, words);
  }
}
