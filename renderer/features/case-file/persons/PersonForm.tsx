import { useTranslation } from 'react-i18next';
import { birthDateProblem, type LivedRecords } from '../../../../domain/case/birth-rules.ts';
import type { FormerMember, HouseholdMember } from '../../../../domain/case/household.ts';
import { nameOf, personDetails, type Person } from '../../../../domain/case/person.ts';
import { Button } from '../../../ui/Button.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { toast } from '../../../ui/toast.ts';
import { useUndo } from '../../history/useUndo.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { PersonLead } from './PersonLead.tsx';
import { PersonFields } from './PersonFields.tsx';
import { personValues } from './person-values.ts';
import { personsDraftKey } from './persons-editing.ts';

interface Props {
  readonly member: HouseholdMember | FormerMember;
  readonly onDone: () => void;
}

/** Somebody known, with the rule that a birth is not moved behind what already holds for them. */
const knownPerson = (person: Person, records: LivedRecords) =>
  personDetails.superRefine((typed, context) => {
    const problem = birthDateProblem(person, typed, records);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem, path: ['birthDate'] });
  });

export function PersonForm({ member, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { caseId, view } = useCase();
  const save = useCaseCommand('person.save');
  const undoOf = useUndo();
  const { person } = member;
  return (
    <>
      {/* No name here: the title is the window's too, and others see the task bar. */}
      <PageTitle lead={<PersonLead member={member} />}>{t('editHeading')}</PageTitle>
      <DraftedForm
        draftKey={personsDraftKey(caseId, { form: 'person', id: person.id })}
        schema={knownPerson(person, view)}
        stored={personValues(person)}
        version={person.version}
        record={{ kind: 'person', id: person.id }}
        submitLabel={t('save')}
        actions={
          <Button kind="secondary" onClick={onDone}>
            {t('back')}
          </Button>
        }
        onSave={async (details, _form, version) => {
          const saved = await save.mutateAsync({ caseId, personId: person.id, version, details });
          const name = isolated(nameOf(details));
          toast(t('saved', { name }), 'success', undoOf('person', saved));
          onDone();
          return saved;
        }}
      >
        {(form) => <PersonFields field={form.field} isProtected={person.specialProtection} />}
      </DraftedForm>
    </>
  );
}
