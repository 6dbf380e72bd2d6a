import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../domain/case/person.ts';
import { Badge } from '../../../ui/Badge.tsx';

/** Somebody's name as lists show it, with the word that warns. */
export function PersonName({ person }: { readonly person: Person }) {
  const { t } = useTranslation('persons');
  return (
    <>
      <bdi>
        {person.familyName}, {person.givenName}
      </bdi>
      {person.specialProtection && (
        <>
          {' '}
          <Badge tone="warning" icon={ShieldAlert}>
            {t('protected')}
          </Badge>
        </>
      )}
    </>
  );
}
