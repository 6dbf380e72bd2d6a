import { FilePen, FolderOutput, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/attachment/attachment.ts';
import { attachmentTypes } from '../../../../domain/attachment/attachment-types.ts';
import { formatGermanDate } from '../../../../domain/date.ts';
import { useMayUse } from '../../../app/session.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { Table } from '../../../ui/Table.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useFormat } from '../../../ui/useFormat.ts';
import { casePath } from '../case-pages.ts';
import { useCase } from '../useCase.ts';
import { RemoveDocumentDialog } from './RemoveDocumentDialog.tsx';
import { SaveCopyDialog } from './SaveCopyDialog.tsx';
import './documents.scss';

interface Props {
  readonly documents: readonly Attachment[];
  /** Null where nothing may be changed. */
  readonly onDescribe: ((document: Attachment) => void) | null;
}

const dialogs = {
  copy: SaveCopyDialog,
  remove: RemoveDocumentDialog,
} as const;

/** The documents, the newest first, with what can be done with each. */
export function DocumentTable({ documents, onDescribe }: Props) {
  const { t } = useTranslation('attachments');
  const { caseId } = useCase();
  const format = useFormat();
  const [doing, setDoing] = useState<{ what: keyof typeof dialogs; document: Attachment } | null>(null);
  const Asked = doing && dialogs[doing.what];
  const mayTakeOut = useMayUse('case.takeOut');

  const ask = (what: keyof typeof dialogs, document: Attachment) => () => setDoing({ what, document });

  const name = ({ title, source }: Attachment) => (
    <>
      <bdi>{title}</bdi>
      {source !== '' && (
        <p className="kim-muted kim-small">
          <bdi>{source}</bdi>
        </p>
      )}
    </>
  );

  const actions = (document: Attachment) => (
    <div className="kim-document-actions">
      {attachmentTypes[document.type].view !== 'copy' && (
        <RouteLink
          to={`${casePath(caseId, 'dokumente')}/${document.id}`}
          aria-label={t('viewNamed', { title: document.title })}
        >
          {t('view')}
        </RouteLink>
      )}
      {mayTakeOut && (
        <ActionMenu
          label={t('moreNamed', { title: document.title })}
          actions={[
            { id: 'copy', icon: FolderOutput, label: t('copy'), run: ask('copy', document) },
            ...(onDescribe
              ? [
                  { id: 'describe', icon: FilePen, label: t('describe'), run: () => onDescribe(document) },
                  { id: 'remove', icon: Trash2, label: t('remove'), run: ask('remove', document) },
                ]
              : []),
          ]}
        />
      )}
    </div>
  );

  const columns: readonly Column<Attachment>[] = [
    { id: 'title', header: t('column.title'), rowHeader: true, cell: name },
    {
      id: 'writtenOn',
      header: t('column.writtenOn'),
      cell: ({ writtenOn }) =>
        writtenOn && <span className="kim-numeric">{formatGermanDate(writtenOn)}</span>,
    },
    {
      id: 'kind',
      header: t('column.kind'),
      cell: ({ type, size }) => `${t(`type.${type}`)}, ${format.bytes(size)}`,
    },
    {
      id: 'added',
      header: t('column.added'),
      cell: ({ addedAt, addedBy }) => t('addedBy', { day: format.timestamp(addedAt), name: addedBy }),
    },
    { id: 'actions', header: t('column.actions'), cell: actions },
  ];
  return (
    <>
      <Table
        caption={t('table')}
        hideCaption
        columns={columns}
        rows={documents.toReversed()}
        rowId={({ id }) => id}
      />
      {doing && Asked && <Asked document={doing.document} onClose={() => setDoing(null)} />}
    </>
  );
}
