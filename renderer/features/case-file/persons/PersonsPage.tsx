import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../../app/session.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { FamilyPicture } from '../family/FamilyPicture.tsx';
import { ReadOnlyNote } from '../ReadOnlyNote.tsx';
import { useCase } from '../useCase.ts';
import { AddPersonForm } from './AddPersonForm.tsx';
import { FormerMembers } from './FormerMembers.tsx';
import { PersonDialogs } from './PersonDialogs.tsx';
import { PersonDrafts } from './PersonDrafts.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonSummary } from './PersonSummary.tsx';
import { PersonTable } from './PersonTable.tsx';
import type { PersonsEditing } from './persons-editing.ts';

/** The household as picture and table; one person at a time in full. */
export function PersonsPage() {
  const { t } = useTranslation('persons');
  const { t: words } = useTranslation('caseFile');
  const { view } = useCase();
  const mayWrite = useMayUse('case.write') && view.mayWrite;
  const mayReadConfidential = useMayUse('confidential.read');
  const [editing, setEditing] = useState<PersonsEditing | null>(null);
  const back = () => setEditing(null);
  const members = [...view.household, ...view.formerMembers];
  const member =
    editing?.form === 'person' ? members.find(({ person }) => person.id === editing.id) : undefined;

  if (editing?.form === 'new' && mayWrite) return <AddPersonForm onDone={back} />;
  if (member && mayWrite) return <PersonForm key={member.person.id} member={member} onDone={back} />;
  if (member) return <PersonSummary member={member} onDone={back} />;
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          mayWrite && (
            <Button icon={UserPlus} onClick={() => setEditing({ form: 'new' })}>
              {t('add')}
            </Button>
          )
        }
      >
        {words('page.personen')}
      </PageTitle>
      <ReadOnlyNote />
      {view.confidential !== null && !mayReadConfidential && (
        <Alert tone="info" heading={t('confidential.notNow')}>
          <p>{t('confidential.notNowText')}</p>
        </Alert>
      )}
      {mayWrite && <PersonDrafts onResume={setEditing} />}
      {view.household.length > 1 && <FamilyPicture household={view.household} />}
      <PersonTable onEdit={setEditing} mayWrite={mayWrite} />
      <FormerMembers onEdit={setEditing} mayWrite={mayWrite} />
      {editing && <PersonDialogs editing={editing} onClose={back} />}
    </>
  );
}
