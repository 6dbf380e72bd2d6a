import { useTranslation } from 'react-i18next';
import type { OfferFilter } from '../../../domain/contract/directory.operations.ts';
import { measureKinds, type MeasureKind } from '../../../domain/vocabulary/measure-kinds.ts';
import { useLanguage } from '../../app/LanguageContext.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SentenceFilter } from '../cases/SentenceFilter.tsx';

interface Props {
  readonly filter: OfferFilter;
  readonly onFilter: (change: Partial<OfferFilter>) => void;
}

/** What narrows the list of offers. */
export function OfferFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation('directory');
  const { language } = useLanguage();
  return (
    <div className="kim-filters" role="group" aria-label={t('filters')}>
      <SearchField
        label={t('searchLabel')}
        hideLabel
        value={filter.text}
        onChange={(text) => onFilter({ text })}
      />
      <SentenceFilter
        label={t('filter.kind')}
        value={filter.kind}
        onChange={(value) => onFilter({ kind: value as MeasureKind | null })}
        all={t('filter.kindAll')}
        options={measureKinds.entries.map(({ code, label }) => ({
          value: code,
          label: t('filter.kindIs', { kind: label[language] }),
        }))}
      />
      <SentenceFilter
        label={t('filter.use')}
        value={filter.use}
        onChange={(value) => onFilter({ use: value as OfferFilter['use'] })}
        all={t('filter.useAll')}
        options={[
          { value: 'unused', label: t('filter.useUnused') },
          { value: 'always-full', label: t('filter.useFull') },
        ]}
      />
      <Checkbox
        label={t('filter.childcare')}
        value={filter.childcare}
        onChange={(childcare) => onFilter({ childcare })}
      />
      <Checkbox
        label={t('filter.withEnded')}
        value={filter.withEnded}
        onChange={(withEnded) => onFilter({ withEnded })}
      />
    </div>
  );
}
