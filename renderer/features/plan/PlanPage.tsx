import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isClosed } from '../../../domain/case/phases.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ReadOnlyNote } from '../case-file/ReadOnlyNote.tsx';
import { useCase } from '../case-file/useCase.ts';
import { CompareDialog } from './CompareDialog.tsx';
import { GoalList } from './GoalList.tsx';
import './plan.scss';
import { PlanDrafts } from './PlanDrafts.tsx';
import { PlanStanding } from './PlanStanding.tsx';
import { PlanWorkProvider } from './PlanWorkProvider.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { usePlanWork } from './plan-work.ts';
import { SignatureDialog } from './SignatureDialog.tsx';
import { VersionDialog } from './VersionDialog.tsx';
import { VersionList } from './VersionList.tsx';

type Overlay =
  { readonly kind: 'open' | 'print' | 'sign'; readonly number: number } | { readonly kind: 'compare' };

/** The plan: what is worked on today, and what was agreed when. */
export function PlanPage() {
  const { view } = useCase();
  // A closed plan stands as it was evaluated; core refuses changes too.
  if (!view.mayWrite || isClosed(view.file.phase)) return <PlanContent />;
  return (
    <PlanWorkProvider>
      <PlanContent />
    </PlanWorkProvider>
  );
}

function PlanContent() {
  const { t } = useTranslation(['plan', 'caseFile']);
  const { view } = useCase();
  const work = usePlanWork();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const close = () => setOverlay(null);
  const signing =
    overlay?.kind === 'sign' && view.planVersions.find(({ number }) => number === overlay.number);
  const compare = () => setOverlay({ kind: 'compare' });
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          work &&
          view.goals.length > 0 && (
            <Button icon={Handshake} onClick={() => work.edit({ form: 'agree' })}>
              {t('action.agree')}
            </Button>
          )
        }
      >
        {t('caseFile:page.plan')}
      </PageTitle>
      <ReadOnlyNote whenClosed={t('closed')} />
      <PlanDrafts />
      <PlanStanding onCompare={compare} />
      <GoalList goals={view.goals} />
      <VersionList
        onOpen={(number) => setOverlay({ kind: 'open', number })}
        onPrint={(number) => setOverlay({ kind: 'print', number })}
        onCompare={compare}
        onSign={view.mayWrite ? (number) => setOverlay({ kind: 'sign', number }) : null}
      />
      {signing && <SignatureDialog agreed={signing} onClose={close} />}
      {overlay?.kind === 'open' && <VersionDialog number={overlay.number} onClose={close} />}
      {overlay?.kind === 'print' && <PrintDialog number={overlay.number} onClose={close} />}
      {overlay?.kind === 'compare' && <CompareDialog onClose={close} />}
    </>
  );
}
