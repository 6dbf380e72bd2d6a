import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../domain/contract/audit.operations.ts';
import { useOperation } from '../../app/api.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { EntryDetail } from './EntryDetail.tsx';
import { isAuditEvent, isRole, shortReference } from './log-words.ts';

interface Props {
  readonly entries: readonly AuditEntryView[];
  readonly total: number;
  readonly onEndNear: () => void;
}

/** When, who, what, and which case by its pseudonymous id. */
export function AuditTable({ entries, total, onEndNear }: Props) {
  const { t } = useTranslation(['audit', 'common']);
  const format = useFormat();
  const staff = useOperation('staff.list', {});
  const names = new Map(staff.data?.staff.map(({ id, name }) => [id, name]));
  const eventWords = (name: string) => {
    if (isAuditEvent(name)) return t(`event.${name}`);
    return name === 'expired' ? t('log.expired') : t('log.unreadable');
  };
  const person = ({ user, role }: AuditEntryView) => {
    if (user === '' && role === '') return '–';
    const name = user === '' ? t('log.unknownPerson') : user;
    return isRole(role) ? `${name} (${t(`common:role.${role}`)})` : name;
  };
  return (
    <VirtualTable<AuditEntryView>
      caption={t('log.caption')}
      hideCaption
      rows={entries}
      total={total}
      onEndNear={onEndNear}
      rowId={({ sequence }) => String(sequence)}
      columns={[
        {
          id: 'sequence',
          header: t('log.sequence'),
          numeric: true,
          width: '5rem',
          cell: ({ sequence }) => format.number(sequence),
        },
        { id: 'at', header: t('log.at'), width: '11rem', cell: ({ at }) => format.timestamp(at) },
        {
          id: 'event',
          header: t('log.event'),
          rowHeader: true,
          width: '24%',
          cell: ({ event }) => eventWords(event),
        },
        { id: 'person', header: t('log.person'), cell: person },
        {
          id: 'case',
          header: t('log.case'),
          width: '7rem',
          cell: ({ caseRef }) =>
            caseRef === null ? (
              t('log.noCase')
            ) : (
              <code className="kim-log__hash" title={t('log.caseHint', { reference: caseRef })}>
                {shortReference(caseRef)}
              </code>
            ),
        },
        {
          id: 'detail',
          header: t('log.detail'),
          cell: ({ detail }) => <EntryDetail detail={detail} names={names} />,
        },
      ]}
    />
  );
}
