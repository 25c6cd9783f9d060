import type { Translator } from '../../lib/i18n/index.ts';
import type { QuarantineRecord } from '../../lib/store/records.ts';

/** Answers of the page that did not fit what is known of them: counted, and listed on request. */
export function UnreadAnswers({ t, unread }: { t: Translator; unread: QuarantineRecord[] }) {
  if (unread.length === 0) return null;
  return (
    <section class="unread">
      <details>
        <summary>{t('popup.unreadAnswers', { count: unread.length })}</summary>
        <ul>
          {unread.map((answer) => (
            <li key={answer.id}>
              <p>
                <span class="kind">{answer.kind}</span> <span class="muted">{t.dateTime(answer.atMs)}</span>
              </p>
              <p class="technical">{answer.path}</p>
              <p class="technical">{answer.problem}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
