import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { blankPerson } from '../../../../domain/case/blank.ts';
import { householdOperations } from '../../../../domain/contract/household.operations.ts';
import { localToday } from '../../../../domain/validation.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { Button } from '../../../ui/Button.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import type { FormHandle } from '../../../ui/form/useForm.ts';
import { toast } from '../../../ui/toast.ts';
import '../../cases/cases.scss';
import { PersonHits } from '../../cases/PersonHits.tsx';
import { TakenPerson } from '../../cases/TakenPerson.tsx';
import { DraftedForm } from '../DraftedForm.tsx';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { MembershipFields } from './MembershipFields.tsx';
import { IdentityFields, ReachFields } from './PersonFields.tsx';
import { emptyMembership } from './person-values.ts';
import { personsDraftKey } from './persons-editing.ts';

const schema = householdOperations['household.add'].input.omit({ caseId: true });

/** Somebody of the household: who they are, for they may be known already, then how they belong. */
export function AddPersonForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('persons');
  const { caseId } = useCase();
  const add = useCaseCommand('household.add');
  return (
    <>
      <PageTitle takesFocus={false}>{t('addHeading')}</PageTitle>
      <DraftedForm
        draftKey={personsDraftKey(caseId, { form: 'new' })}
        schema={schema}
        stored={{
          details: blankPerson,
          knownId: null,
          membership: { ...emptyMembership, since: localToday() },
        }}
        submitLabel={t('addSubmit')}
        actions={
          <Button kind="secondary" onClick={onDone}>
            {t('back')}
          </Button>
        }
        onSave={async (values) => {
          await add.mutateAsync({ caseId, ...values });
          toast(t('added', { name: isolated(nameOf(values.details)) }));
          onDone();
        }}
      >
        {(form) => (
          <>
            <WhoItIs form={form} />
            <MembershipFields field={(name) => form.field(`membership.${name}`)} />
            <HowToReachThem form={form} />
          </>
        )}
      </DraftedForm>
    </>
  );
}

/** Somebody new with their names, or somebody who is known. */
function WhoItIs({ form }: { readonly form: FormHandle<typeof schema> }) {
  const { control, setValue } = form.hook;
  const [knownId, givenName, familyName] = useWatch({
    control,
    name: ['knownId', 'details.givenName', 'details.familyName'],
  });
  if (knownId)
    return (
      <TakenPerson givenName={givenName} familyName={familyName} onDrop={() => setValue('knownId', null)} />
    );
  return (
    <IdentityFields field={(name) => form.field(`details.${name}`)} known={<KnownAlready form={form} />} />
  );
}

/** What is known of somebody already is not typed again. */
function HowToReachThem({ form }: { readonly form: FormHandle<typeof schema> }) {
  const knownId = useWatch({ control: form.hook.control, name: 'knownId' });
  return !knownId && <ReachFields field={(name) => form.field(`details.${name}`)} />;
}

/** Members of a household are entered twice as easily as clients. */
function KnownAlready({ form }: { readonly form: FormHandle<typeof schema> }) {
  const { t } = useTranslation('persons');
  const { caseId } = useCase();
  const { setValue } = form.hook;
  const [givenName, familyName, birthDate] = useWatch({
    control: form.hook.control,
    name: ['details.givenName', 'details.familyName', 'details.birthDate'],
  });
  return (
    <PersonHits
      givenName={givenName}
      familyName={familyName}
      birthDate={birthDate}
      advice={t('knownAdvice')}
      exceptOf={caseId}
      onTake={(known) => {
        setValue('details', { ...blankPerson, givenName: known.givenName, familyName: known.familyName });
        setValue('knownId', known.id);
      }}
    />
  );
}
