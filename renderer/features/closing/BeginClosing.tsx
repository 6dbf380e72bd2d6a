import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followingPhases } from '../../../domain/case/phases.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AdvanceDialog } from '../case-file/AdvanceDialog.tsx';
import { useCase } from '../case-file/useCase.ts';

/** Before the closing: what it is, and how it begins. */
export function BeginClosing() {
  const { t } = useTranslation('closing');
  const { view } = useCase();
  const mayWrite = useMayUse('case.write');
  const [asking, setAsking] = useState(false);
  const { phase } = view.file;
  if (!followingPhases[phase].includes('closing')) {
    return (
      <EmptyState heading={t('begin.heading')}>
        <p>{phase === 'declined' ? t('begin.declined') : t('begin.tooEarly')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <EmptyState
        heading={t('begin.heading')}
        action={mayWrite && <Button onClick={() => setAsking(true)}>{t('begin.button')}</Button>}
      >
        <p>{t('begin.text')}</p>
      </EmptyState>
      {asking && <AdvanceDialog to="closing" other={null} onClose={() => setAsking(false)} />}
    </>
  );
}
