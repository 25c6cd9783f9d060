import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Translator } from '../../lib/i18n/index.ts';
import type { Finding, Fix } from '../../lib/lint/types.ts';
import { FindingRow } from './FindingRow.tsx';
import { type ShownFinding, severities } from './shown-finding.ts';

interface FindingListProps {
  translator: ReadonlySignal<Translator>;
  findings: ReadonlySignal<ShownFinding[]>;
  expanded: Signal<string | undefined>;
  onGoTo(finding: Finding): void;
  onFix(fix: Fix): void;
}

/** The findings by severity, one of them folded out; the arrow keys go from one to the next. */
export function FindingList({ translator, findings, expanded, onGoTo, onFix }: FindingListProps) {
  const t = translator.value;
  const all = keyed(findings.value);
  const open = all.find(({ key }) => key === expanded.value) ?? (expanded.value === noneExpanded ? undefined : all[0]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only walk among the buttons in it
    <div class="findings" onKeyDown={walk}>
      {severities.map((severity) => {
        const group = all.filter(({ shown }) => shown.finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} class="group" data-severity={severity}>
            <h3>
              {t(`panel.severity.${severity}`)} <span class="group-count">{t.number(group.length)}</span>
            </h3>
            <ul>
              {group.map(({ key, shown }) => (
                <FindingRow
                  key={key}
                  shown={shown}
                  translator={t}
                  isExpanded={key === open?.key}
                  onExpand={() => {
                    expanded.value = key === open?.key ? noneExpanded : key;
                  }}
                  onGoTo={onGoTo}
                  onFix={onFix}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const noneExpanded = 'none';

/** A key that stays with a finding while text before it is written: its rule, its words, and which of several such. */
function keyed(findings: readonly ShownFinding[]): { key: string; shown: ShownFinding }[] {
  const seen = new Map<string, number>();
  return findings.map((shown) => {
    const name = `${shown.finding.rule} ${shown.quote}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { key: `${name} ${nth}`, shown };
  });
}

function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-head')];
  const row = event.target instanceof Element ? event.target.closest('.finding') : null;
  const at = heads.findIndex((head) => head.closest('.finding') === row);
  heads[at + step]?.focus();
}
