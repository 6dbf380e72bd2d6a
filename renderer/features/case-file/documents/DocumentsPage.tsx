import { FileText, FilePlus2, MailPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../../domain/attachment/attachment.ts';
import { isEnded } from '../../../../domain/case/phases.ts';
import { useOperation } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useMayUse } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ClientLetterDialog } from '../letters/ClientLetterDialog.tsx';
import { newLetter } from '../letters/letter-facts.ts';
import { LetterTable } from '../letters/LetterTable.tsx';
import { PageDrafts } from '../PageDrafts.tsx';
import { ReadOnlyNote } from '../ReadOnlyNote.tsx';
import { useCase } from '../useCase.ts';
import { AddDocumentDialog } from './AddDocumentDialog.tsx';
import { DescribeDocumentDialog } from './DescribeDocumentDialog.tsx';
import { documentDraftKey, newDocument } from './document-dialog.ts';
import { DocumentTable } from './DocumentTable.tsx';
import { RemovedDocuments } from './RemovedDocuments.tsx';

/** Dokumente: what others have written on this case, and letters to the client. */
export function DocumentsPage() {
  const { t } = useTranslation(['attachments', 'caseFile', 'letters']);
  const { view, caseId } = useCase();
  const mayWrite = useMayUse('case.write') && view.mayWrite && !isEnded(view.file.phase);
  /** What is being written on: the id of a document, or a new one. */
  const [writing, setWriting] = useState<string | null>(null);
  const close = () => setWriting(null);
  const documents = useOperation('attachment.list', { caseId });
  const add = mayWrite && (
    <Button icon={FilePlus2} onClick={() => setWriting(newDocument)}>
      {t('add')}
    </Button>
  );
  const write = mayWrite && (
    <Button kind="secondary" icon={MailPlus} onClick={() => setWriting(newLetter)}>
      {t('letters:write')}
    </Button>
  );
  const find = (wanted: string | null) => documents.data?.attachments.find(({ id }) => id === wanted);
  const described = find(writing);
  const nameOf = (id: string) =>
    id === newDocument ? t('draft') : id === newLetter ? t('letters:draft') : find(id)?.title;
  const isListed = ({ removedAt }: Attachment) => removedAt === null;
  return (
    <>
      <PageTitle
        lead={t('lead')}
        aside={
          <div className="kim-row">
            {write}
            {documents.data?.attachments.some(isListed) === true && add}
          </div>
        }
      >
        {t('caseFile:page.dokumente')}
      </PageTitle>
      <ReadOnlyNote />
      {mayWrite && writing === null && (
        <PageDrafts prefix={documentDraftKey(caseId, '')} nameOf={nameOf} onResume={setWriting} />
      )}
      <Loaded query={documents}>
        {({ attachments }) => (
          <>
            {attachments.some(isListed) ? (
              <DocumentTable
                documents={attachments.filter(isListed)}
                onDescribe={mayWrite ? ({ id }) => setWriting(id) : null}
              />
            ) : (
              <EmptyState icon={FileText} heading={t('empty')} action={add}>
                <p>{t('emptyText')}</p>
              </EmptyState>
            )}
            <RemovedDocuments documents={attachments.filter((each) => !isListed(each))} mayWrite={mayWrite} />
          </>
        )}
      </Loaded>
      <LetterTable />
      {writing === newDocument && <AddDocumentDialog onClose={close} />}
      {writing === newLetter && <ClientLetterDialog onClose={close} />}
      {described && <DescribeDocumentDialog document={described} onClose={close} />}
    </>
  );
}
