import { useTranslation } from 'react-i18next';
import { departureOf, type HouseholdMember } from '../../../../domain/case/household.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { departureFields } from '../../../../domain/history/case-fields.ts';
import { localToday } from '../../../../domain/validation.ts';
import { leavingReasons } from '../../../../domain/vocabulary/leaving-reasons.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { optionsOf } from '../vocabulary-options.ts';
import { CancelButton } from '../../plan/CancelButton.tsx';
import { personsDraftKey } from './persons-editing.ts';

interface Props {
  readonly member: HouseholdMember;
  readonly onClose: () => void;
}

/** Ends a membership; the person and their time in the household stay in the file. */
export function LeaveDialog({ member, onClose }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { caseId } = useCase();
  const leave = useCaseCommand('household.leave');
  const name = isolated(nameOf(member.person));
  return (
    <Dialog isOpen onClose={onClose} heading={t('leave.heading')}>
      <p>{t('leave.text', { name, since: formatGermanDate(member.since) })}</p>
      <DraftedForm
        draftKey={personsDraftKey(caseId, { form: 'leave', id: member.id })}
        schema={departureOf(member)}
        stored={{ until: localToday(), note: '' }}
        version={member.version}
        record={{ kind: 'membership', id: member.id, fields: departureFields }}
        submitLabel={t('leave.submit')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (departure, _form, version) => {
          const saved = await leave.mutateAsync({ caseId, membershipId: member.id, version, departure });
          toast(t('leave.done', { name }));
          onClose();
          return saved;
        }}
      >
        {(form) => (
          <>
            <FormRow>
              <DateField {...form.field('until')} label={t('leave.until')} required direction="past" />
              <SelectField
                {...form.field('reason')}
                label={t('leave.reason')}
                required
                options={optionsOf(leavingReasons, { language, today: localToday() })}
              />
            </FormRow>
            <TextField {...form.field('note')} label={t('leave.note')} hint={t('leave.noteHint')} />
          </>
        )}
      </DraftedForm>
    </Dialog>
  );
}
