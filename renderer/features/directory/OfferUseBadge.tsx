import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../domain/contract/directory.operations.ts';
import { Badge } from '../../ui/Badge.tsx';

/** What the cases say about an offer; what is as it should be needs no badge. */
export function OfferUseBadge({ use, named, full }: Pick<OfferRow, 'use' | 'named' | 'full'>) {
  const { t } = useTranslation('directory');
  switch (use) {
    case 'unused':
      return <Badge tone="info">{t('use.unused')}</Badge>;
    case 'always-full':
      return (
        <>
          <Badge tone="warning">{t('use.always-full')}</Badge>
          <span className="kim-directory-detail">{t('use.fullCount', { count: full })}</span>
        </>
      );
    case 'used':
      return <span>{t('use.named', { count: named })}</span>;
    case 'new':
      return <span className="kim-muted">{t('use.new')}</span>;
  }
}
