import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translator } from '../../lib/i18n/index.ts';
import type { Finding, Fix } from '../../lib/lint/types.ts';
import { sources } from '../../lib/policy/sources.ts';
import { Button } from './Button.tsx';
import { Chevron, SeverityIcon } from './icons.tsx';
import type { ShownFinding, ShownFix } from './shown-finding.ts';

interface FindingRowProps {
  shown: ShownFinding;
  translator: Translator;
  isExpanded: boolean;
  onExpand(): void;
  onGoTo(finding: Finding): void;
  onFix(fix: Fix): void;
}

/** One finding: folded in, its name and words; folded out, what is wrong, why, who says so and what to write. */
export function FindingRow({ shown, translator: t, isExpanded, onExpand, onGoTo, onFix }: FindingRowProps) {
  const { finding, quote, fixes } = shown;
  const row = useRef<HTMLLIElement>(null);
  const wasExpanded = useRef(isExpanded);
  useEffect(() => {
    if (isExpanded && !wasExpanded.current) row.current?.scrollIntoView({ block: 'nearest' });
    wasExpanded.current = isExpanded;
  }, [isExpanded]);

  return (
    <li class="finding" ref={row} data-severity={finding.severity}>
      <Button class="finding-head" aria-expanded={isExpanded} onPress={onExpand}>
        <SeverityIcon severity={finding.severity} />
        <span class="finding-name">{t(`rule.${finding.rule}.name`)}</span>
        <Chevron />
        {quote && (
          <q class="finding-quote" dir="auto">
            {quote}
          </q>
        )}
      </Button>
      {isExpanded && (
        <div class="finding-body">
          <p class="finding-message">{t(finding.message, finding.params)}</p>
          <p class="finding-why">{t(`rule.${finding.rule}.why`)}</p>
          {fixes.map((each) => (
            <FixButton key={each.fix.label} shown={each} params={finding.params} translator={t} onFix={onFix} />
          ))}
          {quote && (
            <Button class="go-to" onPress={() => onGoTo(finding)}>
              {t('panel.goTo')}
            </Button>
          )}
          <Sources finding={finding} translator={t} />
        </div>
      )}
    </li>
  );
}

interface FixButtonProps {
  shown: ShownFix;
  params: Record<string, string>;
  translator: Translator;
  onFix(fix: Fix): void;
}

function FixButton({ shown: { fix, removed, written }, params, translator: t, onFix }: FixButtonProps) {
  return (
    <Button class="fix" onPress={() => onFix(fix)}>
      <span class="fix-label">{t(fix.label, params)}</span>
      <span class="fix-change" dir="auto">
        {removed && <del>{removed}</del>}
        {removed && written && ' '}
        {written && <ins>{written}</ins>}
      </span>
    </Button>
  );
}

/** One source at once, the others on request; Amazon's own words come before another's, and each is marked. */
function Sources({ finding, translator: t }: { finding: Finding; translator: Translator }) {
  const [showsAll, setShowsAll] = useState(false);
  const ranked = finding.sources.toSorted((a, b) => rank[sources[a].origin] - rank[sources[b].origin]);
  const shown = showsAll ? ranked : ranked.slice(0, 1);
  const hidden = ranked.length - shown.length;
  return (
    <div class="sources">
      <ul aria-label={t('panel.sources')}>
        {shown.map((id) => {
          const { title, origin, date } = sources[id];
          return (
            <li key={id}>
              {title}
              <span class="source-meta">
                <span class={`tag tag-${origin}`}>{t(`panel.source.${origin}`)}</span>{' '}
                {date === 'undated' ? t('panel.source.undated') : date}
              </span>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button class="go-to" onPress={() => setShowsAll(true)}>
          {t('panel.moreSources', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

const rank = { amazon: 0, 'third-party': 1, project: 2 };
