import type { Translator } from '../../lib/i18n/index.ts';
import type { SendRecord } from '../../lib/store/records.ts';
import { plainText } from './plain-text.ts';

/** The rest is folded away: the newest refusals are the ones to act on. */
const shownOpen = 3;

/** What Amazon refused in the last days, with Amazon's own words. */
export function RefusedMessages({ t, refusals }: { t: Translator; refusals: SendRecord[] }) {
  if (refusals.length === 0) return null;
  const older = refusals.slice(shownOpen);
  return (
    <section class="refused">
      <h2>
        {t('popup.refused')} <span class="count">{t.number(refusals.length)}</span>
      </h2>
      <RefusalList t={t} refusals={refusals.slice(0, shownOpen)} />
      {older.length > 0 && (
        <details>
          <summary>{t('popup.refusedOlder', { count: older.length })}</summary>
          <RefusalList t={t} refusals={older} />
        </details>
      )}
    </section>
  );
}

function RefusalList({ t, refusals }: { t: Translator; refusals: SendRecord[] }) {
  return (
    <ul>
      {refusals.map((refusal) => (
        <li key={refusal.key}>
          <p class="muted">
            {t.dateTime(refusal.sentAtMs)}
            {refusal.orderId !== undefined && (
              <>
                {' · '}
                <span class="order">{t('popup.order', { orderId: refusal.orderId })}</span>
              </>
            )}
          </p>
          <AmazonsWords t={t} explanation={refusal.explanation} />
        </li>
      ))}
    </ul>
  );
}

function AmazonsWords({ t, explanation }: { t: Translator; explanation: string | undefined }) {
  const words = plainText(explanation ?? '');
  return words === '' ? <p>{t('popup.refusedWithoutWords')}</p> : <blockquote>{words}</blockquote>;
}
