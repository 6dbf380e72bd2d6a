import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../../domain/validation.ts';
import { casePhases, type CasePhase } from '../../../domain/vocabulary/case-phases.ts';
import { useMayUse } from '../../app/session.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { AdvanceDialog } from './AdvanceDialog.tsx';
import { otherWay } from './other-way.ts';
import { useCase } from './useCase.ts';

/** The way to the next phase, and the one beside it where there is one. */
export function WayOn() {
  const { t } = useTranslation('caseFile');
  const { language } = useLanguage();
  const { view } = useCase();
  const mayWrite = useMayUse('case.write');
  const [target, setTarget] = useState<CasePhase | null>(null);
  if (!mayWrite) return null;
  const next = view.nextPhase;
  const other = otherWay(view, localToday());
  const label = (phase: CasePhase) => casePhases.label(phase, language);
  return (
    <div className="kim-case__buttons">
      {next && next.obstacles.length > 0 && (
        <span className="kim-muted">{t('advance.missing', { count: next.obstacles.length })}</span>
      )}
      {other && (
        <Button kind="tertiary" compact onClick={() => setTarget(other.to)}>
          {t(`otherWay.${other.kind}`, { phase: label(other.to) })}
        </Button>
      )}
      {next && (
        <Button compact icon={ArrowRight} onClick={() => setTarget(next.phase)}>
          {next.phase === 'ended' ? t('advance.end') : t('advance.to', { phase: label(next.phase) })}
        </Button>
      )}
      {target && (
        <AdvanceDialog
          to={target}
          other={other?.to === target ? other : null}
          onClose={() => setTarget(null)}
        />
      )}
    </div>
  );
}
