import { useTranslation } from 'react-i18next';
import { relationships } from '../../../../domain/case/person.ts';
import { caseOperations } from '../../../../domain/contract/case.operations.ts';
import { Button } from '../../../ui/Button.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { PersonFields } from './PersonFields.tsx';
import { emptyPerson, newPerson, personDraftKey } from './person-values.ts';

const schema = caseOperations['person.addToHousehold'].input.omit({ caseId: true });

/** Somebody of the household: how they belong, then who they are. */
export function AddPersonForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('persons');
  const { caseId } = useCase();
  const add = useCaseCommand('person.addToHousehold');
  return (
    <>
      <PageTitle>{t('addHeading')}</PageTitle>
      <DraftedForm
        draftKey={personDraftKey(caseId, newPerson)}
        schema={schema}
        stored={{ details: emptyPerson, careSituation: '' }}
        submitLabel={t('addSubmit')}
        actions={
          <Button kind="secondary" onClick={onDone}>
            {t('back')}
          </Button>
        }
        onSave={async (values) => {
          await add.mutateAsync({ caseId, ...values });
          toast(t('added', { name: isolated(`${values.details.givenName} ${values.details.familyName}`) }));
          onDone();
        }}
      >
        {(form) => (
          <>
            <Fieldset legend={t('family')}>
              <FormRow>
                <SelectField
                  {...form.field('relationship')}
                  label={t('relationshipLabel')}
                  required
                  options={relationships
                    .filter((one) => one !== 'client')
                    .map((one) => ({ value: one, label: t(`relationship.${one}`) }))}
                />
                <TextField
                  {...form.field('careSituation')}
                  label={t('careSituation')}
                  hint={t('careSituationHint')}
                />
              </FormRow>
            </Fieldset>
            <PersonFields field={(name) => form.field(`details.${name}`)} />
          </>
        )}
      </DraftedForm>
    </>
  );
}
