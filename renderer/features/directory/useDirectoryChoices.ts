import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../domain/contract/operations.ts';
import { measureKinds } from '../../../domain/vocabulary/measure-kinds.ts';
import { useOperation } from '../../app/api.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import type { ComboOption } from '../../ui/ComboField.tsx';

type Choices = Output<'directory.choices'>;

export interface ListedChoice {
  readonly institution: Choices['institutions'][number];
  /** Null where the institution itself is meant. */
  readonly offer: Choices['offers'][number] | null;
}

/** What of the directory can be named today, as options of one field: offers with their institution, and institutions. */
export function useDirectoryChoices(): {
  readonly options: readonly ComboOption[];
  readonly find: (id: string) => ListedChoice | undefined;
} {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  const { data } = useOperation('directory.choices', {});
  return useMemo(() => {
    const institutions = new Map(data?.institutions.map((one) => [one.id, one]));
    const choices = new Map<string, ListedChoice>();
    for (const offer of data?.offers ?? []) {
      const institution = institutions.get(offer.institutionId);
      if (institution) choices.set(offer.id, { institution, offer });
    }
    for (const institution of institutions.values())
      choices.set(institution.id, { institution, offer: null });
    const options = [...choices].map(([value, { institution, offer }]): ComboOption =>
      offer === null
        ? { value, label: institution.name, detail: institution.town }
        : {
            value,
            label: `${offer.title} – ${institution.name}`,
            detail: offer.waitingWeeks === null ? '' : t('offer.weeks', { count: offer.waitingWeeks }),
            keywords: measureKinds.label(offer.kind, language),
          },
    );
    return { options, find: (id) => choices.get(id) };
  }, [data, language, t]);
}
