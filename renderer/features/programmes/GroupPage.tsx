import { useParams } from '@tanstack/react-router';
import { Pencil, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Family } from '../../../domain/contract/programme.operations.ts';
import type { Output } from '../../../domain/contract/operations.ts';
import { groupStateOn } from '../../../domain/programme/group.ts';
import { participationStateOn } from '../../../domain/programme/participation.ts';
import { localToday } from '../../../domain/validation.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteButton } from '../../ui/RouteButton.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { casePath } from '../case-file/case-pages.ts';
import { OfficeHistory } from '../history/OfficeHistory.tsx';
import { AddFamilyDialog } from './AddFamilyDialog.tsx';
import { GroupFacts } from './GroupFacts.tsx';
import { ParticipationStanding } from './ParticipationStanding.tsx';
import { editGroupPath, programmesPath } from './programme-paths.ts';
import { useGroupWords } from './useGroupWords.ts';

/** One group: when and where it meets, who leads it, and its families. */
export function GroupPage() {
  const { groupId } = useParams({ from: '/frame/programme/$groupId' });
  const query = useOperation('programme.group', { groupId });
  return <Loaded query={query}>{(found) => <OpenGroup key={groupId} {...found} />}</Loaded>;
}

function OpenGroup({ group, families, others }: Output<'programme.group'>) {
  const { t } = useTranslation('programmes');
  const { name } = useGroupWords();
  const mayWrite = useMayUse('programme.write');
  const mayAdd = useMayUse('case.write') && groupStateOn(group, localToday()) !== 'ended';
  const [adding, setAdding] = useState(false);
  const add = mayAdd && (
    <Button icon={UserPlus} onClick={() => setAdding(true)}>
      {t('family.add')}
    </Button>
  );
  return (
    <>
      <p>
        <RouteLink to={programmesPath}>{t('group.back')}</RouteLink>
      </p>
      <PageTitle
        aside={
          mayWrite && (
            <RouteButton kind="secondary" icon={Pencil} to={editGroupPath(group.id)}>
              {t('group.edit')}
            </RouteButton>
          )
        }
      >
        {name(group)}
      </PageTitle>
      <GroupFacts group={group} />
      <Section heading={t('family.heading')} aside={families.length > 0 && add}>
        {families.length === 0 ? (
          <EmptyState icon={UserPlus} heading={t('family.none')} action={add}>
            <p>{t('family.noneText')}</p>
          </EmptyState>
        ) : (
          <Families group={group} families={families} />
        )}
        <Others {...others} />
      </Section>
      <OfficeHistory kind="programme-group" recordId={group.id} />
      {adding && <AddFamilyDialog groupId={group.id} onClose={() => setAdding(false)} />}
    </>
  );
}

function Families({ group, families }: Pick<Output<'programme.group'>, 'group' | 'families'>) {
  const { t } = useTranslation('programmes');
  const [withLeft, setWithLeft] = useState(false);
  const hasLeft = (one: Family) => participationStateOn(one, group, localToday()) === 'left';
  const left = families.filter(hasLeft).length;
  // Of a group that is over everybody has left: then they are what there is to see.
  const all = withLeft || left === families.length;
  return (
    <>
      {left > 0 && left < families.length && (
        <Checkbox label={t('family.withLeft', { count: left })} value={withLeft} onChange={setWithLeft} />
      )}
      <Table
        caption={t('family.heading')}
        hideCaption
        rows={all ? families : families.filter((one) => !hasLeft(one))}
        rowId={({ id }) => id}
        rowLink={({ caseId }) => casePath(caseId, 'programme')}
        columns={[
          {
            id: 'case',
            header: t('family.case'),
            rowHeader: true,
            cell: ({ clientName }) => <bdi>{clientName}</bdi>,
          },
          { id: 'reference', header: t('family.reference'), cell: ({ reference }) => reference },
          {
            id: 'persons',
            header: t('join.persons'),
            cell: ({ names }) =>
              names.map((one) => (
                <div key={one}>
                  <bdi>{one}</bdi>
                </div>
              )),
          },
          {
            id: 'state',
            header: t('state'),
            cell: (one) => <ParticipationStanding participation={one} term={group} />,
          },
        ]}
      />
    </>
  );
}

/** Families out of cases that one may not open: counted, never named. */
function Others({ taken, waiting, left }: Output<'programme.group'>['others']) {
  const { t } = useTranslation('programmes');
  if (taken + waiting + left === 0) return null;
  const parts = [
    taken > 0 && t('family.othersTaken', { count: taken }),
    waiting > 0 && t('family.othersWaiting', { count: waiting }),
    left > 0 && t('family.othersLeft', { count: left }),
  ].filter(Boolean);
  return <p className="kim-muted">{t('family.others', { what: parts.join(', ') })}</p>;
}
