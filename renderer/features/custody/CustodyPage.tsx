import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useMayUse } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { LendDialog } from './LendDialog.tsx';
import { LentIn } from './LentIn.tsx';
import { LentOut } from './LentOut.tsx';
import { StaffTable } from './StaffTable.tsx';
import { useOwnSlot } from './useCarriers.ts';

/** Vertretung: what is lent to whom; for the Teamleitung also who has how many cases. */
export function CustodyPage() {
  const { t } = useTranslation('custody');
  const overview = useOperation('lending.overview', {});
  const mayAssign = useMayUse('case.assign');
  const responsible = useOwnSlot();
  const [lending, setLending] = useState(false);
  const count = overview.data?.keptCases ?? 0;
  return (
    <>
      <PageTitle
        term="cover"
        lead={t('lead')}
        aside={
          count > 0 && (
            <Button icon={Handshake} onClick={() => setLending(true)}>
              {t('lendAll')}
            </Button>
          )
        }
      >
        {mayAssign ? t('titleAssign') : t('title')}
      </PageTitle>
      <Loaded query={overview}>
        {({ out }) => (
          <>
            <LentOut loans={out} />
            <LentIn />
          </>
        )}
      </Loaded>
      {mayAssign && <StaffTable />}
      {lending && (
        <LendDialog
          caseId={null}
          responsible={responsible}
          text={t('lendAllText', { count })}
          onClose={() => setLending(false)}
        />
      )}
    </>
  );
}
