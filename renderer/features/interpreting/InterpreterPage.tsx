import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deletionDayOf } from '../../../domain/interpreting/interpreter.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { NotFound } from '../../app/NotFound.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { OfficeHistory } from '../history/OfficeHistory.tsx';
import { InterpreterForm } from './InterpreterForm.tsx';

export function NewInterpreterPage() {
  const { t } = useTranslation('interpreting');
  return (
    <>
      <PageTitle lead={t('interpreter.newLead')}>{t('interpreter.newHeading')}</PageTitle>
      <InterpreterForm interpreter={null} />
    </>
  );
}

/** Somebody of the pool: change, or end. */
export function InterpreterPage() {
  const { t } = useTranslation('interpreting');
  const { day } = useFormat();
  const { interpreterId } = useParams({ from: '/frame/sprachmittlung/pool/$interpreterId' });
  const query = useOperation('interpreter.list', {});
  return (
    <Loaded query={query}>
      {({ interpreters }) => {
        const found = interpreters.find(({ id }) => id === interpreterId);
        if (found === undefined) return <NotFound />;
        const deletion = deletionDayOf(found);
        return (
          <>
            <PageTitle lead={<bdi>{found.name}</bdi>}>{t('interpreter.editHeading')}</PageTitle>
            {deletion !== null && (
              <Alert tone="info" heading={t('interpreter.deletion', { day: day(deletion) })}>
                <p>{t('interpreter.deletionText')}</p>
              </Alert>
            )}
            <InterpreterForm key={found.id} interpreter={found} />
            <OfficeHistory kind="interpreter" recordId={found.id} />
          </>
        );
      }}
    </Loaded>
  );
}
