import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationFailure } from '../../../domain/contract/errors.ts';
import { useOperation } from '../../app/api.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { PackageToRelease } from './PackageToRelease.tsx';
import { PackageToWrite } from './PackageToWrite.tsx';
import { unfinished } from './package-life.ts';

export const openPackagesId = 'handoff-open-packages';

/** Packages that somebody still has to do something about, on top of everything else. */
export function OpenPackages() {
  const { t } = useTranslation('handoff');
  const packages = useOperation('handoff.packages', {});
  const [failures, setFailures] = useState<ReadonlyMap<string, OperationFailure>>(new Map());
  const open = unfinished(packages.data?.packages ?? []);
  const released = (id: string) => (failure: OperationFailure | null) => {
    if (failure) setFailures(new Map([...failures, [id, failure]]));
  };
  if (packages.error) {
    return <FailureMessage failure={packages.error} onRetry={() => void packages.refetch()} />;
  }
  if (open.length === 0) return null;
  return (
    <section className="kim-section" aria-labelledby={openPackagesId}>
      <h2 id={openPackagesId} tabIndex={-1}>
        {t('waiting.heading')}
      </h2>
      {open.map((each) =>
        each.state === 'released' ? (
          <PackageToWrite key={each.id} waiting={each} firstFailure={failures.get(each.id) ?? null} />
        ) : (
          <PackageToRelease key={each.id} waiting={each} onReleased={released(each.id)} />
        ),
      )}
    </section>
  );
}
