import { useNavigate, useSearch } from '@tanstack/react-router';
import { MessageSquareWarning, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapSignal } from '../../../domain/case/gap-signal.ts';
import { gapKinds } from '../../../domain/vocabulary/gap-kinds.ts';
import { useCommand, useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { toast } from '../../ui/toast.ts';
import { PageDrafts } from '../case-file/PageDrafts.tsx';
import { ReadOnlyNote } from '../case-file/ReadOnlyNote.tsx';
import { useCase } from '../case-file/useCase.ts';
import { gapDraftPrefix, newSignal } from './gap-drafts.ts';
import { GapDialog } from './GapDialog.tsx';
import { GapTable } from './GapTable.tsx';

/** What this case shows of what the support system lacks. */
export function GapsPage() {
  const { t } = useTranslation(['gaps', 'caseFile']);
  const { language } = useLanguage();
  const { view, caseId } = useCase();
  const query = useOperation('gap.list', { caseId });
  const setWithdrawn = useCommand('gap.setWithdrawn', ['gap.list']);
  const { neu } = useSearch({ from: '/frame/faelle/$caseId/bedarfe' });
  const navigate = useNavigate();
  const [chosen, setEditing] = useState<GapSignal | 'new' | null>(null);
  const editing = chosen ?? (neu && view.mayWrite ? 'new' : null);
  const close = () => {
    setEditing(null);
    if (neu) void navigate({ to: '.', search: {}, replace: true });
  };
  const add = view.mayWrite && (
    <Button icon={Plus} onClick={() => setEditing('new')}>
      {t('gaps:add')}
    </Button>
  );
  return (
    <>
      <PageTitle lead={t('gaps:lead')} aside={query.data && query.data.signals.length > 0 && add}>
        {t('caseFile:page.bedarfe')}
      </PageTitle>
      <ReadOnlyNote />
      <Loaded query={query}>
        {({ signals }) => (
          <>
            {setWithdrawn.error && <FailureMessage failure={setWithdrawn.error} />}
            {view.mayWrite && (
              <PageDrafts
                prefix={gapDraftPrefix(caseId)}
                nameOf={(record) => {
                  const kind = signals.find(({ id }) => id === record)?.kind;
                  return record === newSignal ? t('gaps:signal') : kind && gapKinds.label(kind, language);
                }}
                onResume={(record) => setEditing(signals.find(({ id }) => id === record) ?? 'new')}
              />
            )}
            {signals.length === 0 ? (
              <EmptyState icon={MessageSquareWarning} heading={t('gaps:empty')} action={add}>
                <p>{t('gaps:emptyText')}</p>
              </EmptyState>
            ) : (
              <GapTable
                signals={signals}
                onEdit={view.mayWrite ? setEditing : null}
                onWithdraw={({ id: signalId, version }, withdrawn) =>
                  setWithdrawn.mutate(
                    { caseId, signalId, version, withdrawn },
                    { onSuccess: () => toast(t(withdrawn ? 'gaps:withdrawn' : 'gaps:broughtBack')) },
                  )
                }
              />
            )}
          </>
        )}
      </Loaded>
      {editing && <GapDialog signal={editing === 'new' ? null : editing} onClose={close} />}
    </>
  );
}
