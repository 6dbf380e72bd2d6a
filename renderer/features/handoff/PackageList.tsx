import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffPackage } from '../../../domain/contract/handoff.operations.ts';
import { useOperation } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { LongTable } from './LongTable.tsx';
import { PackageDialog } from './PackageDialog.tsx';
import { toneOfState } from './package-life.ts';
import { useHandoffWords } from './useHandoffWords.ts';

/** Every package there was, with its state; one click away its whole life. */
export function PackageList() {
  const { t } = useTranslation('handoff');
  const words = useHandoffWords();
  const format = useFormat();
  const query = useOperation('handoff.packages', {});
  const [opened, setOpened] = useState<string | null>(null);
  const who = (name: string | null, at: string | null) =>
    name === null || at === null ? '–' : t('packages.byAt', { name, at: format.timestamp(at) });
  const showLabel = (each: HandoffPackage) =>
    t('packages.showFor', {
      month: words.month(each.month),
      recipient: words.recipient(each.recipient),
      at: format.timestamp(each.preparedAt),
    });
  return (
    <Loaded query={query}>
      {({ packages }) => {
        const shown = packages.find(({ id }) => id === opened);
        if (packages.length === 0) {
          return (
            <EmptyState icon={PackageOpen} heading={t('packages.none')}>
              <p>{t('packages.noneText')}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <LongTable<HandoffPackage>
              caption={t('packages.caption')}
              rows={packages}
              rowId={({ id }) => id}
              columns={[
                { id: 'month', header: t('packages.month'), cell: ({ month }) => words.month(month) },
                {
                  id: 'to',
                  header: t('packages.recipient'),
                  cell: (each) => words.recipient(each.recipient),
                },
                {
                  id: 'no',
                  header: t('packages.sequence'),
                  numeric: true,
                  cell: (each) => each.sequence ?? '–',
                },
                {
                  id: 'state',
                  header: t('packages.state'),
                  cell: ({ state }) => <Badge tone={toneOfState[state]}>{t(`state.${state}`)}</Badge>,
                },
                { id: 'cases', header: t('packages.cases'), numeric: true, cell: (each) => each.caseCount },
                {
                  id: 'prepared',
                  header: t('packages.prepared'),
                  cell: (each) => who(each.preparedBy, each.preparedAt),
                },
                {
                  id: 'released',
                  header: t('packages.released'),
                  cell: (each) => who(each.releasedBy, each.releasedAt),
                },
                {
                  id: 'details',
                  header: t('packages.details'),
                  cell: (each) => (
                    <Button
                      kind="tertiary"
                      compact
                      aria-label={showLabel(each)}
                      onClick={() => setOpened(each.id)}
                    >
                      {t('packages.show')}
                    </Button>
                  ),
                },
              ]}
            />
            {shown && <PackageDialog shown={shown} onClose={() => setOpened(null)} />}
          </>
        );
      }}
    </Loaded>
  );
}
