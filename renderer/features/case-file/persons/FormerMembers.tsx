import { Undo2, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FormerMember } from '../../../../domain/case/household.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { leavingReasons } from '../../../../domain/vocabulary/leaving-reasons.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Table } from '../../../ui/Table.tsx';
import { toast } from '../../../ui/toast.ts';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { OpenPerson, useMergeAction } from './PersonActions.tsx';
import { PersonName } from './PersonName.tsx';
import type { PersonsEditing } from './persons-editing.ts';

interface Props {
  readonly mayWrite: boolean;
  readonly onEdit: (editing: PersonsEditing) => void;
}

/** Who belonged to the household once, from when to when, what the file says of them, and the ways back. */
export function FormerMembers({ mayWrite, onEdit }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { caseId, view } = useCase();
  const mergeAction = useMergeAction();
  const undo = useCaseCommand('household.undoLeave');
  const { formerMembers, household } = view;
  if (formerMembers.length === 0) return null;
  const isBack = ({ person }: FormerMember) => household.some((member) => member.person.id === person.id);
  /** Who left twice has two lines: what is done with the person stands at the last. */
  const isLast = ({ id, person }: FormerMember) =>
    formerMembers.find((member) => member.person.id === person.id)?.id === id;
  const takeBack = async ({ id: membershipId, version, person }: FormerMember) => {
    await undo.mutateAsync({ caseId, membershipId, version });
    toast(t('former.undone', { name: isolated(nameOf(person)) }));
  };
  return (
    <Section heading={t('former.heading')}>
      {undo.error && <FailureMessage failure={undo.error} />}
      <Table
        caption={t('former.heading')}
        hideCaption
        rows={formerMembers}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('column.name'),
            rowHeader: true,
            cell: ({ person }) => <PersonName person={person} />,
          },
          {
            id: 'relationship',
            header: t('column.relationship'),
            cell: ({ relationship }) => t(`relationship.${relationship}`),
          },
          {
            id: 'interval',
            header: t('former.interval'),
            cell: ({ since, until }) => `${formatGermanDate(since)} – ${formatGermanDate(until)}`,
          },
          {
            id: 'reason',
            header: t('leave.reason'),
            cell: ({ leavingReason, leavingNote }) => (
              <>
                {leavingReason && leavingReasons.label(leavingReason, language)}
                {leavingNote && (
                  <div className="kim-muted">
                    <bdi>{leavingNote}</bdi>
                  </div>
                )}
              </>
            ),
          },
          {
            id: 'actions',
            header: t('column.actions'),
            cell: (member) => {
              const { id, person } = member;
              if (isBack(member) || !isLast(member)) return null;
              return (
                <span className="kim-row-actions">
                  <OpenPerson person={person} mayWrite={mayWrite} onEdit={onEdit} />
                  {mayWrite && (
                    <ActionMenu
                      label={t('moreNamed', { name: nameOf(person) })}
                      actions={[
                        {
                          id: 'return',
                          label: t('former.return'),
                          icon: UserPlus,
                          run: () => onEdit({ form: 'return', id }),
                        },
                        {
                          id: 'undo',
                          label: t('former.undo'),
                          icon: Undo2,
                          run: () => void takeBack(member).catch(() => undefined),
                        },
                        mergeAction(person, onEdit),
                      ]}
                    />
                  )}
                </span>
              );
            },
          },
        ]}
      />
    </Section>
  );
}
