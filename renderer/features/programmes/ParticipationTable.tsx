import { FilePen, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ParticipationInCase } from '../../../domain/contract/programme.operations.ts';
import { measureStates } from '../../../domain/vocabulary/measure-states.ts';
import { nameOf } from '../../../domain/case/person.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Table } from '../../ui/Table.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useCase } from '../case-file/useCase.ts';
import { ParticipationStanding } from './ParticipationStanding.tsx';
import { measuresOf } from './plan-measures.ts';
import { groupPath } from './programme-paths.ts';
import { useGroupWords } from './useGroupWords.ts';
import './programmes.scss';

interface Props {
  readonly participations: readonly ParticipationInCase[];
  /** Null where nothing may be changed. */
  readonly onAction: ((action: 'change' | 'leave', participation: ParticipationInCase) => void) | null;
}

/** The groups of a family: who comes, and how it stands. */
export function ParticipationTable({ participations, onAction }: Props) {
  const { t } = useTranslation('programmes');
  const { language } = useLanguage();
  const { household, formerMembers, goals } = useCase().view;
  const words = useGroupWords();
  const people = new Map([...household, ...formerMembers].map(({ person }) => [person.id, nameOf(person)]));
  const columns: Column<ParticipationInCase>[] = [
    {
      id: 'group',
      header: t('group.column'),
      rowHeader: true,
      cell: ({ groupId, group }) => (
        <>
          <RouteLink to={groupPath(groupId)}>
            <bdi>{words.name(group)}</bdi>
          </RouteLink>
          <p className="kim-muted kim-small">
            <bdi>{group.schedule}</bdi>
          </p>
        </>
      ),
    },
    {
      id: 'persons',
      header: t('join.persons'),
      // In the order of the household: the parent first.
      cell: ({ personIds }) =>
        [...people]
          .filter(([id]) => personIds.includes(id))
          .map(([id, name]) => (
            <div key={id}>
              <bdi>{name}</bdi>
            </div>
          )),
    },
    {
      id: 'state',
      header: t('state'),
      cell: (one) => {
        const measure = measuresOf(goals).find(({ id }) => id === one.measureId);
        return (
          <>
            <ParticipationStanding participation={one} term={one.group} />
            {measure && (
              <p className="kim-small kim-muted">
                {t('measureStands', {
                  title: measure.title,
                  state: measureStates.label(measure.state, language),
                })}
              </p>
            )}
          </>
        );
      },
    },
  ];
  const actions: Column<ParticipationInCase> = {
    id: 'actions',
    header: t('actions'),
    cell: (one) =>
      one.endedOn === null && (
        <div className="kim-programme-actions">
          {one.joinedOn === null && (
            <Button kind="secondary" compact onClick={() => onAction?.('change', one)}>
              {t('join.givePlace')}
            </Button>
          )}
          <ActionMenu
            label={t('join.more', { group: words.name(one.group) })}
            actions={[
              {
                id: 'change',
                icon: FilePen,
                label: t('join.edit'),
                run: () => onAction?.('change', one),
              },
              {
                id: 'leave',
                icon: LogOut,
                label: t(one.joinedOn === null ? 'leave.offList' : 'leave.action'),
                run: () => onAction?.('leave', one),
              },
            ]}
          />
        </div>
      ),
  };
  return (
    <Table
      caption={t('tab.groups')}
      hideCaption
      columns={onAction ? [...columns, actions] : columns}
      rows={participations}
      rowId={({ id }) => id}
    />
  );
}
