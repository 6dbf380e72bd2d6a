import { useNavigate, useSearch } from '@tanstack/react-router';
import { School, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import { isEnded } from '../../../domain/case/phases.ts';
import { byWaiting, type SchoolEntry } from '../../../domain/programme/school-entry.ts';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { ReadOnlyNote } from '../case-file/ReadOnlyNote.tsx';
import { useCase } from '../case-file/useCase.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { ParticipationTable } from './ParticipationTable.tsx';
import { PlaceDialog } from './PlaceDialog.tsx';
import { measuresOf, programmeOf } from './plan-measures.ts';
import { ProgrammeDrafts } from './ProgrammeDrafts.tsx';
import { SchoolEntryDialog } from './SchoolEntryDialog.tsx';
import { SchoolEntryTable } from './SchoolEntryTable.tsx';
import { StartDialog } from './StartDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

export type Doing =
  | {
      readonly form: 'gruppe';
      readonly participation: ParticipationInCase | null;
      readonly measureId?: string;
    }
  | { readonly form: 'ende'; readonly participation: ParticipationInCase }
  | { readonly form: 'kind'; readonly entry: SchoolEntry | null; readonly measureId?: string }
  | { readonly form: 'platz' | 'beginn' | 'rueckzug'; readonly entry: SchoolEntry };

/** Programme: the groups of this family, and its children that need a school. */
export function CaseProgrammesPage() {
  const { t } = useTranslation(['programmes', 'caseFile']);
  const { view, caseId } = useCase();
  const mayWrite = useMayUse('case.write') && view.mayWrite && !isEnded(view.file.phase);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { massnahme } = useSearch({ from: '/frame/faelle/$caseId/programme' });
  const navigate = useNavigate();
  const asked = massnahme === undefined || !mayWrite ? null : formOf(view.goals, massnahme);
  const close = () => {
    setDoing(null);
    if (massnahme !== undefined)
      void navigate({ to: casePath(caseId, 'programme'), search: {}, replace: true });
  };
  const join = mayWrite && (
    <Button
      kind="secondary"
      icon={UsersRound}
      onClick={() => setDoing({ form: 'gruppe', participation: null })}
    >
      {t('programmes:join.action')}
    </Button>
  );
  const register = mayWrite && (
    <Button kind="secondary" icon={School} onClick={() => setDoing({ form: 'kind', entry: null })}>
      {t('programmes:child.action')}
    </Button>
  );
  const { participations, schoolEntries } = view;
  return (
    <>
      <PageTitle lead={t('programmes:caseLead')}>{t('caseFile:page.programme')}</PageTitle>
      <ReadOnlyNote />
      {mayWrite && <ProgrammeDrafts onResume={setDoing} />}
      <Section heading={t('programmes:tab.groups')} aside={participations.length > 0 && join}>
        {participations.length === 0 ? (
          <EmptyState icon={UsersRound} heading={t('programmes:join.none')} action={join}>
            <p>{t('programmes:join.noneText')}</p>
          </EmptyState>
        ) : (
          <ParticipationTable
            participations={participations}
            onAction={
              mayWrite
                ? (action, participation) =>
                    setDoing({ form: action === 'leave' ? 'ende' : 'gruppe', participation })
                : null
            }
          />
        )}
      </Section>
      <Section heading={t('programmes:tab.schoolEntries')} aside={schoolEntries.length > 0 && register}>
        {schoolEntries.length === 0 ? (
          <EmptyState icon={School} heading={t('programmes:child.noneHere')} action={register}>
            <p>{t('programmes:child.noneHereText')}</p>
          </EmptyState>
        ) : (
          <SchoolEntryTable
            entries={byWaiting(schoolEntries)}
            onAction={mayWrite ? (action, entry) => setDoing({ form: formOfAction[action], entry }) : null}
          />
        )}
      </Section>
      {(doing ?? asked) && <Asked doing={(doing ?? asked) as Doing} onClose={close} />}
    </>
  );
}

const formOfAction = { change: 'kind', place: 'platz', start: 'beginn', withdraw: 'rueckzug' } as const;

/** Which form a measure of the plan leads to; null for a measure that is gone, or leads nowhere here. */
function formOf(goals: ReturnType<typeof useCase>['view']['goals'], measureId: string): Doing | null {
  const measure = measuresOf(goals).find(({ id }) => id === measureId);
  const leadsTo = measure ? programmeOf(measure) : null;
  if (leadsTo === null) return null;
  return leadsTo === 'group'
    ? { form: 'gruppe', participation: null, measureId }
    : { form: 'kind', entry: null, measureId };
}

function Asked({ doing, onClose }: { readonly doing: Doing; readonly onClose: () => void }) {
  switch (doing.form) {
    case 'gruppe':
      return <JoinDialog participation={doing.participation} measureId={doing.measureId} onClose={onClose} />;
    case 'ende':
      return <LeaveDialog participation={doing.participation} onClose={onClose} />;
    case 'kind':
      return <SchoolEntryDialog entry={doing.entry} measureId={doing.measureId} onClose={onClose} />;
    case 'platz':
      return <PlaceDialog entry={doing.entry} onClose={onClose} />;
    case 'beginn':
      return <StartDialog entry={doing.entry} onClose={onClose} />;
    case 'rueckzug':
      return <WithdrawDialog entry={doing.entry} onClose={onClose} />;
  }
}
