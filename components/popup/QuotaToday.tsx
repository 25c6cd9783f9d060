import { useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/index.ts';
import { OrdersPerDayField } from '../OrdersPerDayField.tsx';
import type { Quota } from './day.ts';

interface QuotaTodayProps {
  t: Translator;
  quota: Quota;
  typeOrdersPerDay: (typed: string) => boolean;
}

/** Today's messages against the estimated limit. Nothing depends on it: the limit is an estimate. */
export function QuotaToday({ t, quota, typeOrdersPerDay }: QuotaTodayProps) {
  const { sent, refused, limit } = quota;
  const words = t(limit.kind === 'estimate' ? 'popup.sentOfEstimate' : 'popup.sentOfAtLeast', {
    sent,
    limit: limit.messages,
  });
  // Decided once, so that the field stays where it is while the first number is typed.
  const [asksForOrders] = useState(quota.ordersPerDay === undefined);
  const ordersField = (
    <OrdersPerDayField t={t} label={t('popup.ordersPerDay')} value={quota.ordersPerDay} type={typeOrdersPerDay} />
  );
  return (
    <section class="quota">
      <h2>{t('popup.sentToday')}</h2>
      <p class="quota-count">{words}</p>
      <meter
        class={quota.isNearLimit ? 'near-limit' : undefined}
        min={0}
        max={limit.messages}
        value={Math.min(sent, limit.messages)}
        aria-label={t('popup.sentToday')}
        aria-valuetext={words}
      >
        {words}
      </meter>
      {quota.isNearLimit && <p class="warning">{t('popup.nearLimit')}</p>}
      {refused > 0 && <p class="muted">{t('popup.refusedToday', { count: refused })}</p>}
      {asksForOrders && ordersField}
      <details class="note">
        <summary>
          {asksForOrders || quota.ordersPerDay === undefined
            ? t('popup.howEstimated')
            : t('popup.estimatedFrom', { orders: quota.ordersPerDay })}
        </summary>
        {!asksForOrders && ordersField}
        <p>{t('quota.note')}</p>
      </details>
    </section>
  );
}
