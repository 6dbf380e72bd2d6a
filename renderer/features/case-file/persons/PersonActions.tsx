import { LockKeyhole, LogOut, Merge, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isClient, type HouseholdMember } from '../../../../domain/case/household.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useCase } from '../useCase.ts';
import type { PersonsEditing } from './persons-editing.ts';

interface Props {
  readonly member: HouseholdMember;
  readonly mayWrite: boolean;
  readonly onEdit: (editing: PersonsEditing) => void;
}

/** The person's details at hand, what is done more seldom in a menu. */
export function PersonActions({ member, mayWrite, onEdit }: Props) {
  const { t } = useTranslation('persons');
  const { id, person } = member;
  const { view } = useCase();
  const name = nameOf(person);
  const sections = view.confidential?.find(({ personId }) => personId === person.id)?.sections ?? 0;
  const leave = {
    id: 'leave',
    label: t('leave.action'),
    icon: LogOut,
    run: () => onEdit({ form: 'leave', id }),
  };
  return (
    <span className="kim-row-actions">
      <Button
        kind="tertiary"
        compact
        aria-label={t(mayWrite ? 'editNamed' : 'showNamed', { name })}
        onClick={() => onEdit({ form: 'person', id: person.id })}
      >
        {t(mayWrite ? 'edit' : 'show')}
      </Button>
      {view.confidential && (
        <>
          <IconButton
            icon={LockKeyhole}
            label={t('confidential.openNamed', { name, count: sections })}
            onClick={() => onEdit({ form: 'confidential', id: person.id })}
          />
          {sections > 0 && <span aria-hidden="true">{sections}</span>}
        </>
      )}
      {mayWrite && (
        <ActionMenu
          label={t('moreNamed', { name })}
          actions={[
            {
              id: 'membership',
              label: t('membership.action'),
              icon: Users,
              run: () => onEdit({ form: 'membership', id }),
            },
            {
              id: 'merge',
              label: t('merge.action'),
              icon: Merge,
              run: () => onEdit({ form: 'merge', id: person.id }),
            },
            ...(isClient(member) ? [] : [leave]),
          ]}
        />
      )}
    </span>
  );
}
