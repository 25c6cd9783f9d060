import type { MetricJson } from '../../wire.ts';
import { el, fill } from '../dom.ts';
import { getJson } from '../requests.ts';
import { pageLanguage } from '../settings.ts';
import { t } from '../strings.ts';
import { skeleton } from './retry.ts';

const path = '/messaging/overview/api/metric/';
const monthMs = 30 * 24 * 60 * 60_000;

/** The grey band with two metric cards. */
export function kpiBar(): HTMLElement {
  const items = el(
    'div',
    { class: 'kpi-bar-items' },
    skeleton('skeleton-kpi-card', 2),
    skeleton('skeleton-kpi-card', 2),
  );
  void drawCards(items);
  return el(
    'div',
    { class: 'mycc-kpi-bar open' },
    el('div', { class: 'kpi-bar-collapse' }),
    el('div', { class: 'kpi-bar-container' }, el('div', { class: 'metrics-date-range' }, dateRange()), items),
  );
}

function dateRange(): string {
  const day = new Intl.DateTimeFormat(pageLanguage, { day: 'numeric', month: 'long' });
  return t('page-metrics-range', { from: day.format(Date.now() - monthMs), to: day.format(Date.now()) });
}

async function drawCards(items: HTMLElement): Promise<void> {
  const [attention, needed, unresolved, resolved, today] = await Promise.all(
    [
      'contactsRequireAttention?daysBack=30',
      'contactsResponseNeeded?daysBack=30',
      'contactsReportedUnresolved?daysBack=30',
      'contactsResolved?daysBack=30',
      'contactsResolved?daysBack=1',
    ].map(metric),
  );
  fill(
    items,
    card(t('page-cases-requiring-attention'), attention, [
      [t('ayb-response-needed-case-status'), needed, 'neutral'],
      [t('ayb-reported-unresolved'), unresolved, 'negative'],
    ]),
    card(t('page-cases-resolved'), resolved, [[t('page-cases-resolved-today'), today, 'positive']]),
  );
}

async function metric(name: string): Promise<string> {
  try {
    return (await getJson<MetricJson>(path + name)).value;
  } catch {
    return '–';
  }
}

function card(
  title: string,
  value = '–',
  footer: [label: string, value: string | undefined, trend: string][],
): HTMLElement {
  return el(
    'div',
    { class: 'kpi-card' },
    el('div', { class: 'kpi-card-header' }, el('span', { class: 'kpi-card-title' }, title)),
    el('div', { class: 'kpi-card-body' }, value),
    el(
      'div',
      { class: 'kpi-card-footer' },
      ...footer.map(([label, number, trend]) =>
        el(
          'div',
          { class: 'kpi-card-footer-item' },
          `${label} `,
          el('span', { class: `trend trend-${trend}` }, number ?? '–'),
        ),
      ),
    ),
  );
}
