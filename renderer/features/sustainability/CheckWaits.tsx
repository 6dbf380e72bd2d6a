import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { casePhases } from '../../../domain/vocabulary/case-phases.ts';
import { closureReasons } from '../../../domain/vocabulary/closure-reasons.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { useCase } from '../case-file/useCase.ts';
import type { CheckTime } from './check-time.ts';

interface Props {
  readonly time: Extract<CheckTime, { kind: 'not-closed' | 'not-needed' | 'early' }>;
  readonly onEarly?: () => void;
}

/** Why there is nothing to enter yet: when the check falls due, and what it is good for. */
export function CheckWaits({ time, onEarly }: Props) {
  const { t } = useTranslation('sustainability');
  const { language } = useLanguage();
  const { view } = useCase();
  const format = useFormat();
  const mayWrite = useMayUse('case.write');
  if (time.kind === 'not-needed') {
    const reason = closureReasons.label(time.reason, language);
    return (
      <EmptyState icon={CalendarClock} heading={t('notNeeded.heading')}>
        <p>{t('notNeeded.text', { reason })}</p>
      </EmptyState>
    );
  }
  if (time.kind === 'not-closed') {
    const phase = casePhases.label(view.file.phase, language);
    return (
      <EmptyState icon={CalendarClock} heading={t('notClosed.heading')}>
        <div className="kim-stack kim-stack--small">
          <p>{t('notClosed.text', { phase })}</p>
          <p>{t('why')}</p>
        </div>
      </EmptyState>
    );
  }
  const words = { day: format.day(time.dueOn), closed: format.day(time.closedOn) };
  return (
    <EmptyState
      icon={CalendarClock}
      heading={t('early.heading', { day: `${words.day} (${format.relativeDay(time.dueOn)})` })}
      action={
        mayWrite &&
        onEarly && (
          <div>
            <Button kind="secondary" onClick={onEarly}>
              {t('early.anyway')}
            </Button>
            <p className="kim-muted kim-small">{t('early.anywayHint')}</p>
          </div>
        )
      }
    >
      <div className="kim-stack kim-stack--small">
        <p>{t('early.text', words)}</p>
        <p>{t('why')}</p>
      </div>
    </EmptyState>
  );
}
