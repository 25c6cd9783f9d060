import type { MessageKey, Translator } from '../../lib/i18n/index.ts';
import type { PagePart } from '../../lib/seller-central/page-part.ts';
import type { PageProblem } from '../../lib/store/records.ts';

/** Pages on which nothing can be counted or checked now: said, so that nobody takes silence for "all is well". */
export function PageProblems({ t, problems }: { t: Translator; problems: PageProblem[] }) {
  return problems.map((problem) => (
    <section key={problem.surface} class="page-problem" role="status">
      <p>{t('popup.cannotRead', { parts: problem.missing.map((part) => partName(t, part)).join(', ') })}</p>
      <p class="muted">{t('popup.cannotReadSince', { time: t.dateTime(problem.atMs) })}</p>
    </section>
  ));
}

const partNames = {
  app: 'part.app',
  inbox: 'part.inbox',
  thread: 'part.thread',
  'reply-box': 'part.reply-box',
  'send-button': 'part.send-button',
  'contact-form': 'part.contact-form',
  'contact-reasons': 'part.contact-reasons',
  'contact-send-button': 'part.contact-send-button',
} satisfies Record<PagePart, MessageKey>;

/** A part that only another version knew keeps its own name. */
function partName(t: Translator, part: string): string {
  const known: Record<string, MessageKey> = partNames;
  const key = known[part];
  return key === undefined ? part : t(key);
}
