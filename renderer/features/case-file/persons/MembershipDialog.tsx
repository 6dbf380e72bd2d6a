import { useTranslation } from 'react-i18next';
import { isClient, membership, type HouseholdMember } from '../../../../domain/case/household.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { toast } from '../../../ui/toast.ts';
import { DraftedForm } from '../DraftedForm.tsx';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { useUndo } from '../../history/useUndo.ts';
import { CancelButton } from '../../plan/CancelButton.tsx';
import { MembershipFields } from './MembershipFields.tsx';
import { membershipValues } from './person-values.ts';
import { personsDraftKey } from './persons-editing.ts';

interface Props {
  readonly member: HouseholdMember;
  readonly onClose: () => void;
}

/** Changes how somebody belongs to the household: relationship, where they live, KiTa or school. */
export function MembershipDialog({ member, onClose }: Props) {
  const { t } = useTranslation('persons');
  const { caseId } = useCase();
  const change = useCaseCommand('household.change');
  const undoOf = useUndo();
  const name = isolated(nameOf(member.person));
  return (
    <Dialog isOpen wide onClose={onClose} heading={t('membership.heading')}>
      <p>
        <strong>{name}</strong>
      </p>
      <DraftedForm
        draftKey={personsDraftKey(caseId, { form: 'membership', id: member.id })}
        schema={membership}
        stored={membershipValues(member)}
        version={member.version}
        record={{ kind: 'membership', id: member.id }}
        submitLabel={t('membership.save')}
        actions={<CancelButton onClose={onClose} />}
        onSave={async (values, _form, version) => {
          const { id: membershipId } = member;
          const saved = await change.mutateAsync({ caseId, membershipId, version, membership: values });
          toast(t('membership.saved', { name }), 'success', undoOf('membership', saved));
          onClose();
          return saved;
        }}
      >
        {(form) => <MembershipFields field={form.field} isClient={isClient(member)} />}
      </DraftedForm>
    </Dialog>
  );
}
