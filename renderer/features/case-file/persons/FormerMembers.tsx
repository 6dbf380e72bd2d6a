import { useTranslation } from 'react-i18next';
import type { FormerMember } from '../../../../domain/case/household.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { leavingReasons } from '../../../../domain/vocabulary/leaving-reasons.ts';
import { nameOf } from '../../../../domain/case/person.ts';
import { useLanguage } from '../../../app/LanguageContext.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureMessage } from '../../../ui/FailureMessage.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Table } from '../../../ui/Table.tsx';
import { toast } from '../../../ui/toast.ts';
import { isolated } from '../isolated.ts';
import { useCase, useCaseCommand } from '../useCase.ts';
import { PersonName } from './PersonName.tsx';
import type { PersonsEditing } from './persons-editing.ts';

interface Props {
  readonly mayWrite: boolean;
  readonly onEdit: (editing: PersonsEditing) => void;
}

/** Who belonged to the household once, from when to when, and the ways back. */
export function FormerMembers({ mayWrite, onEdit }: Props) {
  const { t } = useTranslation('persons');
  const { language } = useLanguage();
  const { caseId, view } = useCase();
  const undo = useCaseCommand('household.undoLeave');
  const { formerMembers, household } = view;
  if (formerMembers.length === 0) return null;
  const isBack = ({ person }: FormerMember) => household.some((member) => member.person.id === person.id);
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
            cell: (member) =>
              mayWrite &&
              !isBack(member) && (
                <span className="kim-row-actions">
                  <Button
                    kind="tertiary"
                    compact
                    aria-label={t('former.returnNamed', { name: nameOf(member.person) })}
                    onClick={() => onEdit({ form: 'return', id: member.id })}
                  >
                    {t('former.return')}
                  </Button>
                  <Button
                    kind="tertiary"
                    compact
                    busy={undo.isPending}
                    aria-label={t('former.undoNamed', { name: nameOf(member.person) })}
                    onClick={() => void takeBack(member).catch(() => undefined)}
                  >
                    {t('former.undo')}
                  </Button>
                </span>
              ),
          },
        ]}
      />
    </Section>
  );
}
