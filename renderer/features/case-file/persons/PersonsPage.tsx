import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayUse } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ReadOnlyNote } from '../ReadOnlyNote.tsx';
import { useCase } from '../useCase.ts';
import { AddPersonForm } from './AddPersonForm.tsx';
import { PersonDrafts } from './PersonDrafts.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonSummary } from './PersonSummary.tsx';
import { newPerson } from './person-values.ts';
import { PersonTable } from './PersonTable.tsx';

/** The household as a table; one person at a time in full. */
export function PersonsPage() {
  const { t } = useTranslation('persons');
  const { t: words } = useTranslation('caseFile');
  const { view } = useCase();
  const mayWrite = useMayUse('case.write') && view.mayWrite;
  const [chosen, setChosen] = useState<string | null>(null);
  const member = view.household.find(({ person }) => person.id === chosen);
  const back = () => setChosen(null);

  if (chosen === newPerson && mayWrite) return <AddPersonForm onDone={back} />;
  if (member && mayWrite) return <PersonForm key={member.person.id} member={member} onDone={back} />;
  if (member) return <PersonSummary member={member} onDone={back} />;
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          mayWrite && (
            <Button icon={UserPlus} onClick={() => setChosen(newPerson)}>
              {t('add')}
            </Button>
          )
        }
      >
        {words('page.personen')}
      </PageTitle>
      <ReadOnlyNote />
      {mayWrite && <PersonDrafts onResume={setChosen} />}
      <PersonTable onChoose={setChosen} mayWrite={mayWrite} />
    </>
  );
}
