import { useTranslation } from 'react-i18next';
import { newMembership, type FormerMember } from '../../../../domain/case/household.ts';
import { localToday } from '../../../../domain/validation.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { CancelButton } from '../../plan/CancelButton.tsx';
import { MembershipFields } from './MembershipFields.tsx';
import { membershipValues } from './person-values.ts';
import { personsDraftKey } from './persons-editing.ts';

interface Props {
  readonly member: FormerMember;
  readonly onClose: () => void;
}

/** Somebody who had left lives here again: a second interval beside the first. */
export function ReturnDialog({ member, onClose }: Props) {
  const { t } = useTranslation('persons');
  const { caseId } = useCase();
  const comeBack = useCaseCommand('household.return');
  const name = isolated(nameOf(member.person));
  const { relationship, ...values } = membershipValues(member);
  if (relationship === 'client') return null;
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('return.heading')}>
      <p>{t('return.text', { name })}</p>
      <DraftedForm
        draftKey={personsDraftKey(caseId, { form: 'return', id: member.id })}
        schema={newMembership}
        stored={{ ...values, relationship, since: localToday() }}
        submitLabel={t('return.submit')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (membership) => {
          await comeBack.mutateAsync({ caseId, personId: member.person.id, membership });
          toast(t('added', { name }));
          onClose();
        }}
      >
        {(form) => <MembershipFields field={form.field} />}
      </DraftedForm>
    </Dialog>
  );
}
