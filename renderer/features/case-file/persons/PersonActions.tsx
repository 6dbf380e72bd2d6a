import { LockKeyhole, LogOut, Merge, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isClient, type HouseholdMember } from '../../../../domain/case/household.ts';
import { nameOf, type Person } from '../../../../domain/case/person.ts';
import { useMayUse } from '../../../app/session.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useCase } from '../useCase.ts';
import type { PersonsEditing } from './persons-editing.ts';

interface Acting {
  readonly mayWrite: boolean;
  readonly onEdit: (editing: PersonsEditing) => void;
}

/** What one may do with a member of today: the details at hand, what is done more seldom in a menu. */
export function PersonActions({ member, ...acting }: Acting & { readonly member: HouseholdMember }) {
  const { t } = useTranslation('persons');
  const mergeAction = useMergeAction();
  const { id, person } = member;
  const { mayWrite, onEdit } = acting;
  const leave = {
    id: 'leave',
    label: t('leave.action'),
    icon: LogOut,
    run: () => onEdit({ form: 'leave', id }),
  };
  return (
    <span className="kim-row-actions">
      <OpenPerson person={person} {...acting} />
      {mayWrite && (
        <ActionMenu
          label={t('moreNamed', { name: nameOf(person) })}
          actions={[
            {
              id: 'membership',
              label: t('membership.action'),
              icon: Users,
              run: () => onEdit({ form: 'membership', id }),
            },
            mergeAction(person, onEdit),
            ...(isClient(member) ? [] : [leave]),
          ]}
        />
      )}
    </span>
  );
}

/** Opens what the file says of somebody, and what only a few may read; of those who have left as of those who are there. */
export function OpenPerson({ person, mayWrite, onEdit }: Acting & { readonly person: Person }) {
  const { t } = useTranslation('persons');
  const { confidential } = useCase().view;
  const mayRead = useMayUse('confidential.read');
  const { id } = person;
  const name = nameOf(person);
  const sections = confidential?.find(({ personId }) => personId === id)?.sections ?? 0;
  return (
    <>
      <Button
        kind="tertiary"
        compact
        aria-label={t(mayWrite ? 'editNamed' : 'showNamed', { name })}
        onClick={() => onEdit({ form: 'person', id })}
      >
        {t(mayWrite ? 'edit' : 'show')}
      </Button>
      {confidential && mayRead && (
        <>
          <IconButton
            icon={LockKeyhole}
            label={t('confidential.openNamed', { name, count: sections })}
            onClick={() => onEdit({ form: 'confidential', id })}
          />
          {sections > 0 && <span aria-hidden="true">{sections}</span>}
        </>
      )}
    </>
  );
}

/** The way to the other entries that may be the same person, and back out of a merge. */
export function useMergeAction() {
  const { t } = useTranslation('persons');
  return ({ id }: Person, onEdit: Acting['onEdit']) => ({
    id: 'merge',
    label: t('merge.action'),
    icon: Merge,
    run: () => onEdit({ form: 'merge', id }),
  });
}
