import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { attachmentTypes } from '../../../../domain/attachment/attachment-types.ts';
import { useOperation } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { Alert } from '../../../ui/Alert.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { RouteLink } from '../../../ui/RouteLink.tsx';
import { casePath } from '../case-pages.ts';
import { useCase } from '../useCase.ts';
import { PdfView } from './PdfView.tsx';
import { PictureView } from './PictureView.tsx';
import './documents.scss';

/** One document, looked at inside the program: nothing of it touches the disk. */
export function DocumentPage() {
  const { t } = useTranslation('attachments');
  const { caseId } = useCase();
  const { documentId } = useParams({ from: '/frame/faelle/$caseId/dokumente/$documentId' });
  const listed = useOperation('attachment.list', { caseId });
  const opened = useOperation('attachment.open', { caseId, attachmentId: documentId });
  const title = listed.data?.attachments.find(({ id }) => id === documentId)?.title ?? t('column.title');
  return (
    <>
      <RouteLink to={casePath(caseId, 'dokumente')}>{t('back')}</RouteLink>
      <PageTitle>{title}</PageTitle>
      <Loaded query={opened}>
        {({ type, bytes }) => {
          const { view } = attachmentTypes[type];
          if (view === 'pdf') return <PdfView bytes={bytes} />;
          if (view === 'image') return <PictureView bytes={bytes} title={title} />;
          return <Alert tone="info" heading={t('onlyCopy')} />;
        }}
      </Loaded>
    </>
  );
}
