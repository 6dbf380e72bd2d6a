import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RouteLink } from '../../ui/RouteLink.tsx';
import { casePath } from './case-pages.ts';
import { RequestAccessForm } from './RequestAccessForm.tsx';

interface Props {
  readonly caseId: string;
  readonly reference: string;
  readonly responsible: string;
}

/** In place of a case file that belongs to somebody else. */
export function RequestAccessPage({ caseId, reference, responsible }: Props) {
  const { t } = useTranslation('caseFile');
  return (
    <>
      <PageTitle lead={t('access.intro', { reference, responsible })}>{t('access.heading')}</PageTitle>
      <RequestAccessForm
        reference={reference}
        address={casePath(caseId)}
        actions={<RouteLink to="/faelle">{t('access.back')}</RouteLink>}
      />
    </>
  );
}
