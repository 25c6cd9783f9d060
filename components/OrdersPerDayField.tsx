import { useId, useState } from 'preact/hooks';
import type { Translator } from '../lib/i18n/index.ts';

interface OrdersPerDayFieldProps {
  t: Translator;
  label: string;
  value: number | undefined;
  /** Called at each key: a popup may close at any moment. False if it is no number of orders; nothing is saved then. */
  type: (typed: string) => boolean;
}

export function OrdersPerDayField({ t, label, value, type }: OrdersPerDayFieldProps) {
  const [text, setText] = useState(value === undefined ? '' : plain(t, value));
  const [isValid, setIsValid] = useState(true);
  const problemId = useId();
  const typed = (next: string) => {
    setText(next);
    setIsValid(type(next));
  };
  return (
    <div class="orders-per-day">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={9}
          value={text}
          placeholder={t('quota.ordersPerDayExample')}
          aria-invalid={!isValid}
          aria-describedby={isValid ? undefined : problemId}
          onInput={(event) => typed(event.currentTarget.value)}
        />
      </label>
      {!isValid && (
        <p class="problem" id={problemId} role="alert">
          {t('quota.ordersPerDayInvalid')}
        </p>
      )}
    </div>
  );
}

/** Without thousands separators: what is shown must be readable again when typed. */
function plain(t: Translator, value: number): string {
  return new Intl.NumberFormat(t.localeTag, { useGrouping: false, maximumFractionDigits: 2 }).format(value);
}
