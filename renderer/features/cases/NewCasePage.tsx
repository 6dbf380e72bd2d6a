import { useRouter } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { blankPerson } from '../../../domain/case/blank.ts';
import { caseOperations } from '../../../domain/contract/case.operations.ts';
import { localToday } from '../../../domain/validation.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { textLimits } from '../../../domain/validation.ts';
import { toast } from '../../ui/toast.ts';
import { casePath } from '../case-file/case-pages.ts';
import { DraftedForm } from '../case-file/DraftedForm.tsx';
import { useCaseCommand } from '../case-file/useCase.ts';
import type { FormHandle } from '../../ui/form/useForm.ts';
import { PersonHits } from './PersonHits.tsx';
import { TakenPerson } from './TakenPerson.tsx';
import './cases.scss';

const schema = caseOperations['case.create'].input;

/** Search first, then a few fields, then the file. */
export function NewCasePage() {
  const { t } = useTranslation('cases');
  const { history } = useRouter();
  const create = useCaseCommand('case.create');
  return (
    <>
      <PageTitle takesFocus={false} lead={t('create.lead')}>
        {t('create.title')}
      </PageTitle>
      <DraftedForm
        draftKey="/faelle/neu"
        schema={schema}
        stored={{ client: blankPerson, knownId: null, openedOn: localToday(), occasion: '' }}
        submitLabel={t('create.submit')}
        onSave={async (values) => {
          const { id, reference } = await create.mutateAsync(values);
          toast(t('create.created', { reference }));
          history.push(casePath(id, 'zugang'));
        }}
      >
        {(form) => <NewCaseFields form={form} />}
      </DraftedForm>
    </>
  );
}

function NewCaseFields({ form }: { readonly form: FormHandle<typeof schema> }) {
  const { t } = useTranslation('cases');
  const { control, setValue } = form.hook;
  const [knownId, givenName, familyName, birthDate] = useWatch({
    control,
    name: ['knownId', 'client.givenName', 'client.familyName', 'client.birthDate'],
  });
  return (
    <>
      <Fieldset legend={t('create.search')}>
        {knownId ? (
          <TakenPerson
            givenName={givenName}
            familyName={familyName}
            onDrop={() => setValue('knownId', null)}
          />
        ) : (
          <>
            <FormRow>
              <TextField
                {...form.field('client.givenName')}
                label={t('create.givenName')}
                hint={t('create.givenNameHint')}
                required
                autoFocus
              />
              <TextField
                {...form.field('client.familyName')}
                label={t('create.familyName')}
                hint={t('create.familyNameHint')}
                required
              />
              <DateField {...form.field('client.birthDate')} label={t('create.birthDate')} direction="past" />
            </FormRow>
            <PersonHits
              givenName={givenName}
              familyName={familyName}
              birthDate={birthDate}
              advice={t('create.hitsText')}
              onTake={(known) => {
                setValue('client', {
                  ...blankPerson,
                  givenName: known.givenName,
                  familyName: known.familyName,
                });
                setValue('knownId', known.id);
              }}
            />
          </>
        )}
      </Fieldset>
      <Fieldset legend={t('create.details')}>
        <DateField {...form.field('openedOn')} label={t('create.openedOn')} required />
        <TextArea
          {...form.field('occasion')}
          label={t('create.occasion')}
          hint={t('create.occasionHint')}
          limit={textLimits.long}
        />
      </Fieldset>
    </>
  );
}
